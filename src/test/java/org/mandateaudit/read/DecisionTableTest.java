package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.table.Made;

/** The decisions of a reviewer in a report as a table, read back as waivers. */
class DecisionTableTest {

    private static final List<String> HEADS = List.of("编号", "问题", "复核意见", "理由", "批准人", "依据文件", "截止日期（不含当日）", "豁免");
    private static final List<String> WAIVED =
            List.of("0123456789abcdef", "交叉", "豁免", "试点", "编办", "5号", "2020-01-01", "");

    @TempDir
    private Path folder;

    @SafeVarargs
    @SuppressWarnings("varargs")
    private Path workbook(String sheet, List<String>... rows) throws IOException {
        return Files.write(folder.resolve("r.xlsx"), Made.xlsx(Map.of(sheet, List.of(rows))));
    }

    @SafeVarargs
    private List<String> problems(List<String>... rows) throws IOException {
        return problems(workbook("发现", rows));
    }

    private List<String> problems(Path file) {
        InputException e = assertThrows(InputException.class, () -> Waivers.read(file));
        e.format(Language.ZH);
        return Given.problems(e, Language.ZH).stream()
                .map(problem -> problem.replace(file.toString(), "r"))
                .toList();
    }

    private static List<String> with(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }

    @Test
    void aRowDecidedAsToWaiveIsAWaiverAndOthersAreNone() throws IOException {
        Path file = workbook(
                "发现",
                HEADS,
                WAIVED,
                with(with(WAIVED, 0, "1123456789abcdef"), 2, "有异议"),
                with(with(WAIVED, 0, "2123456789abcdef"), 2, "待补充"),
                with(with(WAIVED, 0, "3123456789abcdef"), 2, "confirmed"),
                List.of("4123456789abcdef", "", "", "", "", "", "", ""));
        Waivers waivers = Waivers.read(file);
        assertEquals(1, waivers.all().size());
        Waiver waiver = waivers.all().get(0);
        assertEquals(Waiver.Subject.of("0123456789abcdef"), waiver.subject());
        assertEquals(List.of("试点", "编办", "5号"), List.of(waiver.reason(), waiver.approver(), waiver.basis()));
        assertEquals(LocalDate.of(2020, 1, 1), waiver.until());
        assertEquals(file + ":发现!A2", waiver.places().fact().toString());
        assertEquals(file.toString(), waivers.inputs().get(0).path());
    }

    @Test
    void daysMayBeDaysOfTheWorkbookAndTheSheetEnglish() throws IOException {
        Path file = Files.write(folder.resolve("r.xlsx"), Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("Findings");
            List<String> heads = List.of(
                    "Id",
                    "Decision",
                    "Decision: reason",
                    "Decision: approver",
                    "Decision: document",
                    "Decision: end date (exclusive)");
            List<String> row = List.of("0123456789abcdef", "to waive", "x", "y", "z");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
            }
            for (int i = 0; i < row.size(); i++) {
                sheet.value(1, i, row.get(i));
            }
            sheet.value(1, 5, LocalDate.of(2020, 1, 1));
            sheet.style(1, 5).format("yyyy-mm-dd").set();
        }));
        assertEquals(LocalDate.of(2020, 1, 1), Waivers.read(file).all().get(0).until());
    }

    @Test
    void theSameInCsv() throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.csv"), String.join(",", HEADS) + "\n" + String.join(",", WAIVED) + "\n");
        assertEquals("试点", Waivers.read(file).all().get(0).reason());
        Files.writeString(file, String.join(",", HEADS) + "\n" + String.join(",", with(WAIVED, 6, "明年")) + "\n");
        List<String> problems = problems(file);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("r:2:"), problems.get(0));
    }

    @Test
    void everyMistakeIsToldWithItsSheetRowAndColumn() throws IOException {
        List<String> problems = problems(
                HEADS,
                with(with(WAIVED, 4, ""), 6, "2020-02-30"),
                with(with(WAIVED, 0, "01234"), 2, "豁兔"),
                with(with(WAIVED, 0, "01234"), 5, "=1"),
                with(WAIVED, 2, ""),
                WAIVED,
                WAIVED);
        assertTrue(problems.get(0).startsWith("r:发现!E2: error: 意见是豁免，却没有填写“批准人”；"), problems.get(0));
        assertTrue(problems.get(1).startsWith("r:发现!G2: error: 字段 until"), problems.get(1));
        assertEquals("r:发现!C3: error: 没有“豁兔”这种复核意见；可用：属实、有异议、待补充、豁免；是否想写 豁免？", problems.get(2));
        assertTrue(problems.get(3).startsWith("r:发现!A4: error: 字段 finding"), problems.get(3));
        assertEquals("r:发现!C5: error: 填写了“理由”，却没有选择复核意见；请选择，或者清空这一行的黄色栏", problems.get(4));
        assertTrue(problems.get(5).startsWith("r:发现!A7: error: 对 0123456789abcdef 的豁免重复"), problems.get(5));
        assertEquals(6, problems.size());
    }

    @Test
    void aTableWithoutItsSheetOrColumnsIsRefused() throws IOException {
        assertEquals(
                List.of("r: error: 没有名为“发现”的工作表；可用：-f xlsx 写出的报告，在其中填写复核意见"), problems(workbook("概要", HEADS, WAIVED)));
        assertEquals(
                List.of("r:发现!A1: error: 缺少列“复核意见”；可用：-f xlsx、-f csv 写出的报告，列名保持原样"),
                problems(with(HEADS, 2, "决定"), WAIVED));
        assertTrue(problems(HEADS, HEADS).get(0).contains("没有“复核意见”这种复核意见"));
        assertTrue(problems(with(HEADS, 7, "理由"), WAIVED).get(0).startsWith("r:发现!H1: error: 列 理由 重复"));
        Path broken = Files.write(folder.resolve("b.xlsx"), "x".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, problems(broken).size());
    }
}
