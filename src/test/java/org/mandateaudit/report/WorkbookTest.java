package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;

/** The workbook, read back. */
class WorkbookTest {

    private static final String FINDINGS = "xl/worksheets/sheet2.xml";
    private static final String EVIDENCE = "xl/worksheets/sheet3.xml";

    private static byte[] workbook(Report report, Language language) {
        return ReportFormat.XLSX.bytes(report, Style.of(language));
    }

    private static byte[] workbook(Report report) {
        return workbook(report, Language.ZH);
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, UTC", "zh-CN, Asia/Shanghai", "en-US, America/New_York"})
    void the_same_report_gives_the_same_bytes_anywhere(String language, String zone) {
        byte[] once = workbook(Samples.reviewed());
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertArrayEquals(once, workbook(Samples.reviewed()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_at_any_time() throws IOException {
        byte[] once = workbook(Samples.reviewed());
        assertArrayEquals(once, workbook(Samples.reviewed()));
        parts(once).forEach((name, part) -> assertFalse(part.contains("dcterms:created"), name));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheets_are_named_in_the_language(Language language) {
        byte[] workbook = workbook(Samples.reviewed(), language);
        List.of(
                        ReportWorkbook.SUMMARY,
                        ReportWorkbook.FINDINGS,
                        ReportWorkbook.EVIDENCE,
                        ReportWorkbook.NOT_ASSESSABLE,
                        ReportWorkbook.BASELINE,
                        ReportWorkbook.PROFILE)
                .forEach(name -> assertFalse(
                        Spreadsheet.sheet(workbook, name.in(language)).isEmpty()));
    }

    @Test
    void dates_are_dates_and_numbers_are_numbers() {
        byte[] workbook = workbook(Samples.full());
        Cell asOf = Spreadsheet.cell(workbook, "概要", 3, "内容");
        assertEquals(LocalDate.of(2019, 6, 30), asOf.asDate().toLocalDate());
        assertEquals(CellType.NUMBER, Spreadsheet.cell(workbook, "证据", 2, "行").getType());
        assertEquals("9", Spreadsheet.cell(workbook, "证据", 2, "行").getText());
    }

    @Test
    void a_waived_finding_comes_with_its_decision_and_others_await_one() {
        byte[] workbook = workbook(Samples.full());
        List<List<String>> findings = Spreadsheet.sheet(workbook, "发现");
        int last = findings.size();
        assertEquals("豁免", Spreadsheet.cell(workbook, "发现", last, "复核意见").getText());
        assertEquals("省委编办", Spreadsheet.cell(workbook, "发现", last, "批准人").getText());
        assertEquals(
                LocalDate.of(2020, 1, 1),
                Spreadsheet.cell(workbook, "发现", last, "截止日期（不含当日）").asDate().toLocalDate());
        assertEquals("", Spreadsheet.column(findings, "复核意见").get(0));
    }

    @Test
    void the_decision_is_chosen_from_a_list_and_until_is_a_date() throws IOException {
        String zh = parts(workbook(Samples.full())).get(FINDINGS);
        assertTrue(zh.contains("<formula1>\"属实,有异议,待补充,豁免\"</formula1>"), "the choices");
        assertEquals(2, zh.split("errorStyle=\"stop\"", -1).length - 1, "nothing else is taken");
        assertTrue(zh.contains("type=\"custom\"") && zh.contains("ISNUMBER("), "the date");
        assertTrue(parts(workbook(Samples.full(), Language.EN))
                .get(FINDINGS)
                .contains("\"confirmed,disputed,needs facts,to waive\""));
    }

    @Test
    void what_is_decided_on_stays_in_view_beside_the_decision() throws IOException {
        List<String> heads = Spreadsheet.sheet(workbook(Samples.full()), "发现").get(0);
        assertEquals(List.of("编号", "严重程度", "问题", "现状", "复核意见", "理由"), heads.subList(0, 6));
        assertTrue(parts(workbook(Samples.full())).get(FINDINGS).contains("xSplit=\"4\""), "the first four");
    }

    @Test
    void what_is_narrow_enough_to_read_is_printed_on_the_width_of_a_page() throws IOException {
        String summary = parts(workbook(Samples.full())).get("xl/worksheets/sheet1.xml");
        assertTrue(summary.contains("fitToPage=\"true\"") && summary.contains("fitToWidth=\"1\""), summary);
    }

    @Test
    void what_is_decided_on_is_printed_across_a_page_with_numbers_and_rows_are_as_high_as_their_text()
            throws IOException {
        String zh = parts(workbook(Samples.full())).get(FINDINGS);
        assertTrue(zh.contains("fitToPage=\"true\"") && zh.contains("&amp;P") && zh.contains("&amp;N"), zh);
        assertTrue(zh.contains(" 2019-06-30&amp;R"), "as of");
        String book = parts(workbook(Samples.full())).get("xl/workbook.xml");
        assertTrue(book.contains("_xlnm.Print_Area") && book.contains("$A$1:$I$"), book);
        assertTrue(
                Pattern.compile("<row r=\"2\"[^>]* ht=\"(3[1-9]|[4-9]\\d|\\d{3})")
                        .matcher(zh)
                        .find(),
                "several lines");
    }

    @Test
    void heads_stay_in_view_and_filter_and_text_is_wrapped() throws IOException {
        parts(workbook(Samples.reviewed())).forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/")) {
                assertTrue(part.contains("state=\"frozen\""), name);
                assertTrue(part.contains("<autoFilter "), name);
            } else if (name.equals("xl/styles.xml")) {
                assertTrue(part.contains("wrapText=\"true\""), part);
            }
        });
    }

    @Test
    void each_row_of_evidence_leads_to_its_finding_and_back() throws IOException {
        byte[] workbook = workbook(Samples.reviewed());
        List<List<String>> findings = Spreadsheet.sheet(workbook, "发现");
        List<List<String>> evidence = Spreadsheet.sheet(workbook, "证据");
        Pattern target = Pattern.compile("ref=\"[A-Z]+(\\d+)(?::[A-Z]+\\d+)?\" location=\"[^!]*!A(\\d+)\"");

        List<MatchResult> back =
                target.matcher(parts(workbook).get(EVIDENCE)).results().toList();
        assertEquals(evidence.size() - 1, back.size());
        for (MatchResult link : back) {
            assertEquals(
                    findings.get(Integer.parseInt(link.group(2)) - 1).get(0),
                    evidence.get(Integer.parseInt(link.group(1)) - 1).get(0));
        }
        List<MatchResult> forth =
                target.matcher(parts(workbook).get(FINDINGS)).results().toList();
        assertEquals(findings.size() - 1, forth.size());
        for (MatchResult link : forth) {
            int row = Integer.parseInt(link.group(2)) - 1;
            String finding = findings.get(Integer.parseInt(link.group(1)) - 1).get(0);
            assertEquals(finding, evidence.get(row).get(0));
            assertTrue(row == 1 || !evidence.get(row - 1).get(0).equals(finding), "the first of its evidence");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "'=1", "1e5", "2019-01-01"
            })
    void whatever_text_begins_with_it_stays_text(String text) throws IOException {
        byte[] workbook = workbook(Samples.saying(text));
        Cell condition = Spreadsheet.cell(workbook, "发现", 2, "现状");
        assertTrue(Spreadsheet.isText(condition), condition.getType().toString());
        assertEquals(text.replace('\r', '␍'), condition.getText());
        parts(workbook).forEach((name, part) -> assertFalse(part.contains("<f>"), name));
    }

    @Test
    void characters_that_xml_cannot_hold_are_shown() throws IOException {
        byte[] workbook = workbook(Samples.saying("a\u0000\u001b\ud800\uffff\u202eb<&>\"'"));
        assertEquals(
                "a␀␛\\u{d800}\\u{ffff}\\u{202e}b<&>\"'",
                Spreadsheet.cell(workbook, "发现", 2, "现状").getText());
    }

    @Test
    void what_looks_like_an_escape_of_the_format_is_none() throws IOException {
        String strings = parts(workbook(Samples.saying("_x000D_ a_x0041_"))).get("xl/sharedStrings.xml");
        assertTrue(strings.contains("_x005F_x000D_ a_x005F_x0041_"), "Excel would read a line break");
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_with_a_mark_and_the_summary_says_so() {
        byte[] workbook = workbook(Samples.saying("字".repeat(40_000)));
        String condition = Spreadsheet.cell(workbook, "发现", 2, "现状").getText();
        assertEquals(32_767, condition.length());
        assertTrue(condition.endsWith("…（已截断）"));
        assertTrue(Spreadsheet.sheet(workbook, "概要").stream()
                .anyMatch(row -> row.get(0).equals("注意") && row.get(1).contains("超过 32,767 个字符")));
        assertTrue(Spreadsheet.sheet(workbook(Samples.saying("短")), "概要").stream()
                .noneMatch(row -> row.get(1).contains("32,767")));
    }

    @Test
    void an_incomplete_audit_is_called_so_on_the_first_sheet() {
        assertTrue(Spreadsheet.items(Spreadsheet.sheet(workbook(Samples.full()), "概要"))
                .get("审计")
                .contains("不完整"));
        assertEquals(
                "完整",
                Spreadsheet.items(Spreadsheet.sheet(workbook(Samples.clean()), "概要"))
                        .get("审计"));
    }
}
