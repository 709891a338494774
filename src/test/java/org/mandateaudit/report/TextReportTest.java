package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Once;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;

class TextReportTest {

    @ParameterizedTest
    @EnumSource(Verbosity.class)
    void where_nothing_is_found_what_could_not_be_assessed_is_still_counted(Verbosity verbosity) {
        Report report = Samples.report(
                List.of(),
                List.of(new NotAssessable(
                        Samples.OVERLAP,
                        Samples.PROVINCE,
                        List.of(Samples.BUREAU),
                        null,
                        List.of("gz-big-data.coverage"))));
        assertTrue(text(report, Language.ZH, verbosity).endsWith("未发现问题；未能判定 1。\n"));
        assertTrue(text(report, Language.EN, verbosity).endsWith("No findings; 1 not assessable.\n"));
    }

    @Test
    void forty_bare_institutions_are_told_in_one_paragraph_that_names_each() {
        List<NotAssessable> entries = IntStream.range(0, 40)
                .mapToObj(i -> Institution.of("inst-" + i, "机构" + i, Samples.PROVINCE, Kind.OTHER)
                        .build())
                .flatMap(institution -> List.of(Samples.OVERLAP, Samples.LICENCE, Samples.UNDECLARED).stream()
                        .map(rule -> new NotAssessable(
                                rule,
                                Samples.PROVINCE,
                                List.of(institution),
                                null,
                                List.of(institution.id() + ".coverage", institution.id() + ".rank"))))
                .toList();
        String text = text(Samples.report(List.of(), entries), Language.ZH, Verbosity.NORMAL);
        assertTrue(text.contains("未能判定 120 项"));
        assertEquals(2, text.split("coverage", -1).length);
        IntStream.range(0, 40)
                .forEach(i -> assertTrue(text.replaceAll("\n *", "").contains("（inst-" + i + "）")));
        assertEquals(
                121,
                text(Samples.report(List.of(), entries), Language.ZH, Verbosity.VERBOSE)
                        .split("inst-\\d+.coverage", -1)
                        .length);
    }

    @Test
    void whoever_is_asked_for_is_called_by_its_name_and_once() {
        Institution supervisor = Institution.of("office", "省人民政府办公厅", Samples.PROVINCE, Kind.GENERAL_OFFICE)
                .build();
        Map<String, Institution> holders = Map.of("office", supervisor, "m1", supervisor);
        List<NotAssessable> entries = List.of(
                new NotAssessable(
                        Samples.OVERLAP, Samples.PROVINCE, List.of(supervisor), null, List.of("office.coverage")),
                new NotAssessable(
                                Samples.LICENCE,
                                Samples.CITY,
                                List.of(Samples.CENTRE),
                                null,
                                List.of("m1.set_by.instrument", "office.rank"))
                        .heldBy(holders::get, new Once()));
        String text = text(Samples.report(List.of(), entries), Language.ZH, Verbosity.NORMAL)
                .replaceAll("\n *", "");
        assertTrue(text.contains("省人民政府办公厅（office）：缺 coverage、rank、1 项职责的 set_by.instrument：影响 2 条规则"), text);
        assertEquals(2, text.split("（office）", -1).length, text);
    }

    @Test
    void quiet_tells_each_finding_on_one_line() {
        Report report = Samples.report(Samples.full().findings(), List.of());
        List<String> lines = text(report, Language.ZH, Verbosity.QUIET).lines().toList();
        assertEquals(report.findings().size() + 1, lines.size());
    }

    @Test
    void without_colour_there_is_no_escape_sequence() {
        assertFalse(text(Samples.full(), Language.ZH, Verbosity.VERBOSE).contains("\u001b"));
    }

    @Test
    void every_kind_of_fact_has_a_name() {
        assertEquals(Set.of(Fact.class.getPermittedSubclasses()), EvidenceText.KINDS.keySet());
    }

    @Test
    void formats_are_known_by_their_names() {
        for (ReportFormat format : ReportFormat.values()) {
            assertEquals(format, ReportFormat.named(format.code()));
        }
        assertEquals(null, ReportFormat.named("pdf"));
    }

    private static String text(Report report, Language language, Verbosity verbosity) {
        Style style = Style.of(language).withVerbosity(verbosity);
        return new String(ReportFormat.TEXT.bytes(report, style), StandardCharsets.UTF_8);
    }
}
