package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Extent;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Grounds;
import org.mandateaudit.finding.Identity;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.OtherState;
import org.mandateaudit.finding.Sequel;
import org.mandateaudit.mandate.Region;

/**
 * What became of the findings. Two are the same where their {@link Identity} is; an institution that bears another id now
 * counts as the same.
 *
 * @param resolved found before, and over by what is stated after
 * @param undecided found before, not found after, and not stated to be over: not resolved
 * @param remaining found in both
 * @param added found after, and not before
 * @param notCompared found before in a region that the other state does not have: not resolved
 * @param appeared what could be decided before, or did not arise, and cannot be decided after
 * @param disappeared what could not be decided before, and after is decided or does not arise
 */
public record FindingChanges(
        List<Finding> resolved,
        List<Undecided> undecided,
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
     * A finding that cannot be decided any more.
     *
     * @param finding the finding
     * @param because what keeps it from being decided
     */
    public record Undecided(Finding finding, List<Doubt> because) {

        /** Copies the list. */
        public Undecided {
            because = List.copyOf(because);
        }
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

        /** Whether it is graver than before. */
        public boolean graver() {
            return after.severity().compareTo(before.severity()) < 0;
        }
    }

    /**
     * A new finding.
     *
     * @param finding the finding
     * @param openBefore whether the state before does not say that it was not there: it could not be decided, what it rests
     *     on is not stated, or the audit of then is incomplete; the defect may be older than the change
     */
    public record Added(Finding finding, boolean openBefore) {}

    static FindingChanges between(
            Report before, Report after, Matching matching, Set<Region> regions, OtherState earlier, OtherState later) {
        Map<Identity, Finding> now = new LinkedHashMap<>();
        after.findings().forEach(finding -> now.put(finding.identity(), finding));
        Map<Identity, NotAssessable> openBefore = new LinkedHashMap<>();
        before.notAssessable().forEach(open -> openBefore.put(open.identity().renamed(matching::id), open));
        Map<Identity, NotAssessable> openAfter = new LinkedHashMap<>();
        after.notAssessable().forEach(open -> openAfter.put(open.identity(), open));

        Extent lookedAtBefore = new Extent(before.failures(), before.unaudited());
        Extent lookedAtAfter = new Extent(after.failures(), after.unaudited());
        Sequel sequel = new Sequel(after.notAssessable(), lookedAtAfter, later);
        Sequel prelude = new Sequel(before.notAssessable(), lookedAtBefore, earlier);
        List<Finding> resolved = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        List<Remaining> remaining = new ArrayList<>();
        List<Finding> notCompared = new ArrayList<>();
        for (Finding finding : before.findings()) {
            Finding same = now.remove(finding.identity().renamed(matching::id));
            if (same != null) {
                remaining.add(new Remaining(finding, same));
            } else if (!regions.contains(finding.region())) {
                notCompared.add(finding);
            } else {
                List<Doubt> doubts = sequel.doubts(Grounds.of(finding));
                if (doubts.isEmpty()) {
                    resolved.add(finding);
                } else {
                    undecided.add(new Undecided(finding, doubts));
                }
            }
        }
        List<Added> added = now.values().stream()
                .map(finding -> new Added(
                        finding,
                        !regions.contains(finding.region())
                                || !prelude.doubts(Grounds.of(finding)).isEmpty()))
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

    /** The findings of both states that are graver now. */
    public List<Remaining> graver() {
        return remaining.stream().filter(Remaining::graver).toList();
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
