package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script and the launcher in the jar start the program alike: the same class path and the same way of compiling for the
 * same command line.
 */
class LauncherTest {

    private static final String SOME = "check some.yaml";

    @TempDir
    private Path folder;

    private Path home;

    /** A home whose Java says only what it was started with. */
    @BeforeEach
    void makeHome() throws Exception {
        home = folder.toRealPath().resolve("home");
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\"\n");
        java.toFile().setExecutable(true);
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("src/main/dist/bin/mandate-audit"), home.resolve("bin/mandate-audit"));
        file("large/mandates.csv", 17);
        file("small/mandates.csv", 1);
        file("text/country.yaml", 17);
        file("texts/a.yaml", 6);
        file("texts/b c.yml", 6);
        file("texts/d.json", 6);
        file("other/a.yaml", 6);
        file("other/notes.txt", 17);
        file("other/.hidden.yaml", 17);
        file("other/below/b.yaml", 17);
    }

    private void file(String name, int megabytes) throws Exception {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((long) megabytes << 20);
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    /** What Java is started with by the script. */
    private List<String> words(List<String> args) throws Exception {
        List<String> command = new ArrayList<>(
                List.of("bash", home.resolve("bin/mandate-audit").toString()));
        command.addAll(args);
        Program.Result result = Program.with(Map.of(
                        "JAVA_HOME",
                        in("java"),
                        "XDG_CACHE_HOME",
                        in("cache"),
                        "LC_ALL",
                        "C.UTF-8",
                        "MANDATE_AUDIT_OPTS",
                        ""))
                .command(command);
        List<String> words = result.out().lines().toList();
        assertEquals("org.mandateaudit.cli.Main", words.get(words.indexOf("-cp") + 2), result.err());
        return words;
    }

    /** Of what Java is started with by the script: the options that say how to compile, and the class path. */
    private List<String> byScript(List<String> args) throws Exception {
        List<String> words = words(args);
        int path = words.indexOf("-cp");
        List<String> decided = new ArrayList<>(words.subList(0, path));
        decided.removeAll(List.of("-Xlog:disable", "-Xlog:all=off", "-XX:-UsePerfData"));
        decided.add(words.get(path + 1));
        return decided;
    }

    private boolean takes(Path archive) throws Exception {
        return words(List.of("--version")).contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void anArchiveThatWasCutShortSinceItWasMadeIsNotTaken() throws Exception {
        Path jar = Files.createFile(home.resolve("lib/mandate-audit.jar"));
        String java = System.getProperty("java.vm.version");
        Files.writeString(folder.resolve("java/release"), "JAVA_RUNTIME_VERSION=\"" + java + "\"\n");
        Path archive = Archive.beside(jar);
        Archive.keep(Files.writeString(folder.resolve("made"), "classes"), archive, jar);
        assertTrue(takes(archive));

        Files.writeString(archive, "class");
        assertFalse(takes(archive));
    }

    private List<String> byJar(List<String> args) {
        String[] typed = args.toArray(String[]::new);
        List<String> decided = new ArrayList<>(Launcher.running(typed));
        decided.add(Launcher.classPath(home.resolve("lib/mandate-audit.jar"), typed));
        return decided;
    }

    @Test
    void theyDecideAlike() throws Exception {
        List<List<String>> lines = new ArrayList<>();
        for (String line : List.of(
                SOME,
                "check some.yaml -q --fail-on never --lang=en --as-of 2019-06-30 --color=always -v",
                "check -",
                "check --as-of=2019-06-30 -",
                "check some.yaml -f json",
                "check some.yaml -o report.txt",
                "check some.yaml --only x",
                "check some.yaml --rules rules",
                "check some.yaml --watch",
                "check some.yaml --waivers waivers.yaml",
                "check -=x",
                "check -q=x some.yaml",
                "check table.xlsx",
                "check table.xls other.yaml",
                "check Table.XLSX",
                "check -q table.XLS",
                "check macros.xlsm",
                "check .xls",
                "check xls",
                "check folder.xlsx/some.yaml",
                "--lang en check some.yaml",
                "read document.docx",
                "read -",
                "--lang en --color=never read document.docx",
                "profile some.yaml",
                "profile table.xlsx",
                "compare before.yaml after.xls",
                "why 261a some.yaml",
                "explain staffing-mixed",
                "test rules",
                "schema",
                "completion")) {
            lines.add(List.of(line.split(" ")));
        }
        lines.add(List.of());
        lines.add(List.of("check", "a table.xls of mine.yaml"));
        lines.add(List.of("check", in("large")));
        lines.add(List.of("check", in("small")));
        lines.add(List.of("check", in("text")));
        lines.add(List.of("check", in("texts")));
        lines.add(List.of("check", in("other")));
        lines.add(List.of("check", "some.yaml", in("large"), "-f", "json"));
        Set<String> decisions = new TreeSet<>();
        for (List<String> line : lines) {
            List<String> decided = byJar(line);
            assertEquals(decided, byScript(line), String.join(" ", line));
            decisions.add(String.join(" ", decided));
        }
        // A plain check, one that is not, one that reads tables; each in short, and the first two in large.
        assertEquals(5, decisions.size(), String.join("\n", decisions));
    }

    @Test
    void aFolderOfMuchTextOrOfALargeTableIsALargeRun() {
        for (String large : List.of("large", "text", "texts")) {
            assertTrue(byJar(List.of("check", in(large))).contains("-XX:+UseG1GC"), large);
        }
        for (String small : List.of("small", "other")) {
            assertFalse(byJar(List.of("check", in(small))).contains("-XX:+UseG1GC"), small);
        }
    }

    @Test
    void aPlainCheckLoadsNoCompilersAndNoReaders() {
        List<String> decided = byJar(Arrays.asList(SOME.split(" ")));
        assertEquals(home.resolve("lib/mandate-audit-check.jar").toString(), decided.get(decided.size() - 1));
    }

    private Program.Result script(Map<String, String> more, String line) throws Exception {
        Map<String, String> environment = new HashMap<>(Map.of(
                "JAVA_HOME", in("java"), "XDG_CACHE_HOME", in("cache"), "LC_ALL", "C.UTF-8", "MANDATE_AUDIT_OPTS", ""));
        environment.putAll(more);
        return Program.with(environment)
                .command(List.of("bash", "-c", line.replace("SCRIPT", "bash " + home.resolve("bin/mandate-audit"))));
    }

    /** A Java that does not start, and ends as one does. */
    private void breakJava() throws Exception {
        Files.writeString(
                folder.resolve("java/bin/java"),
                "#!/usr/bin/env bash\necho 'Could not reserve' >&2\necho 'enough space' >&2\nexit 1\n");
    }

    @Test
    void aFolderThatIsGoneIsNoFinding() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Program.Result result = script(Map.of(), "cd " + gone + " && rmdir " + gone + " && SCRIPT check x.yaml");

        assertEquals(3, result.status(), result.err());
        assertEquals("", result.out());
        assertTrue(result.lastLineOfErr().contains("the current folder was deleted"), result.err());
    }

    @Test
    void aJavaThatDoesNotStartForWantOfMemoryOrByOptionsFromElsewhereIsNoFinding() throws Exception {
        breakJava();
        for (Program.Result result : List.of(
                script(Map.of(), "ulimit -v 4000000 && SCRIPT check x.yaml"),
                script(Map.of("JAVA_TOOL_OPTIONS", "-Xfoo"), "SCRIPT check x.yaml"))) {
            assertEquals(3, result.status(), result.err());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().contains("Could not reserve; enough space"), result.err());
        }
    }

    @Test
    void aJavaThatIsTooOldIsNamed() throws Exception {
        for (String version : List.of("11.0.2+9", "1.8.0_392-b08")) {
            Files.writeString(folder.resolve("java/release"), "JAVA_RUNTIME_VERSION=\"" + version + "\"\n");
            Program.Result result = script(Map.of(), "SCRIPT check x.yaml");

            assertEquals(2, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains(version), result.err());
        }
    }

    @Test
    void whereNothingHindersJavaItIsStartedOnce() throws Exception {
        Path starts = folder.resolve("starts");
        Files.writeString(folder.resolve("java/bin/java"), "#!/usr/bin/env bash\necho >> '" + starts + "'\n");
        script(Map.of(), "SCRIPT check x.yaml");

        assertEquals(1, Files.readAllLines(starts).size());
    }
}
