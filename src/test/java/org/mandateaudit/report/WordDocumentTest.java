package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;

/** The Word document for review and signature. */
class WordDocumentTest {

    private static final Style ZH = Style.of(Language.ZH);

    private static WordText document(Report report, Style style) {
        return WordText.of(ReportFormat.DOCX.bytes(report, style));
    }

    @Test
    void eachFindingHasItsElementsAndItsEvidenceBehindLabels() {
        Report report = Samples.full();
        WordText document = document(report, ZH);

        for (String label : List.of("对象", "现状", "标准", "影响", "建议", "严重程度", "效力")) {
            assertEquals(report.findings().size(), document.behind(label).size(), label);
        }
        report.findings().forEach(finding -> {
            assertTrue(document.says(finding.condition().zh()), finding.id());
            assertTrue(
                    document.behind("证据 " + finding.evidence().size())
                            .contains(String.join(
                                    "\n",
                                    finding.evidence().stream()
                                            .map(each -> EvidenceText.line(each, Language.ZH))
                                            .toList())),
                    finding.id());
        });
    }

    @Test
    void eachFindingThatIsNotWaivedHasRoomForADecisionAndTheEndHasRoomForSignatures() {
        Report report = Samples.reviewed();
        long open = report.findings().stream()
                .filter(finding -> finding.waiver() == null)
                .count();
        WordText document = document(report, ZH);

        assertTrue(open < report.findings().size());
        assertEquals(open, document.behind("复核意见").size());
        assertEquals("□ 属实　□ 有异议　□ 待补充　□ 豁免", document.behind("复核意见").get(0));
        assertEquals(open, document.behind("被审计单位意见").size());
        List<WordText.Line> lines = document.lines();
        assertEquals(
                List.of("审计人员\t", "日期\t", "复核人员\t", "日期\t", "负责人\t", "日期\t", "单位（盖章）\t", "日期\t"),
                lines.subList(lines.size() - 9, lines.size() - 1).stream()
                        .map(WordText.Line::text)
                        .toList());
    }

    @Test
    void findingsAreNumberedThroughAndStandUnderTheirSeverity() {
        List<String> titles = document(Samples.reviewed(), ZH).lines().stream()
                .filter(line -> line.style().equals("Heading2"))
                .map(WordText.Line::text)
                .toList();

        assertEquals(Samples.reviewed().findings().size(), titles.size());
        for (int i = 0; i < titles.size(); i++) {
            assertTrue(titles.get(i).startsWith(i + 1 + ". "), titles.get(i));
        }
    }

    @Test
    void quietItListsFindingsInTables() {
        WordText quiet = document(Samples.full(), ZH.withVerbosity(Verbosity.QUIET));

        assertEquals(List.of(), quiet.behind("现状"));
        Samples.full().findings().forEach(finding -> assertTrue(quiet.says(finding.id())));
    }

    @Test
    void theFootSaysAsOfWhichDayAndThePage() {
        assertTrue(document(Samples.full(), ZH).foot().matches("mandate-audit \\S+ · 审计基准日 2019-06-30 · 第 1 页，共 1 页"));
        assertTrue(document(Samples.full(), Style.of(Language.EN))
                .foot()
                .matches("mandate-audit \\S+ · as of 2019-06-30 · page 1 of 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b && c > \"d\"", "𠀀𪚥龘", "]]>", "&#x41;", "_x000D_"})
    void whatTheInputSaysReadsAsItWasWritten(String text) {
        assertTrue(document(Samples.saying(text), ZH).behind("现状").contains(text));
    }

    @Test
    void charactersThatXmlCannotHoldAreShown() {
        String said = document(Samples.saying("一\u0000二\u001b三\ufffe四\ud800五"), ZH)
                .behind("现状")
                .get(0);

        assertTrue(said.matches("一␀二␛三\\\\u\\{fffe}四\\\\u\\{d800}五"), said);
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertArrayEquals(ReportFormat.DOCX.bytes(Samples.full(), ZH), ReportFormat.DOCX.bytes(Samples.full(), ZH));
    }

    @Test
    void noTwoTablesTouchSinceTheyWouldBecomeOne() throws IOException {
        for (Report report : List.of(Samples.full(), Samples.reviewed(), Samples.clean())) {
            for (Verbosity verbosity : Verbosity.values()) {
                String words = words(ReportFormat.DOCX.bytes(report, ZH.withVerbosity(verbosity)));
                assertTrue(words.contains("</w:tbl><w:p>"));
                assertFalse(words.contains("</w:tbl><w:tbl>"));
            }
        }
    }

    private static String words(byte[] document) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("there is no word/document.xml");
    }
}
