package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules in the packaged program: those of the user, their examples, and what a rule is explained as. */
class RulesIT {

    @TempDir
    private Path folder;

    @Test
    void rulesOfTheUsersOwnAreAppliedAndTheirMistakesTold() throws Exception {
        Map<String, String> home = Map.of(
                "LC_ALL", "C.UTF-8", "XDG_CACHE_HOME", folder.resolve("cache").toString());
        for (int run = 0; run < 2; run++) {
            Program.Result result = Program.with(home)
                    .run("check", "samples/challenges", "-q", "--rules", "samples/rules", "--only", "archives");
            assertEquals(0, result.status(), result.err());
            assertTrue(result.out().contains("(archives-without-guidance)"), result.out());
        }
        Program.Result unmatched = Program.with(home).run("check", "samples/clean.yaml", "--rules", "samples/rules");
        assertEquals(0, unmatched.status(), unmatched.err());
        assertTrue(unmatched.err().contains("your rule archives-without-guidance matched no facts"), unmatched.err());

        Path rule = folder.resolve("rules/archives/archives-without-guidance.drl");
        Files.createDirectories(rule.getParent());
        Files.writeString(
                rule,
                Files.readString(Path.of("samples/rules/archives/archives-without-guidance.drl"))
                        .replace("Scope.REGION", "Scope.REGON"));
        Program.Result wrong = Program.with(home)
                .run(
                        "check",
                        "samples/clean.yaml",
                        "--rules",
                        folder.resolve("rules").toString());
        assertEquals(2, wrong.status(), wrong.err());
        assertTrue(wrong.err().contains("archives-without-guidance.drl:24:"), wrong.err());
        assertTrue(wrong.err().contains("did you mean Scope.REGION?"), wrong.err());
        assertEquals("", wrong.out());
    }

    private String sampleRules(String of, String by) throws Exception {
        Path sample = Path.of("samples/rules/archives");
        Path rules = Files.createDirectories(folder.resolve("tested/archives"));
        for (String name : List.of("archives-without-guidance.drl", "archives-without-guidance.yaml")) {
            Files.writeString(
                    rules.resolve(name), Files.readString(sample.resolve(name)).replace(of, by));
        }
        return rules.getParent().toString();
    }

    @Test
    void examplesThatPassAre0AndOnesThatFailAre1WithExpectedAgainstFound() throws Exception {
        Program.Result passed = Program.inChinese().run("test", "samples/rules", "--strict");
        assertEquals(0, passed.status(), passed.err());
        assertTrue(passed.lastLineOfErr().contains("失败 0"), passed.err());

        String rules = sampleRules("matter: data-registration, severity: note", "matter: talent, severity: error");
        Program.Result failed = Program.inChinese().run("test", rules, "--lang", "en");
        assertEquals(1, failed.status(), failed.err());
        assertTrue(failed.out().contains("archives-without-guidance.yaml:5:5"), failed.out());
        assertTrue(failed.out().contains("- expected, not found: bureau · talent · error"), failed.out());
        assertTrue(failed.out().contains("+ found, not expected: bureau · registration of data · note"), failed.out());
    }

    @Test
    void aConditionThatNoExampleExercisesIsNamedAndFailsOnlyWhereAskedTo() throws Exception {
        String rules = sampleRules("scope: own, ", "");
        String twice = sampleRules("leads == true", "leads == true, held == true");
        assertEquals(rules, twice);
        Program.Result noted = Program.inChinese().run("test", rules);
        assertEquals(0, noted.status(), noted.err());
        assertTrue(noted.out().contains("held == true"), noted.out());
        assertEquals(1, Program.inChinese().run("test", rules, "--strict").status());
        assertFalse(
                Program.inChinese().run("test", rules, "--no-coverage").out().contains("held == true"));
    }

    @Test
    void wrongRulesExamplesAndFoldersAre2AndARuleThatThrowsIs3() throws Exception {
        Program.Result rule = Program.inChinese().run("test", sampleRules("Scope.REGION", "Scope.REGON"));
        assertEquals(2, rule.status());
        assertTrue(rule.err().contains("archives-without-guidance.drl:24:"), rule.err());
        Program.Result example = Program.inChinese().run("test", sampleRules("finds:", "find:"));
        assertEquals(2, example.status());
        assertTrue(example.err().contains("archives-without-guidance.yaml:18:5"), example.err());
        assertEquals("", example.out());
        assertEquals(
                2,
                Program.inChinese()
                        .run("test", folder.resolve("none").toString())
                        .status());
        Program.Result name = Program.inChinese().run("test", "samples/rules", "--only", "archives-without-guidence");
        assertEquals(2, name.status());
        assertTrue(name.err().contains("archives-without-guidance"), name.err());

        String throwing = sampleRules("leads == true", "leads == true, text.charAt( 1000 ) == text.charAt( 1001 )");
        Program.Result threw = Program.inChinese().run("test", throwing);
        assertEquals(3, threw.status(), threw.err());
        assertTrue(threw.lastLineOfErr().contains("archives-without-guidance"), threw.err());
        assertFalse(threw.err().contains("\tat "), threw.err());
    }

    @Test
    void aRuleIsExplainedInEveryFormatAndTheIndexIsPrinted() throws Exception {
        Program.Result text = Program.inChinese().run("explain", "staffing-mixed");
        assertEquals(0, text.status(), text.err());
        assertTrue(text.out().contains("编制类别是“事业编制”"), text.out());
        assertTrue(text.out().contains("已知局限"), text.out());
        assertTrue(Program.inChinese()
                .run("explain", "staffing-mixed", "-f", "markdown")
                .out()
                .startsWith("# "));
        assertTrue(Program.inChinese()
                .run("explain", "staffing-mixed", "-f", "json")
                .out()
                .startsWith("{"));
        assertEquals(
                2,
                Program.inChinese()
                        .run("explain", "staffing-mixed", "-f", "html")
                        .status());
        Program.Result onWaivers = Program.inChinese().run("explain", "waiver-expired");
        assertEquals(0, onWaivers.status(), onWaivers.err());
        assertTrue(onWaivers.out().contains("重新报批"), onWaivers.out());
        assertFalse(onWaivers.out().contains("DRL") || onWaivers.out().contains("示例"), onWaivers.out());
        assertEquals(
                Files.readString(Path.of("rules/README.md")),
                Program.inChinese().run("rules", "-f", "markdown").out());
    }
}
