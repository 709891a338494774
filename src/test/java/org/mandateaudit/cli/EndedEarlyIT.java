package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process, ended before it is done: by a limit, by Ctrl-C, by kill. */
class EndedEarlyIT {

    /** Long enough for the audit to take minutes, with a rule that tries every way to part a long name. */
    private static final int REGIONS = 60;

    private static final String SLOW =
            """
            // 为测试而设：每个机构用去一秒左右。
            package rules.own
            import org.mandateaudit.mandate.*
            global org.mandateaudit.rule.Collector findings

            rule "slow"
                @severity( note )  @force( watch )  @basis( "张克 三(三)" )
                @title_zh( "慢" )           @title_en( "Slow" )
                @condition_zh( "{institution.name}慢。" )  @condition_en( "{institution.name} is slow." )
                @criterion_zh( "准。" )     @criterion_en( "Criterion." )
                @effect_zh( "果。" )        @effect_en( "Effect." )
                @recommendation_zh( "议。" )  @recommendation_en( "Recommendation." )
            when
                $institution : Institution( name.matches( "甲x*x*x*x*x*x*x*y" ) )
            then
                findings.add( drools );
            end
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeWorldAndRule() throws IOException {
        StringBuilder regions = new StringBuilder();
        StringBuilder institutions = new StringBuilder();
        for (int i = 0; i < REGIONS; i++) {
            regions.append("  - {code: \"99%02d00\", name: 区%d, level: prefecture}%n".formatted(i + 1, i));
            institutions.append(
                    """
                      - id: centre%d
                        name: 甲%s%d
                        region: "99%02d00"
                        kind: big-data
                        nature: public
                        form: managed-public
                        mandates:
                          - {text: 核发许可, matter: data-trading, act: license, role: sole, authorised_by: none}
                    """
                            .formatted(i, "x".repeat(i == 0 ? 1 : 34), i, i + 1));
        }
        Files.writeString(
                folder.resolve("world.yaml"),
                "mandate-file: 1\nas_of: 2019-06-30\nregions:\n" + regions + "institutions:\n" + institutions);
        Files.writeString(Files.createDirectories(folder.resolve("rules/own")).resolve("slow.drl"), SLOW);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void killEndsTheAuditAndWhatWasFoundIsWritten() throws Exception {
        told(signalled("TERM", false));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCEndsTheAuditAndWhatWasFoundIsWritten() throws Exception {
        assumeFalse(interruptsAreIgnored(), "a process started in the background ignores Ctrl-C, and so do its own");
        told(signalled("INT", true));
    }

    private void told(Program.Result result) throws IOException {
        assertEquals(3, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("it was interrupted"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertTrue(result.out().contains("regions not audited."), result.out());
        String json = Files.readString(folder.resolve("report.json"));
        assertTrue(json.contains("\"because\": \"interrupted\""), json);
        assertTrue(json.endsWith("}\n"), json);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(each -> each.getFileName().toString().startsWith(".mandate-audit"))
                            .toList());
        }
    }

    /**
     * Sends a signal once the audit is under way.
     *
     * @param all to the program and to what it started, as a terminal does, rather than to it alone, as kill does
     */
    private Program.Result signalled(String signal, boolean all) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", Program.JAR.toString()));
        command.addAll(check());
        command.addAll(List.of("-f", "text", "-f", "json=" + folder.resolve("report.json")));
        // The rule is compiled beforehand, so that the second run is quick to begin.
        assertEquals(3, limited("--limit-findings", "1").status());
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(home());
        Process process = builder.start();
        // More than it takes to begin, and less than to audit it all.
        while (process.isAlive() && cpu(process).compareTo(Duration.ofSeconds(8)) < 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        List<String> kill = new ArrayList<>(List.of("kill", "-" + signal, Long.toString(process.pid())));
        if (all) {
            process.descendants().map(each -> Long.toString(each.pid())).forEach(kill::add);
        }
        new ProcessBuilder(kill).start().waitFor();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after the signal");
        }
        return new Program.Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Signal 2 among those that this process ignores, and hands on to what it starts. */
    private static boolean interruptsAreIgnored() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 0b10) != 0);
    }

    private static Duration cpu(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void aLimitOfFindingsIs3AndSaysWhatWasLeft() throws Exception {
        Program.Result result = limited("--limit-findings", "1", "--fail-on", "never");

        assertEquals(3, result.status(), result.err());
        assertTrue(
                result.lastLineOfErr().contains("the limit of 1 finding was reached: 59 regions were not audited"),
                result.err());
        assertTrue(result.out().contains("Found 1 finding: 1 error; "), result.out());
    }

    @Test
    void aLimitOfTimeIs3AndOutranksFindings() throws Exception {
        Program.Result result = limited("--limit-time", "2s");

        assertEquals(3, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("the time limit of 2s was reached"), result.err());
    }

    @Test
    void aLimitThatIsNotReachedChangesNothing() throws Exception {
        Program.Result with = Program.inChinese()
                .run("check", "samples/article", "--limit-time", "1h30m", "--limit-findings", "9999");
        Program.Result without = Program.inChinese().run("check", "samples/article");

        assertEquals(without, with);
    }

    @Test
    void limitsThatAreNoneAre2WithWhatIsAccepted() throws Exception {
        for (String wrong : List.of("30", "0s", "-5s", "2d", "s", "", "1.5s", "２m", "99999999999999999999s")) {
            Program.Result result =
                    Program.inChinese().run("check", "samples/article", "--limit-time=" + wrong, "--lang", "en");
            assertEquals(2, result.status(), wrong);
            assertTrue(result.err().contains("such as 30s, 2m, 1m30s or 500ms"), result.err());
        }
        assertTrue(Program.inChinese()
                .run("check", "samples/article", "--limit-time=30", "--lang", "en")
                .err()
                .contains("did you mean 30s?"));
        for (String wrong : List.of("0", "-1", "many", "1.5", "10000000000")) {
            Program.Result result =
                    Program.inChinese().run("check", "samples/article", "--limit-findings=" + wrong, "--lang", "en");
            assertEquals(2, result.status(), wrong);
            assertTrue(result.err().contains("a whole number from 1"), result.err());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void progressIsShownOnATerminalAndErasedAndNotWithQuiet() throws Exception {
        String command = "script -qec \"mandate-audit check " + folder.resolve("world.yaml") + " --lang en --rules "
                + folder.resolve("rules") + " --limit-time 4s %s\" /dev/null";
        Program.Result shown = Program.with(home()).shell(command.formatted(""));
        assertTrue(shown.out().contains("\r\u001b[Kaudited regions "), shown.out());
        assertTrue(shown.out().contains(" of 60"), shown.out());
        assertFalse(shown.out().substring(shown.out().lastIndexOf("\r\u001b[K")).contains("audited regions "));

        Program.Result quiet = Program.with(home()).shell(command.formatted("-q"));
        assertFalse(quiet.out().contains("audited regions "), quiet.out());

        Program.Result toFile = Program.with(home()).shell(command.formatted("2> " + folder.resolve("err.txt")));
        assertFalse(toFile.out().contains("audited regions "), toFile.out());
        assertFalse(Files.readString(folder.resolve("err.txt")).contains("audited regions "));
    }

    @Test
    void theTimingNamesTheSlowRuleFirst() throws Exception {
        Program.Result text = Program.with(home()).run("rules", "--timing", "samples/article", "--lang", "en");
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("the rules one by one"), text.out());
        assertTrue(text.out().contains("overlap-with-cyberspace-office"), text.out());

        assertEquals(2, Program.inChinese().run("rules", "--timing").status());
        assertEquals(2, Program.inChinese().run("rules", "samples/article").status());
        assertEquals(
                2, Program.inChinese().run("rules", "--as-of", "2019-06-30").status());
        assertEquals(
                2,
                Program.inChinese()
                        .run("rules", "--timing", "samples/article", "-f", "markdown")
                        .status());
    }

    private List<String> check() {
        return List.of(
                "check",
                folder.resolve("world.yaml").toString(),
                "--lang",
                "en",
                "--rules",
                folder.resolve("rules").toString());
    }

    private Program.Result limited(String... options) throws Exception {
        List<String> args = new ArrayList<>(check());
        args.addAll(List.of(options));
        return Program.with(home()).run(args.toArray(String[]::new));
    }

    /** A cache for compiled rules of the tests' own. */
    private static Map<String, String> home() {
        return Map.of(
                "LC_ALL",
                "C.UTF-8",
                "XDG_CACHE_HOME",
                Path.of("target", "ended-early-cache").toAbsolutePath().toString());
    }
}
