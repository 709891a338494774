package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in the cache folder does not grow with each place the program ever stood at. */
class ArchiveTest {

    @TempDir
    Path folder;

    private void archive(String name, Path jar) throws IOException {
        Files.writeString(folder.resolve(name + ".jsa"), "classes");
        Files.writeString(folder.resolve(name + ".jsa.for"), jar + "\n7\n");
    }

    @Test
    void theArchiveOfAProgramThatIsGoneIsDiscarded() throws IOException {
        archive("there", Files.createFile(folder.resolve("there.jar")));
        archive("gone", folder.resolve("gone.jar"));

        Archive.discardOrphans(folder);

        assertEquals(Set.of("there.jar", "there.jsa", "there.jsa.for"), names());
    }

    @Test
    void whatAProcessThatWasKilledLeftIsDiscardedAndWhatIsAtWorkIsNot() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".archive1"));
        Files.createFile(Files.createDirectory(left.resolve("samples")).resolve("a.yaml"));
        Files.createDirectory(folder.resolve(".archive2"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        Archive.discardOrphans(folder);

        assertEquals(Set.of(".archive2"), names());
    }

    /** The archive that the cache folder has for a jar, made just now. */
    private Path kept(Path jar) throws IOException {
        Path kept = Objects.requireNonNull(Archive.kept(jar, environment()));
        Files.createDirectories(Objects.requireNonNull(kept.getParent()));
        Archive.keep(Files.writeString(folder.resolve("made"), "classes"), kept, jar);
        return kept;
    }

    private Map<String, String> environment() {
        return Map.of("XDG_CACHE_HOME", folder.toString());
    }

    @Test
    void anArchiveFitsAsItWasMade() throws IOException {
        Path jar = Files.createFile(folder.resolve("program.jar"));
        assertEquals(kept(jar), Archive.fitting(jar, environment()));
    }

    @Test
    void anArchiveThatWasWrittenOverDoesNotFit() throws IOException {
        Path jar = Files.createFile(folder.resolve("program.jar"));
        Files.writeString(kept(jar), "damaged");
        assertNull(Archive.fitting(jar, environment()));
    }

    @Test
    void anArchiveThatWasCutShortDoesNotFitHoweverOldItSaysItIs() throws IOException {
        Path jar = Files.createFile(folder.resolve("program.jar"));
        Path kept = kept(jar);
        FileTime made = Files.getLastModifiedTime(kept);
        Files.writeString(kept, "class");
        Files.setLastModifiedTime(kept, made);
        assertNull(Archive.fitting(jar, environment()));
    }

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
