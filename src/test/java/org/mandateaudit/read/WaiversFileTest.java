package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Waiver;

class WaiversFileTest {

    private static final String DECISION = ", reason: 试点, approver: 编办, basis: 5号, until: 2020-01-01}\n";

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("w.yaml"), bytes);
    }

    private Waivers read(String text) throws IOException {
        return Waivers.read(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> problems(byte[] bytes) throws IOException {
        Path file = file(bytes);
        InputException e = assertThrows(InputException.class, () -> Waivers.read(file));
        e.format(Language.ZH);
        return Given.problems(e, Language.EN).stream()
                .map(problem -> problem.replace(file.toString(), "w"))
                .toList();
    }

    private List<String> problems(String text) throws IOException {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWaiverNamesOrDescribesItsFinding() throws IOException {
        Waivers waivers = read("- {finding: 0123456789012345" + DECISION
                + "- {rule: r, institutions: [b, a], matter: 电子政务" + DECISION);

        Waiver named = waivers.all().get(0);
        assertEquals(Waiver.Subject.of("0123456789012345"), named.subject());
        assertEquals("试点", named.reason());
        assertEquals("编办", named.approver());
        assertEquals("5号", named.basis());
        assertEquals(LocalDate.of(2020, 1, 1), named.until());
        assertEquals(
                new Waiver.Subject(null, "r", Set.of("a", "b"), "电子政务"),
                waivers.all().get(1).subject());
        assertEquals(2, waivers.all().get(1).places().fact().line());
    }

    @Test
    void aFileNamedTwiceIsReadOnceWhateverItIsCalled() throws IOException {
        Path file = file(("- {finding: 0123456789012345" + DECISION).getBytes(StandardCharsets.UTF_8));

        assertEquals(
                1,
                Waivers.read(file, folder.resolve(".").resolve("w.yaml")).all().size());
    }

    @Test
    void aFieldMayBeCalledByItsChineseTermAsInThePageOfTheReport() throws IOException {
        Waiver waiver = read("- {发现: 0123456789012345, 规则: r, 机构: a, 事项: 电子政务, 理由: 试点, 批准人: 编办, 依据: 5号,"
                        + " 截止日期: 2020-01-01}\n")
                .all()
                .get(0);

        assertEquals(new Waiver.Subject("0123456789012345", "r", Set.of("a"), "电子政务"), waiver.subject());
        assertEquals("编办", waiver.approver());
        assertEquals(LocalDate.of(2020, 1, 1), waiver.until());
        assertTrue(problems("- {发现: 0123456789012345, finding: 0123456789012345" + DECISION)
                .get(0)
                .contains("finding"));
    }

    @Test
    void jsonWithTabsIsReadAsWell() throws IOException {
        Waivers waivers = read(
                "[\n\t{\"rule\": \"r\",\t\"institutions\": [\"a\"],\n\t\"reason\": \"x\", \"approver\": \"y\", \"basis\": \"z\","
                        + " \"until\": \"2020-01-01\"}\n]\n");

        assertEquals(1, waivers.all().size());
    }

    @Test
    void anEmptyListWaivesNothingButAnEmptyFileIsAMistake() throws IOException {
        assertEquals(List.of(), read("[]\n").all());
        assertTrue(problems("").get(0).startsWith("w:1:1: error: the file is empty; accepted: a waivers file"));
        assertTrue(problems("# 暂无\n").get(0).contains("the file is empty"));
    }

    @Test
    void whatIsNoListOfWaiversIsRefused() throws IOException {
        assertTrue(problems("mandate-file: 1\n").get(0).startsWith("w:1:1: error: holds something else; accepted: "));
        assertTrue(problems("- hello\n").get(0).startsWith("w:1:3: error: holds something else"));
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlace() throws IOException {
        List<String> problems = problems(
                """
                - finding: 2ae850
                  reason: x
                  aprover: y
                  basis: z
                  until: 2020-02-30
                - rule: r
                  reason: x
                  approver: y
                  basis: z
                  until: 2020-01-01
                """);

        assertEquals(5, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("w:1:3: error: a waiver without the field approver"), problems.get(0));
        assertTrue(problems.get(1).startsWith("w:1:12: error: finding cannot be \"2ae850\""), problems.get(1));
        assertTrue(problems.get(2).startsWith("w:3:3: error: unknown field aprover"), problems.get(2));
        assertTrue(problems.get(2).endsWith("did you mean approver?"), problems.get(2));
        assertTrue(problems.get(3).startsWith("w:5:10: error: until cannot be \"2020-02-30\""), problems.get(3));
        assertTrue(problems.get(4).startsWith("w:6:3: error: a waiver that does not say what it covers"));
    }

    @Test
    void aFindingIsWaivedOnceInAllFiles() throws IOException {
        assertEquals(
                List.of(
                        "w:2:3: error: a waiver for 0123456789abcdef is stated twice; first at w:1:3; keep one of the two"),
                problems("- {finding: 0123456789abcdef" + DECISION + "- {finding: 0123456789abcdef, rule: r" + DECISION)
                        .stream()
                        .map(problem -> problem.replace(folder.resolve("w.yaml").toString(), "w"))
                        .toList());
        assertEquals(
                1,
                problems("- {rule: r, institutions: [a, b]" + DECISION + "- {rule: r, institutions: [b, a]" + DECISION)
                        .size());
    }

    @Test
    void anUnknownRuleIsToldWithItsPlaceAndTheNearest() throws IOException {
        Waivers waivers = read("- {rule: overlp, institutions: [a]" + DECISION);

        InputException e = assertThrows(InputException.class, () -> waivers.naming(List.of("overlap", "scatter")));
        assertEquals(1, e.problems().size());
        assertEquals(10, e.problems().get(0).place().column());
        assertTrue(e.format(Language.EN).contains("did you mean overlap?"));
        assertTrue(e.format(Language.ZH).contains("{rule: overlp"));
    }

    @Test
    void hostileFilesAreRefusedInOneMessage() throws IOException {
        assertTrue(problems("- &a [x]\n- *a\n").get(0).contains("aliases"));
        assertTrue(problems("[".repeat(100_000)).get(0).contains("levels deep"));
        assertTrue(problems("- {finding: 0123456789abcdef".getBytes(StandardCharsets.UTF_16))
                .get(0)
                .contains("UTF-16"));
        assertTrue(problems("- {reason: 试点}\n".getBytes(Charset.forName("GB18030")))
                .get(0)
                .contains("GB18030"));
    }

    @Test
    void aPathThatIsNoFileIsTold() {
        InputException none = assertThrows(InputException.class, () -> Waivers.read(folder.resolve("none.yaml")));
        assertTrue(none.format(Language.EN).contains("none.yaml: error: no such path; accepted: a waivers file"));
        InputException directory = assertThrows(InputException.class, () -> Waivers.read(folder));
        assertTrue(directory.format(Language.EN).contains("is a folder; accepted: a waivers file"));
    }
}
