package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.read.ExampleKind;
import org.mandateaudit.read.InputException;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;

/** The examples of a folder of rules are run against the rules of that folder, and their gaps are said. */
class RuleTestsTest {

    private static final Path SAMPLE = Path.of("samples/rules/archives");
    private static final String RULE = "archives-without-guidance";

    @TempDir
    private Path folder;

    private void copy(Path from, String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve("archives")).resolve(name);
        Files.writeString(to, Files.readString(from.resolve(name)));
    }

    private RuleTrial only() {
        Trial trial = RuleTests.in(List.of(folder)).run(List.of(), true, done -> {});
        assertEquals(1, trial.rules().size());
        return trial.rules().get(0);
    }

    @Test
    void aRuleWithoutExamplesLacksEveryKindAndIsNotCovered() throws IOException {
        copy(SAMPLE, RULE + ".drl");

        RuleTrial rule = only();
        assertEquals(List.of(ExampleKind.values()), rule.missing());
        assertFalse(rule.covered());
        assertEquals(List.of(), rule.failed());
    }

    @Test
    void aFolderWhoseLinksLeadInACircleIsNamedOnce() throws IOException {
        copy(SAMPLE, RULE + ".drl");
        copy(SAMPLE, RULE + ".yaml");
        Files.createSymbolicLink(folder.resolve("archives/again"), folder);

        InputException refused = assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)));
        assertEquals(1, refused.problems().size());
    }

    /** What is said of the sample's examples where an expected finding names something else. */
    private String refused(String named, String instead) throws IOException {
        copy(SAMPLE, RULE + ".drl");
        copy(SAMPLE, RULE + ".yaml");
        Path examples = folder.resolve("archives/" + RULE + ".yaml");
        String text = Files.readString(examples);
        Files.writeString(
                examples, text.replaceFirst("(?s)(finds:.*?)" + named + ": [^,}]+", "$1" + named + ": " + instead));

        InputException refused = assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)));
        assertEquals(1, refused.problems().size());
        return refused.getMessage();
    }

    @Test
    void aMatterThatAnExpectedFindingNamesAndNoVocabularyHasIsAFaultOfTheFile() throws IOException {
        String refused = refused("matter", "archive-tallents");

        assertTrue(refused.contains("no matter is called \"archive-tallents\""), refused);
    }

    @Test
    void anInstitutionThatAnExpectedFindingNamesAndTheExampleLacksIsAFaultOfTheFile() throws IOException {
        String refused = refused("institutions", "nobody");

        assertTrue(refused.contains("no institution nobody is stated"), refused);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bureau.covrage | bureau.covrage: an institution has no field covrage; accepted: id, | did you mean coverage?",
                "bureu.coverage | wants: \"bureu.coverage\" is of no fact of the example; accepted: | did you mean bureau?",
                "coverage | wants: \"coverage\" is of no fact of the example; accepted: | the ids are 990000, bureau, bureau/1",
                "bureau.host.nture | bureau.host.nture: an institution has no field nture; accepted: | did you mean nature?"
            })
    void aFieldThatIsWantedAndIsNoneIsAFaultOfTheFile(String want, String complaint, String meant) throws IOException {
        copy(SAMPLE, RULE + ".drl");
        Path examples = folder.resolve("archives/" + RULE + ".yaml");
        Files.writeString(
                examples,
                Files.readString(SAMPLE.resolve(RULE + ".yaml"))
                        .replace("wants: [bureau.coverage]", "wants: [" + want + "]"));

        InputException refused = assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)));

        assertEquals(1, refused.problems().size());
        assertTrue(refused.getMessage().contains(complaint), refused.getMessage());
        assertTrue(refused.getMessage().contains(meant), refused.getMessage());
    }

    @Test
    void aConditionIsExercisedWhereAnExampleFailsWithoutIt() throws IOException {
        copy(SAMPLE, RULE + ".drl");
        copy(SAMPLE, RULE + ".yaml");

        RuleTrial rule = only();
        assertEquals(6, rule.conditions());
        assertEquals(List.of(), rule.unexercised());
        assertTrue(rule.covered());
    }

    @Test
    void aConditionThatFollowsFromAnotherIsNamedWithItsPlace() throws IOException {
        copy(SAMPLE, RULE + ".yaml");
        Files.writeString(
                folder.resolve("archives/" + RULE + ".drl"),
                Files.readString(SAMPLE.resolve(RULE + ".drl"))
                        .replace("scope == Scope.REGION )", "scope == Scope.REGION, regionWide )"));

        RuleTrial rule = only();
        assertEquals(
                List.of("scope == Scope.REGION", "regionWide"),
                rule.unexercised().stream().map(each -> each.drl()).toList());
        assertEquals(24, rule.unexercised().get(0).place().line());
        assertEquals(26, rule.unexercised().get(0).place().column());
    }

    @Test
    void aRuleOfTheFolderStandsInTheSteadOfTheOneThatIsShipped() throws IOException {
        Path shipped = Path.of("rules/legal-title");
        copy(shipped, "staffing-mixed.yaml");
        Files.writeString(
                folder.resolve("archives/staffing-mixed.drl"),
                Files.readString(shipped.resolve("staffing-mixed.drl"))
                        .replace("@severity( error )", "@severity( warning )"));

        RuleTrial rule = only();
        assertFalse(rule.failed().isEmpty());
    }

    @Test
    void shippedRulesThatSilenceAreHeard() throws IOException {
        Path shipped = Path.of("rules/functional-positioning");
        copy(shipped, "coordinator-late-in-sequence.drl");
        copy(shipped, "coordinator-late-in-sequence.yaml");

        assertEquals(List.of(), only().failed());
    }

    @Test
    void theRulesThatAreShippedPassAsAFolderToo() {
        Trial trial = RuleTests.in(List.of(Path.of("rules"))).run(List.of(), false, done -> {});
        assertEquals(BundledRules.sources().size(), trial.rules().size());
        assertEquals(0, trial.failed());
        assertEquals(0, trial.lacking());
    }

    @Test
    void examplesBesideNoRuleAreAProblemWithASuggestion() throws IOException {
        copy(SAMPLE, RULE + ".drl");
        Files.copy(SAMPLE.resolve(RULE + ".yaml"), folder.resolve("archives/archive-without-guidance.yaml"));

        InputException wrong = assertThrows(InputException.class, () -> RuleTests.in(List.of(folder)));
        assertTrue(wrong.problems().get(0).message().en().contains(RULE + ".yaml?"), wrong.getMessage());
    }

    @Test
    void aFileIsNamedAsItIs() throws IOException {
        copy(SAMPLE, RULE + ".drl");
        Path wrong = Files.createFile(folder.resolve("archives/a\\b.drl"));
        Path stray = Files.createFile(folder.resolve("archives/c\\d.yaml"));

        assertEquals(
                List.of(wrong.toString(), stray.toString()),
                assertThrows(InputException.class, () -> RuleTests.in(List.of(folder))).problems().stream()
                        .map(problem -> problem.place().file())
                        .toList());
    }

    @Test
    void oneRuleInTwoFoldersIsAProblem() throws IOException {
        copy(SAMPLE, RULE + ".drl");

        InputException wrong =
                assertThrows(InputException.class, () -> RuleTests.in(List.of(folder, Path.of("samples/rules"))));
        assertEquals(1, wrong.problems().size(), wrong.getMessage());
    }
}
