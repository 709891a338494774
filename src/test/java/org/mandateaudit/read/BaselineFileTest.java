package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Ground;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Place;

class BaselineFileTest {

    private static final String REPORT =
            """
            {
              "report": 1,
              "tool": {"name": "mandate-audit", "rules": {"count": 2, "sha256": "abc"}, "vendor": null},
              "as_of": "2019-06-30",
              "key-of-tomorrow": [1],
              "findings": [
                {"id": "0123456789abcdef", "rule": "r", "severity": "error", "grade": null, "region": "990000",
                 "institutions": ["a", "b"], "matter": null, "title": "t", "condition": "c", "waiver": null},
                {"id": "1123456789abcdef", "rule": "r", "severity": "note", "region": "990000", "institutions": [],
                 "matter": "e-government", "title": "t", "condition": "c", "waiver": {"reason": "x"},
                 "evidence": [{"fact": "region", "file": null, "line": null, "column": null},
                   {"fact": "mandate", "file": "甲.xlsx", "sheet": "职责", "line": 7, "column": 2},
                   {"fact": "mandate", "id": "a/1", "file": "乙.yaml", "line": 1, "column": 1, "text": "x"}]}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.json"), text);
    }

    private String refused(String text) throws IOException {
        Path file = file(text);
        InputException e = assertThrows(InputException.class, () -> Baseline.read(file));
        e.format(Language.ZH);
        return e.format(Language.EN);
    }

    @Test
    void aReportIsReadBackAndWhatItMayAddIsPassedOver() throws IOException {
        Baseline baseline = Baseline.read(file(REPORT));

        assertEquals("abc", baseline.rulesSha256());
        assertEquals(LocalDate.of(2019, 6, 30), baseline.asOf());
        assertEquals(
                List.of(
                        new Earlier(
                                "0123456789abcdef",
                                "r",
                                Severity.ERROR,
                                "990000",
                                List.of("a", "b"),
                                null,
                                "t",
                                "c",
                                false,
                                null,
                                List.of()),
                        new Earlier(
                                "1123456789abcdef",
                                "r",
                                Severity.NOTE,
                                "990000",
                                List.of(),
                                "e-government",
                                "t",
                                "c",
                                true,
                                new Place("甲.xlsx", "职责", 7, 2),
                                List.of(new Ground("mandate", "a/1", "x", null)))),
                baseline.findings());
    }

    @Test
    void aFileThatIsNoReportIsToldSo() throws IOException {
        assertTrue(refused("{\"version\": \"2.1.0\"}").contains("a report that check -f json has written"));
        assertTrue(refused("[]").contains("holds something else"));
        assertTrue(refused("").contains("the file is empty"));
        assertTrue(refused("{\"mandate-file\": 1}").contains("holds something else"));
        assertTrue(refused("mandate-file: 1\n").contains("not JSON"));
    }

    @Test
    void aReportOfAnotherVersionIsRefused() throws IOException {
        assertTrue(refused(REPORT.replace("\"report\": 1", "\"report\": 2"))
                .contains(":2:13: error: report cannot be \"2\"; accepted: 1"));
    }

    @Test
    void aReportThatIsCutOffAnywhereIsRefused() throws IOException {
        for (int length = 1; length < REPORT.stripTrailing().length(); length += 7) {
            assertTrue(refused(REPORT.substring(0, length)).contains("error: "), "cut at " + length);
        }
    }

    @Test
    void aFindingWithoutWhatIdentifiesItIsTold() throws IOException {
        String told = refused(REPORT.replace("\"severity\": \"error\"", "\"severity\": \"grave\"")
                .replace("1123456789abcdef", "0123456789abcdef"));
        assertTrue(told.contains("severity cannot be \"grave\""), told);
        assertTrue(told.contains("the id 0123456789abcdef is stated twice"), told);
    }
}
