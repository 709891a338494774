package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;

/** Rows of CSV that are recognised state the same, in the same places and with the same faults, as rows read cell by cell. */
class RecurringRowsTest {

    private static final List<String> HEADINGS = List.of(
            "institution",
            "条文",
            "matter",
            "act",
            "role",
            "objects",
            "authorised_by",
            "authorised_by.instrument",
            "authorised_by.条",
            "source.document",
            "source.kind",
            "delegated_by",
            "in_writing",
            "since",
            "#note",
            "",
            "nonsense");

    private static final List<String> CELLS = List.of(
            "",
            "",
            "",
            " ",
            "a",
            "甲局",
            "\"a\"",
            "\"b\r\nc\"",
            "\"、\"\"\"",
            "license",
            "许可",
            "law",
            "none",
            "无",
            "lead",
            "牵头",
            "企业、部门",
            "enterprise;person",
            "[]",
            "是",
            "true",
            "5",
            "2019/7/1",
            "2019-02-30",
            "power-list",
            "𠮷 字",
            "—",
            "informatization");

    private record Told(List<Stated> stated, List<String> problems) {}

    @Test
    void whatIsRecognisedSaysTheSameAsWhatIsReadCellByCell() {
        Random random = new Random(11);
        int right = 0;
        for (int run = 0; run < 400; run++) {
            Sheet sheet = Spreadsheet.read("t.csv", table(random).getBytes(StandardCharsets.UTF_8))
                    .sheets()
                    .get(0);
            Told cellByCell = cellByCell(sheet);
            Told recognised = recognised(sheet);
            assertEquals(cellByCell.problems(), recognised.problems());
            assertEquals(cellByCell.stated().size(), recognised.stated().size());
            for (int i = 0; i < cellByCell.stated().size(); i++) {
                Stated one = cellByCell.stated().get(i);
                Stated other = recognised.stated().get(i);
                assertEquals(one.values(), other.values());
                assertEquals(one.place(), other.place());
                assertEquals(one.places(), other.places());
                right += other.allPlaces() instanceof Layout.At ? 1 : 0;
            }
        }
        assertTrue(right > 500, String.valueOf(right));
    }

    private static Told cellByCell(Sheet sheet) {
        Problems problems = new Problems();
        List<Stated> stated = new ArrayList<>();
        TableRows rows = null;
        for (Row row : sheet.rows()) {
            if (rows == null) {
                rows = TableRows.headed(row, MandateShape.APART, problems);
            } else {
                add(rows.read(row), stated);
            }
        }
        return new Told(stated, told(problems));
    }

    private static Told recognised(Sheet sheet) {
        Problems problems = new Problems();
        List<Stated> stated = new ArrayList<>();
        var records = sheet.records().get();
        if (records.next()) {
            KnownRows rows = TableRows.headed(records.row(), MandateShape.APART, problems)
                    .known(records);
            while (records.next()) {
                add(rows.read(), stated);
            }
        }
        return new Told(stated, told(problems));
    }

    private static void add(Stated row, List<Stated> stated) {
        if (row != null) {
            stated.add(row);
        }
    }

    private static List<String> told(Problems problems) {
        return problems.sorted().stream()
                .map((Problem problem) -> problem.format(Language.EN))
                .toList();
    }

    /** Some columns in some order; most rows hold mostly what is right in them. */
    private static String table(Random random) {
        List<String> headings = new ArrayList<>();
        for (String heading : HEADINGS) {
            if (random.nextInt(3) > 0) {
                headings.add(random.nextInt(headings.size() + 1), heading);
            }
        }
        StringBuilder text = new StringBuilder(String.join(",", headings)).append('\n');
        for (int row = random.nextInt(12); row >= 0; row--) {
            List<String> cells = new ArrayList<>();
            boolean careful = random.nextInt(4) > 0;
            for (String heading : headings) {
                cells.add(careful ? right(heading, random) : CELLS.get(random.nextInt(CELLS.size())));
            }
            if (random.nextInt(9) == 0) {
                cells.add(CELLS.get(random.nextInt(CELLS.size())));
            }
            text.append(String.join(",", cells)).append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static String right(String heading, Random random) {
        return switch (heading) {
            case "institution" -> random.nextBoolean() ? "a" : "乙局";
            case "条文" -> random.nextBoolean() ? "\"第一\n条\"" : "某项职责";
            case "matter" -> "informatization";
            case "act" -> random.nextBoolean() ? "许可" : "plan";
            case "role" -> random.nextBoolean() ? "" : "lead";
            case "objects" -> random.nextBoolean() ? "" : "企业、部门";
            case "authorised_by.instrument" -> random.nextBoolean() ? "" : "law";
            case "source.document" -> random.nextBoolean() ? "" : "三定规定";
            case "source.kind" -> random.nextBoolean() ? "" : "权责清单";
            case "delegated_by" -> random.nextInt(4) > 0 ? "" : "丙局";
            case "since" -> random.nextBoolean() ? "" : "2019/7/1";
            default -> "";
        };
    }
}
