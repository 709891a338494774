package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Extent;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Traces;

/**
 * What became of the findings. Two are the same where their {@link Identity} is; an institution that bears another id now
 * counts as the same.
 *
 * @param resolved found before, and neither found nor open after
 * @param undecided found before, and after it cannot be decided any more, for want of a field or of an institution of which
 *     nothing is said, or because the rule failed or the region was left out: not resolved
 * @param remaining found in both
 * @param added found after, and not before
 * @param notCompared found before in a region that the other state does not have: not resolved
 * @param appeared what could be decided before, or did not arise, and cannot be decided after
 * @param disappeared what could not be decided before, and after is decided or does not arise
 */
public record FindingChanges(
        List<Finding> resolved,
        List<Finding> undecided,
        List<Remaining> remaining,
        List<Added> added,
        List<Finding> notCompared,
        List<NotAssessable> appeared,
        List<NotAssessable> disappeared) {

    /** Copies the lists. */
    public FindingChanges {
        resolved = List.copyOf(resolved);
        undecided = List.copyOf(undecided);
        remaining = List.copyOf(remaining);
        added = List.copyOf(added);
        notCompared = List.copyOf(notCompared);
        appeared = List.copyOf(appeared);
        disappeared = List.copyOf(disappeared);
    }

    /**
     * A finding of both states.
     *
     * @param before as it was
     * @param after as it is; its severity may be another
     */
    public record Remaining(Finding before, Finding after) {

        /** Whether it is graver or lighter than before. */
        public boolean severityChanged() {
            return before.severity() != after.severity();
        }
    }

    /**
     * A new finding.
     *
     * @param finding the finding
     * @param openBefore whether it could not be decided before, or the audit of then is incomplete, so that the defect may
     *     be older than the change
     */
    public record Added(Finding finding, boolean openBefore) {}

    static FindingChanges between(Report before, Report after, Matching matching, Set<Region> regions, Traces traces) {
        Map<Identity, Finding> now = new LinkedHashMap<>();
        after.findings().forEach(finding -> now.put(finding.identity(), finding));
        Map<Identity, NotAssessable> openBefore = new LinkedHashMap<>();
        before.notAssessable().forEach(open -> openBefore.put(open.identity().renamed(matching::id), open));
        Map<Identity, NotAssessable> openAfter = new LinkedHashMap<>();
        after.notAssessable().forEach(open -> openAfter.put(open.identity(), open));

        Extent lookedAtBefore = new Extent(before.failures(), before.unaudited());
        Extent lookedAtAfter = new Extent(after.failures(), after.unaudited());
        List<Finding> resolved = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        List<Remaining> remaining = new ArrayList<>();
        List<Finding> notCompared = new ArrayList<>();
        for (Finding finding : before.findings()) {
            Identity key = finding.identity().renamed(matching::id);
            Finding same = now.remove(key);
            if (same != null) {
                remaining.add(new Remaining(finding, same));
            } else if (!regions.contains(finding.region())) {
                notCompared.add(finding);
            } else {
                boolean lost = finding.institutions().stream().anyMatch(each -> lost(each, matching, traces));
                boolean decided = !lost && !openAfter.containsKey(key) && lookedAtAfter.covers(key);
                (decided ? resolved : undecided).add(finding);
            }
        }
        List<Added> added = now.entrySet().stream()
                .map(entry -> new Added(
                        entry.getValue(),
                        openBefore.containsKey(entry.getKey()) || !lookedAtBefore.covers(entry.getKey())))
                .toList();
        return new FindingChanges(
                resolved,
                undecided,
                remaining,
                added,
                notCompared,
                without(openAfter, openBefore, lookedAtBefore),
                without(openBefore, openAfter, lookedAtAfter));
    }

    private static boolean lost(Institution institution, Matching matching, Traces traces) {
        String region = institution.region().code();
        return traces.lost(matching.id(institution.id()), region) && traces.lost(institution.name(), region);
    }

    /** Those of these that are not among those, where those were looked for. */
    private static List<NotAssessable> without(
            Map<Identity, NotAssessable> these, Map<Identity, NotAssessable> those, Extent lookedAt) {
        return these.entrySet().stream()
                .filter(entry -> !those.containsKey(entry.getKey()) && lookedAt.covers(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
