package org.mandateaudit.rule;

import java.util.Comparator;
import java.util.List;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.Evidence;

/** The order in which cases are told; it does not depend on that of the input's facts in memory. */
final class CaseOrder {

    /** By the places of their facts. */
    static final Comparator<Case> BY_PLACE = (one, other) -> compare(evidence(one), evidence(other));

    /** Those that leave least open first. */
    static final Comparator<Case> CLEAREST_FIRST =
            Comparator.comparingLong(CaseOrder::unknown).thenComparing(BY_PLACE);

    private CaseOrder() {}

    private static long unknown(Case told) {
        return told.steps().stream()
                .filter(step -> !step.wants().isEmpty()
                        || step.conditions().stream().anyMatch(each -> each.verdict() == Verdict.UNKNOWN))
                .count();
    }

    private static List<Evidence> evidence(Case told) {
        return told.steps().stream().map(Step::facts).flatMap(List::stream).toList();
    }

    private static int compare(List<Evidence> one, List<Evidence> other) {
        for (int each = 0; each < Math.min(one.size(), other.size()); each++) {
            int order = one.get(each).compareTo(other.get(each));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
