package org.mandateaudit.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.rule.UserCache;

/**
 * The program's classes made ready for one Java (class-data sharing, JEP 310), which saves half of the time of a short
 * run. An archive holds only for the build of Java that made it and for a class path spelt as it was then. The build
 * makes one beside the jar; where that does not fit, because the Java differs or the program was moved, one is made in
 * the user's cache folder after the first run.
 */
public final class Archive {

    /** What the classes of a run are found by: the samples that every check of the tool goes through. */
    private static final List<String> TRAINING = List.of(
            "article/provinces.yaml",
            "article/typical-province.yaml",
            "challenges/chen-city.yaml",
            "challenges/chou-city.yaml",
            "challenges/geng-province.yaml",
            "challenges/jia-province.yaml",
            "challenges/mao-city.yaml",
            "challenges/si-city.yaml",
            "challenges/yin-city.yaml",
            "challenges/zi-city.yaml");

    /** A lock older than this is one that nobody holds any more. */
    private static final Duration STALE = Duration.ofMinutes(10);

    /** A folder of work older than this was left by a process that was killed. */
    private static final Duration LEFT = Duration.ofDays(1);

    private static final String WORK = ".archive";

    private Archive() {}

    /**
     * Makes an archive.
     *
     * @param args the program's jar, and the file of the archive; without one, the file that {@link #beside} names
     * @throws IOException where it cannot be made; nothing is then left behind
     * @throws InterruptedException where the thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]).toAbsolutePath();
        make(jar, args.length > 1 ? Path.of(args[1]).toAbsolutePath() : beside(jar));
    }

    /** The archive that fits the jar and this Java; null where there is none yet. */
    static @Nullable Path fitting(Path jar, Map<String, String> environment) {
        Path beside = beside(jar);
        if (fits(beside, jar)) {
            return beside;
        }
        Path kept = kept(jar, environment);
        return kept != null && fits(kept, jar) ? kept : null;
    }

    /** The archive that the build makes. */
    static Path beside(Path jar) {
        return jar.resolveSibling("mandate-audit-" + System.getProperty("java.vm.version") + ".jsa");
    }

    /** The archive in the user's cache folder; null where there is no such folder. The launcher spells it likewise. */
    static @Nullable Path kept(Path jar, Map<String, String> environment) {
        Path folder = UserCache.folder(environment);
        String spelt = jar.toString().replaceAll("[/\\\\:]", "%");
        String name = spelt.substring(Math.max(0, spelt.length() - 150));
        return folder == null ? null : folder.resolve(name + "-" + System.getProperty("java.vm.version") + ".jsa");
    }

    /**
     * The class path of an archive, which that of a run has to begin with: what a check by the rules that are shipped needs.
     */
    static String classPath(Path jar) {
        return jar.resolveSibling("mandate-audit-check.jar").toString();
    }

    /** Beside an archive stands for which jar it was made, and how large it is. */
    private static Path made(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".for");
    }

    /**
     * Java trusts an archive that begins well, and is killed by one that is cut short or overwritten. So an archive is as old
     * as its note to the last digit: whatever changes one of them later changes its time, which a script sees without
     * another process, as it would take to see the size.
     */
    private static boolean fits(Path archive, Path jar) {
        try (InputStream made = new FileInputStream(made(archive).toFile())) {
            FileTime time = Files.getLastModifiedTime(archive);
            return time.compareTo(Files.getLastModifiedTime(jar)) >= 0
                    && time.equals(Files.getLastModifiedTime(made(archive)))
                    && new String(made.readAllBytes(), StandardCharsets.UTF_8).equals(note(jar, archive));
        } catch (IOException e) {
            return false;
        }
    }

    private static String note(Path jar, Path archive) throws IOException {
        return jar + "\n" + Files.size(archive) + "\n";
    }

    /** Puts an archive that was made, and its note, where they are looked for. */
    static void keep(Path made, Path archive, Path jar) throws IOException {
        try (FileChannel channel = FileChannel.open(made)) {
            channel.force(true); // A name that outlives a loss of power would else stand for nothing.
        }
        FileTime now = FileTime.from(Instant.now());
        Files.writeString(made(archive), note(jar, made));
        Files.setLastModifiedTime(made(archive), now);
        Files.setLastModifiedTime(made, now);
        Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes an archive while nobody waits, so that the next run has it. */
    static void makeForNextTime(Path jar, Map<String, String> environment) {
        Path kept = kept(jar, environment);
        if (kept != null) {
            try {
                new ProcessBuilder(
                                java(), "-cp", jar.toString(), Archive.class.getName(), jar.toString(), kept.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                // The next run is no faster than this one.
            }
        }
    }

    private static void make(Path jar, Path archive) throws IOException, InterruptedException {
        Path folder = Objects.requireNonNull(archive.getParent());
        Files.createDirectories(folder);
        Path lock = archive.resolveSibling(archive.getFileName() + ".lock");
        if (!lock(lock)) {
            return;
        }
        Path work = Files.createTempDirectory(folder, WORK);
        try {
            Path classes = work.resolve("classes");
            Path made = work.resolve("archive");
            Path samples = Files.createDirectory(work.resolve("samples"));
            List<String> training = new ArrayList<>(List.of("-XX:DumpLoadedClassList=" + classes, "-XX:+UseSerialGC"));
            training.addAll(List.of("-cp", classPath(jar), Main.class.getName(), "check", "--as-of=2019-06-30"));
            training.addAll(List.of("--fail-on=never", "--format=text", "--format=json=" + work.resolve("report")));
            for (String sample : TRAINING) {
                unpack(sample, samples);
            }
            training.add(samples.toString());
            run(training);
            run(List.of(
                    "-Xshare:dump",
                    "-XX:+UseSerialGC",
                    "-XX:SharedClassListFile=" + classes,
                    "-XX:SharedArchiveFile=" + made,
                    "-cp",
                    classPath(jar)));
            keep(made, archive, jar);
            discardOrphans(folder);
        } finally {
            delete(work);
            Files.deleteIfExists(lock);
        }
    }

    /**
     * Discards the archives of programs that are no longer there, each of which is as large as the program, and what was
     * begun and never finished.
     */
    static void discardOrphans(Path folder) throws IOException {
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(folder, "*.jsa.for")) {
            for (Path note : notes) {
                String name = note.getFileName().toString();
                String jar = Files.readString(note).lines().findFirst().orElse("");
                if (!Files.exists(Path.of(jar))) {
                    Files.deleteIfExists(note.resolveSibling(name.substring(0, name.length() - ".for".length())));
                    Files.deleteIfExists(note);
                }
            }
        }
        Instant oldest = Instant.now().minus(LEFT);
        try (DirectoryStream<Path> works = Files.newDirectoryStream(folder, WORK + "*")) {
            for (Path work : works) {
                if (Files.getLastModifiedTime(work).toInstant().isBefore(oldest)) {
                    delete(work);
                }
            }
        }
    }

    /** One of two starts at once makes the archive. */
    private static boolean lock(Path lock) throws IOException {
        try {
            if (Files.getLastModifiedTime(lock)
                    .toInstant()
                    .isBefore(Instant.now().minus(STALE))) {
                Files.deleteIfExists(lock);
            }
        } catch (NoSuchFileException e) {
            // Nobody holds it.
        }
        try {
            Files.createFile(lock);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void unpack(String sample, Path folder) throws IOException {
        Path file = folder.resolve(sample.replace('/', '-'));
        try (InputStream in = Archive.class.getResourceAsStream("/META-INF/mandate-audit/training/" + sample)) {
            Files.copy(Objects.requireNonNull(in, sample), file);
        }
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + "\n" + said);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
