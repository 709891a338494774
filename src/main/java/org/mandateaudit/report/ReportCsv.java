package org.mandateaudit.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.review.BaselineComparison;

/** The report for spreadsheets: a row for all that it tells, marked by its kind. */
final class ReportCsv {

    private ReportCsv() {}

    static void write(Report report, Language language, Appendable out) {
        ReportRows rows = new ReportRows(report, language);
        List<Head> heads = List.of(Head.values()).subList(Head.KIND.ordinal(), Head.UNTIL.ordinal() + 1);
        Csv csv = new Csv(out);
        csv.row(heads.stream().map(head -> head.in(language)).toList());
        rows(report, rows)
                .forEach(row -> csv.row(ReportRows.cells(heads, row).stream()
                        .map(CellValue::text)
                        .toList()));
    }

    private static Stream<Map<Head, CellValue>> rows(Report report, ReportRows rows) {
        BaselineComparison comparison = report.comparison();
        Unaudited unaudited = report.unaudited();
        return Stream.<Stream<Map<Head, CellValue>>>of(
                        ReadingOrder.of(report.findings()).stream().map(rows::finding),
                        comparison == null
                                ? Stream.of()
                                : comparison.resolved().stream().map(each -> rows.earlier(EntryKind.RESOLVED, each)),
                        comparison == null
                                ? Stream.of()
                                : comparison.undecided().stream().map(each -> rows.earlier(EntryKind.UNDECIDED, each)),
                        report.notAssessable().stream().map(rows::notAssessable),
                        report.failures().stream().map(rows::failure),
                        unaudited == null
                                ? Stream.of()
                                : unaudited.regions().stream().map(region -> rows.unaudited(region, unaudited)))
                .flatMap(each -> each);
    }
}
