package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Text;
import org.mandateaudit.review.BaselineComparison;

/**
 * A figure of the summary.
 *
 * @param what what is counted
 * @param number how many there are
 */
record Figure(Text what, int number) {

    private static final Text IN_ALL = new Text("发现合计", "findings in all");

    /** How many findings stand so to the baseline, the waived included. */
    static Figure of(Report report, Change change) {
        long number = report.findings().stream()
                .filter(finding -> finding.change() == change)
                .count();
        return new Figure(Text.of(change), (int) number);
    }

    /** All figures: by severity without the waived, the waived, their sum, the baseline's, what is not assessable. */
    static List<Figure> of(Report report) {
        List<Figure> figures = new ArrayList<>();
        report.counts().forEach((severity, number) -> figures.add(new Figure(Text.of(severity), number)));
        figures.add(new Figure(Text.of(EntryKind.WAIVED), report.waived()));
        figures.add(new Figure(IN_ALL, report.findings().size()));
        BaselineComparison comparison = report.comparison();
        if (comparison != null) {
            for (Change change : Change.values()) {
                figures.add(of(report, change));
            }
            figures.add(new Figure(
                    Text.of(EntryKind.RESOLVED), comparison.resolved().size()));
            figures.add(new Figure(
                    Text.of(EntryKind.UNDECIDED), comparison.undecided().size()));
        }
        figures.add(new Figure(
                Text.of(EntryKind.NOT_ASSESSABLE), report.notAssessable().size()));
        return figures;
    }
}
