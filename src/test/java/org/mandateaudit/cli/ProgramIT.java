package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;
import static org.mandateaudit.cli.SmallWorld.ERROR;
import static org.mandateaudit.cli.SmallWorld.WARNING;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a process: its exit statuses, its languages, its help, and what it says of wrong usage. */
class ProgramIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void nothingAtTheThresholdIs0() throws Exception {
        Program.Result result = Program.inChinese().run("check", world(CLEAN));

        assertEquals(0, result.status(), result.err());
    }

    @Test
    void findingsAtTheThresholdAre1AndTheLastLineSaysWhy() throws Exception {
        Program.Result result = Program.inChinese().run("check", world(WARNING));

        assertEquals(1, result.status(), result.err());
        assertTrue(result.lastLineOfErr().contains("警告 1"), result.err());
        assertTrue(result.lastLineOfErr().contains("--fail-on warning"), result.err());
    }

    @Test
    void aHigherThresholdLetsWarningsPass() throws Exception {
        assertEquals(
                0,
                Program.inChinese()
                        .run("check", world(WARNING), "--fail-on", "error")
                        .status());
        assertEquals(
                1,
                Program.inChinese()
                        .run("check", world(ERROR), "--fail-on", "error")
                        .status());
        assertEquals(
                0,
                Program.inChinese()
                        .run("check", world(ERROR), "--fail-on", "never")
                        .status());
    }

    @Test
    void wrongUsageIs2WithASuggestion() throws Exception {
        Program.Result option = Program.inChinese().run("check", "--formt", "json", world(ERROR));
        assertEquals(2, option.status());
        assertTrue(option.err().contains("--format"), option.err());

        Program.Result format = Program.inChinese().run("check", "-f", "jsn", world(ERROR));
        assertEquals(2, format.status());
        assertTrue(format.err().contains("json"), format.err());

        Program.Result rule = Program.inChinese().run("check", "--only", "overlap-with-cyberspace-ofice", world(ERROR));
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("overlap-with-cyberspace-office"), rule.err());

        Program.Result nothing = Program.inChinese().run();
        assertEquals(2, nothing.status());

        Program.Result date = Program.inChinese().run("check", "--as-of", "2019-02-30", world(ERROR));
        assertEquals(2, date.status());
    }

    @Test
    void aMissingArgumentIs2AndNamedInTheLastLine() throws Exception {
        Map<String, String> missing = new LinkedHashMap<>();
        missing.put("check", "PATH");
        missing.put("read", "DOCUMENT");
        missing.put("compare x", "AFTER");
        missing.put("explain", "RULE");
        missing.put("why", "FINDING");
        missing.put("why-not x", "INSTITUTION");
        for (Map.Entry<String, String> each : missing.entrySet()) {
            Program.Result result = Program.inChinese().run(each.getKey().split(" "));

            assertEquals(2, result.status(), result.err());
            assertTrue(result.lastLineOfErr().contains("缺少 " + each.getValue() + "；用法见"), result.err());
        }
    }

    @Test
    void whatAllCommandsTakeMayStandBeforeTheCommand() throws Exception {
        String world = world(ERROR);
        Program.Result before = Program.inChinese().run("--lang", "en", "--color=never", "--debug", "check", world);
        Program.Result behind = Program.inChinese().run("check", world, "--lang", "en", "--color=never", "--debug");

        assertEquals(1, before.status(), before.err());
        assertEquals(behind, before);
    }

    @Test
    void theLocaleChoosesTheLanguageUnlessTheUserDoes() throws Exception {
        String world = world(ERROR);

        Map<String, String> ascii = Map.of("LC_ALL", "C");
        assertTrue(Program.with(ascii).run("check", world).lastLineOfErr().contains("1 error"));
        assertTrue(Program.inChinese().run("check", world).lastLineOfErr().contains("错误 1"));
        assertTrue(Program.inChinese()
                .run("check", world, "--lang", "en")
                .lastLineOfErr()
                .contains("1 error"));
    }

    @Test
    void chineseSurvivesAnAsciiLocale() throws Exception {
        Program.Result result = Program.with(Map.of("LC_ALL", "C")).run("check", world(ERROR), "--lang", "zh");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("甲省信息中心"), result.out());
        assertTrue(result.lastLineOfErr().contains("错误 1"), result.err());
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws Exception {
        String world = world(ERROR);

        assertFalse(Program.inChinese().run("check", world).out().contains("\u001b["));
        assertTrue(Program.inChinese()
                .run("check", world, "--color", "always")
                .out()
                .contains("\u001b["));
        assertTrue(Program.with(Map.of("NO_COLOR", "1"))
                .run("check", world, "--color=always")
                .out()
                .contains("\u001b["));
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        String world = world(ERROR);

        assertEquals(
                Program.inChinese().run("check", world, "-f", "json").out(),
                Program.inChinese().run("check", world, "-f", "json").out());
    }

    @Test
    void helpVersionRulesSchemaExplainAndCompletionWork() throws Exception {
        assertTrue(Program.inChinese().run("--help").out().contains("check"));
        assertTrue(Program.inChinese().run("check", "--help").out().contains("--fail-on"));
        assertTrue(Program.inChinese().run("--version").out().startsWith("mandate-audit "));
        assertTrue(Program.inChinese().run("rules").out().contains("overlap-with-cyberspace-office"));
        assertTrue(Program.inChinese().run("rules", "-f", "json").out().startsWith("["));
        assertTrue(Program.inChinese().run("schema").out().contains("2020-12"));
        assertTrue(Program.inChinese().run("completion").out().contains("complete"));
        Program.Result page = Program.inChinese().run("explain", "overlap-with-cyberspace-office");
        assertEquals(0, page.status());
        assertTrue(page.out().contains("findings.add( drools );"), page.out());
        assertEquals(
                2, Program.inChinese().run("explain", "overlap-with-cyberspace").status());
    }
}
