package org.mandateaudit.report;

import java.util.Comparator;
import java.util.List;
import org.mandateaudit.finding.Finding;

/** The order in which people read findings: gravest first, waived ones last, otherwise as the report has them. */
final class ReadingOrder {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing((Finding finding) -> finding.waiver() != null).thenComparing(Finding::severity);

    private ReadingOrder() {}

    static List<Finding> of(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }
}
