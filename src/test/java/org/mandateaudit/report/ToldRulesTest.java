package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.Mandates;

/** A report of some rules alone says so, in whatever format it is read. */
class ToldRulesTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/challenges/jia-province.yaml"));
    private static final Report NARROW =
            AUDITOR.only(List.of("duplicate-inspection")).audit(MANDATES);
    private static final int RULES = NARROW.rules().size();
    private static final String LIMIT = "本报告只包括 " + RULES + " 条规则中的 1 条（duplicate-inspection）；其余规则的结果没有列入";

    private static String text(ReportFormat format, Language language) {
        return new String(format.bytes(NARROW, Style.of(language)), StandardCharsets.UTF_8);
    }

    @Test
    void thePageSaysSoAtItsHeadAndAtTheSignaturesAndCountsNothingForTheOthers() {
        String html = text(ReportFormat.HTML, Language.ZH);

        assertEquals(2, html.split(LIMIT, -1).length - 1);
        assertTrue(html.indexOf(LIMIT, html.indexOf("id=\"signatures\"")) > 0);
        assertTrue(html.contains("运用 " + RULES + " 条规则中的 1 条"));
        assertEquals(RULES - 1, html.split("<span aria-hidden=\"true\">—</span>", -1).length - 1);
        assertFalse(html.contains("运用 " + RULES + " 条规则，"));
    }

    @Test
    void soDoTextMarkdownWordAndTheSummaryOfTheWorkbook() {
        assertTrue(text(ReportFormat.TEXT, Language.ZH).endsWith("；只包括 " + RULES + " 条规则中的 1 条。\n"));
        assertTrue(text(ReportFormat.TEXT, Language.EN).contains("covering 1 of " + RULES + " rules alone."));
        assertTrue(text(ReportFormat.MARKDOWN, Language.ZH).contains(LIMIT));
        assertTrue(WordText.of(ReportFormat.DOCX.bytes(NARROW, Style.of(Language.ZH)))
                .says(LIMIT));
        assertTrue(Spreadsheet.sheet(ReportFormat.XLSX.bytes(NARROW, Style.of(Language.ZH)), "概要").stream()
                .anyMatch(row -> row.get(0).equals("本报告包括的规则") && row.get(1).equals("1")));
    }

    @Test
    void jsonNamesThemBesideTheDigestOfAll() {
        assertTrue(text(ReportFormat.JSON, Language.ZH)
                .matches("(?s).*\"sha256\": \"[0-9a-f]{64}\",\\s*\"told\": \\[\\s*\"duplicate-inspection\"\\s*\\].*"));
    }

    @Test
    void theFewThatAreLeftOutAreNamed() {
        Report wide = AUDITOR.except(List.of("duplicate-inspection")).audit(MANDATES);

        assertTrue(ToldRules.limit(wide).zh().contains("条（没有 duplicate-inspection、"));
        assertTrue(ToldRules.all(AUDITOR.audit(MANDATES)));
    }
}
