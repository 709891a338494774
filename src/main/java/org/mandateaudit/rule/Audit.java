package org.mandateaudit.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Region;

/**
 * What the rules find in the facts, or in those of a region.
 *
 * @param findings by region, rule as catalogued, matter (null first), institutions
 * @param notAssessable what could not be decided, in the same order
 * @param failures the rules that failed
 * @param matched the names of the rules that matched something, be it merely possible or silenced
 * @param unheard how many findings of rules that are asked for each rule tells that is not
 * @param unaudited the regions that were left where the audit was ended early; null where none was
 */
public record Audit(
        List<Finding> findings,
        List<NotAssessable> notAssessable,
        List<Failure> failures,
        Set<String> matched,
        Map<String, Integer> unheard,
        @Nullable Unaudited unaudited) {

    /** The regions that were left out. */
    public Set<Region> left() {
        return unaudited == null ? Set.of() : Set.copyOf(unaudited.regions());
    }
}
