package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build leaves in {@code target/mandate-audit}, unpacked where it was not built. */
class DistributionIT {

    private static final Path BUILT = Path.of("target", "mandate-audit");

    @TempDir
    Path folder;

    private Path moved;
    private Path cache;

    @BeforeEach
    void unpack() throws IOException {
        moved = folder.resolve("mandate-audit");
        cache = folder.resolve("cache");
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file :
                    files.filter(each -> !each.toString().contains(".jsa")).toList()) {
                Path target = moved.resolve(BUILT.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Program.Result run(String options, String... args) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(moved.resolve("bin/mandate-audit").toString()), Stream.of(args))
                .toList();
        return Program.with(Map.of(
                        "LC_ALL",
                        "C.UTF-8",
                        "XDG_CACHE_HOME",
                        cache.toString(),
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "MANDATE_AUDIT_OPTS",
                        options))
                .command(command);
    }

    private boolean madeReady() throws IOException {
        if (!Files.isDirectory(cache.resolve("mandate-audit"))) {
            return false;
        }
        try (Stream<Path> files = Files.list(cache.resolve("mandate-audit"))) {
            return files.anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    @Test
    void theFirstRunMakesItsClassesReadyForTheNext() throws Exception {
        Program.Result first = run("", "check", "samples/article", "--fail-on", "error");
        assertEquals(1, first.status(), first.err());
        for (int i = 0; i < 600 && !madeReady(); i++) {
            Thread.sleep(100);
        }
        assertTrue(madeReady());
        Path log = folder.resolve("classes.log");
        Program.Result second = run("-Xlog:class+load:file=" + log, "check", "samples/article", "--fail-on", "error");
        assertEquals(first, second);
        assertTrue(
                Files.readString(log).contains("org.mandateaudit.cli.Main source: shared objects file"),
                "the archive is not used");
    }

    /** Where the locale is that of a bare container, too. */
    @Test
    void aFolderWithAChineseNameServesAsAnyOther() throws Exception {
        Path elsewhere =
                Files.move(moved, Files.createDirectory(folder.resolve("有 空格")).resolve("程序"));
        Path file = Files.copy(Path.of("samples/article/provinces.yaml"), folder.resolve("各省.yaml"));
        Program.Result result = Program.with(
                        Map.of("LC_ALL", "C", "XDG_CACHE_HOME", cache.toString(), "LC_MESSAGES", "zh_CN.UTF-8"))
                .command(List.of(elsewhere + "/bin/mandate-audit", "check", file.toString(), "-q"));
        assertTrue(result.status() == 0 || result.status() == 1, result.err());
    }

    @Test
    void aCacheThatCannotBeWrittenKeepsNothingFromRunning() throws Exception {
        Files.writeString(cache, "a file, not a folder");
        Program.Result result = run("", "check", "samples/article", "--fail-on", "never");
        assertEquals(0, result.status(), result.err());
    }

    @Test
    void withoutJavaItSaysSo() throws Exception {
        Program.Result result = Program.with(Map.of("JAVA_HOME", folder.toString()))
                .command(List.of(moved.resolve("bin/mandate-audit").toString(), "--version"));
        assertEquals(2, result.status());
        assertTrue(result.err().contains("JAVA_HOME"), result.err());
    }

    @Test
    void optionsThatJavaDoesNotTakeAreNoFindings() throws Exception {
        Program.Result result = run("-Xfoo", "check", "samples/article");

        assertEquals(2, result.status(), result.err());
        assertTrue(result.err().contains("Unrecognized option: -Xfoo"), result.err());
        assertTrue(result.lastLineOfErr().contains("MANDATE_AUDIT_OPTS=-Xfoo"), result.err());
    }

    /** What the first of the two processes has to open, the user waits for. */
    @Test
    void theProcessThatOnlyStartsAnotherOpensNoJarButItsOwn() throws Exception {
        Program.Result result = Program.with(Map.of(
                        "LC_ALL", "C.UTF-8", "JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + folder + "/classes-%p.log"))
                .run("check", "samples/article", "--fail-on", "never");
        assertEquals(0, result.status(), result.err());
        List<String> starting = new ArrayList<>();
        for (Path log : logs()) {
            List<String> classes = Files.readAllLines(log);
            if (classes.stream().anyMatch(line -> line.contains(" org.mandateaudit.cli.Launcher "))) {
                starting.addAll(classes);
            }
        }
        assertTrue(starting.stream().anyMatch(line -> line.contains(" java.lang.ProcessImpl ")), "no second process");
        assertEquals(
                List.of(),
                starting.stream()
                        .filter(line -> line.contains(" source: file:") && !line.contains("/mandate-audit.jar"))
                        .toList());
    }

    private List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }

    @Test
    void whereJavaDoesNotStartNothingWasFound() throws Exception {
        String program = moved.resolve("bin/mandate-audit").toString();
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Map<String, String> environment = Map.of(
                "LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", cache.toString(), "JAVA_HOME", System.getProperty("java.home"));
        Path clean = Path.of("samples/clean.yaml").toAbsolutePath();
        for (String line : List.of(
                "cd " + gone + " && rmdir " + gone + " && " + program + " check " + clean,
                "ulimit -v 600000 && " + program + " check " + clean)) {
            Program.Result result = Program.with(environment).command(List.of("bash", "-c", line));

            assertEquals(3, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains("nothing was audited"), result.err());
            assertFalse(result.err().contains("\tat "), result.err());
        }
    }
}
