package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
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
        Files.writeString(folder.resolve(name + ".jsa.for"), jar + "\n");
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

    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }
}
