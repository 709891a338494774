package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Extent;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Grounds;
import org.mandateaudit.finding.OtherState;
import org.mandateaudit.finding.Sequel;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.mandate.World;

/**
 * What became of the findings of one input since it was audited last, as its file was edited: an institution of another id
 * is another. Waived findings are left aside.
 *
 * @param added found now, and not then
 * @param resolved found then, and over by what is stated now
 * @param undecided found then, not found now, and not stated to be over
 */
public record Since(List<Finding> added, List<Finding> resolved, List<Finding> undecided) {

    /** Copies the lists. */
    public Since {
        added = List.copyOf(added);
        resolved = List.copyOf(resolved);
        undecided = List.copyOf(undecided);
    }

    /**
     * Compares two reports on one input.
     *
     * @param before the report of then
     * @param now the report of now
     * @param stated all that the input states now; its mandates need not be in memory
     * @param mandates goes through the mandates that it states now
     */
    public static Since of(Report before, Report now, World stated, Consumer<Consumer<Mandate>> mandates) {
        Set<String> counted = counted(before);
        Set<String> found = now.findings().stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> gone = before.findings().stream()
                .filter(finding -> counted.contains(finding.id()) && !found.contains(finding.id()))
                .toList();
        Extent lookedAt = new Extent(now.failures(), now.unaudited());
        Sequel sequel = new Sequel(
                now.notAssessable(),
                lookedAt,
                new OtherState(
                        stated,
                        mandates,
                        now.asOf(),
                        false,
                        UnaryOperator.identity(),
                        gone.stream()
                                .filter(finding -> lookedAt.covers(finding.identity()))
                                .map(Grounds::of)
                                .toList()));
        Set<String> applied = new HashSet<>();
        now.rules().forEach(rule -> applied.add(rule.id()));
        List<Finding> resolved = new ArrayList<>();
        List<Finding> undecided = new ArrayList<>();
        for (Finding finding : gone) {
            boolean over = aboutWaivers(finding)
                    ? now.unaudited() == null
                    : applied.contains(finding.rule().id())
                            && now.world().regions().contains(finding.region())
                            && sequel.doubts(Grounds.of(finding)).isEmpty();
            (over ? resolved : undecided).add(finding);
        }
        return new Since(
                now.findings().stream()
                        .filter(finding -> finding.waiver() == null && !counted.contains(finding.id()))
                        .toList(),
                resolved,
                undecided);
    }

    private static Set<String> counted(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.waiver() == null)
                .map(Finding::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is found of waivers lies in no region of the input, and rests on no fact of it. */
    private static boolean aboutWaivers(Finding finding) {
        return finding.evidence().stream().anyMatch(evidence -> evidence.fact() instanceof Waiver);
    }
}
