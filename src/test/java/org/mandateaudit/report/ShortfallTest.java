package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;

/** A coverage that is stated and does not suffice is not called missing, whatever the format. */
class ShortfallTest {

    private static final Institution NARROW = Institution.of("narrow", "甲局", Samples.PROVINCE, Kind.OTHER)
            .coverage(Coverage.DUTIES_ONLY)
            .build();
    private static final Report REPORT = Samples.report(
            List.of(),
            List.of(new NotAssessable(
                    Samples.LICENCE,
                    Samples.PROVINCE,
                    List.of(NARROW),
                    null,
                    List.of("narrow.coverage", "narrow.rank"))));

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"TEXT", "SARIF", "MARKDOWN", "CSV"})
    void itIsSaidInEveryFormatForPeople(ReportFormat format) {
        Style style = Style.of(Language.EN).withVerbosity(Verbosity.VERBOSE);
        String told = new String(format.bytes(REPORT, style), StandardCharsets.UTF_8).replaceAll("\\s+", " ");

        assertTrue(told.contains("narrow.coverage (duties-only is stated and does not suffice, full would)"), told);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsSaidInTheWorkbook(Language language) {
        byte[] workbook = ReportFormat.XLSX.bytes(REPORT, Style.of(language));
        String wants = Spreadsheet.column(
                        Spreadsheet.sheet(workbook, ReportWorkbook.NOT_ASSESSABLE.in(language)),
                        Head.WANTS.in(language))
                .get(0);

        assertEquals(
                language == Language.ZH
                        ? "narrow.coverage（写明的 duties-only 不够，full 才够）\nnarrow.rank"
                        : "narrow.coverage (duties-only is stated and does not suffice, full would)\nnarrow.rank",
                wants);
    }
}
