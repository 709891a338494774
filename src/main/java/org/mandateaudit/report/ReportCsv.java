package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Unaudited;

/** The report for spreadsheets: a row for all that it tells, marked by its kind. */
final class ReportCsv {

    private ReportCsv() {}

    static String of(Report report, Language language) {
        ReportRows rows = new ReportRows(language);
        List<Map<Head, CellValue>> all = new ArrayList<>();
        ReadingOrder.of(report.findings()).forEach(finding -> all.add(rows.finding(finding)));
        if (report.comparison() != null) {
            report.comparison().resolved().forEach(each -> all.add(rows.earlier(EntryKind.RESOLVED, each)));
            report.comparison().undecided().forEach(each -> all.add(rows.earlier(EntryKind.UNDECIDED, each)));
        }
        report.notAssessable().forEach(entry -> all.add(rows.notAssessable(entry)));
        report.failures().forEach(failure -> all.add(rows.failure(failure)));
        Unaudited unaudited = report.unaudited();
        if (unaudited != null) {
            unaudited.regions().forEach(region -> all.add(rows.unaudited(region, unaudited)));
        }
        List<Head> heads = List.of(Head.values()).subList(Head.KIND.ordinal(), Head.UNTIL.ordinal() + 1);
        return Csv.of(rows.sheet("", heads, all));
    }
}
