package org.mandateaudit.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Extent;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Grounds;
import org.mandateaudit.finding.OtherState;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Sequel;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.rule.Audit;

/**
 * How findings stand to an earlier report.
 *
 * @param baseline the earlier report
 * @param resolved what it found, and what is stated now says to be over; in its order
 * @param undecided what it found, and of which that cannot be said: it could not be assessed, its rule was not applied or
 *     failed there, its region is not in the input or was left out, or nothing is said of what it rests on; in its order
 * @param because why each of these is undecided, by its id
 */
public record BaselineComparison(
        Baseline baseline, List<Earlier> resolved, List<Earlier> undecided, Map<String, List<Doubt>> because) {

    /** Copies the lists and the map. */
    public BaselineComparison {
        resolved = List.copyOf(resolved);
        undecided = List.copyOf(undecided);
        because = Map.copyOf(because);
    }

    /**
     * Compares.
     *
     * @param findings all findings, before anything is filtered out
     * @param stated all that is stated, in force or not; its mandates need not be in memory
     * @param inForce what of it is in force on the day
     * @param mandates goes through the mandates that are stated
     * @param day the as-of date
     * @param rules the rules that were applied
     * @param asked whether what a rule found is asked for; of others nothing is told
     */
    public static BaselineComparison of(
            Baseline baseline,
            List<Finding> findings,
            Audit audit,
            World stated,
            World inForce,
            Consumer<Consumer<Mandate>> mandates,
            LocalDate day,
            List<RuleDescription> rules,
            Predicate<RuleDescription> asked) {
        Set<String> there = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<Earlier> gone = baseline.findings().stream()
                .filter(earlier -> !there.contains(earlier.id()) && !notAskedFor(earlier, rules, asked))
                .toList();
        Set<String> applied = rules.stream().map(RuleDescription::id).collect(Collectors.toSet());
        Set<String> regions = inForce.regions().stream().map(Region::code).collect(Collectors.toSet());
        Set<String> aboutWaivers =
                WaiverRules.all().stream().map(RuleDescription::id).collect(Collectors.toSet());
        Extent lookedAt = new Extent(audit.failures(), audit.unaudited());
        Sequel sequel = new Sequel(
                audit.notAssessable(),
                lookedAt,
                new OtherState(
                        stated,
                        mandates,
                        day,
                        false,
                        id -> id,
                        gone.stream()
                                .filter(earlier -> regions.contains(earlier.region())
                                        && lookedAt.covers(earlier.rule(), earlier.region()))
                                .map(Grounds::of)
                                .toList()));
        List<Earlier> resolved = new ArrayList<>();
        List<Earlier> undecided = new ArrayList<>();
        Map<String, List<Doubt>> because = new HashMap<>();
        for (Earlier earlier : gone) {
            List<Doubt> doubts;
            if (!applied.contains(earlier.rule())) {
                doubts = List.of(new Doubt.RuleNotApplied());
            } else if (aboutWaivers.contains(earlier.rule())) {
                doubts = audit.unaudited() == null ? List.of() : List.of(new Doubt.NotAudited());
            } else if (!regions.contains(earlier.region())) {
                doubts = List.of(new Doubt.RegionNotStated());
            } else {
                doubts = sequel.doubts(Grounds.of(earlier));
            }
            (doubts.isEmpty() ? resolved : undecided).add(earlier);
            if (!doubts.isEmpty()) {
                because.put(earlier.id(), doubts);
            }
        }
        return new BaselineComparison(baseline, resolved, undecided, because);
    }

    /** Why a finding of the earlier report is undecided; nothing where it is not. */
    public List<Doubt> doubts(Earlier earlier) {
        return because.getOrDefault(earlier.id(), List.of());
    }

    private static boolean notAskedFor(Earlier earlier, List<RuleDescription> rules, Predicate<RuleDescription> asked) {
        return rules.stream().anyMatch(rule -> rule.id().equals(earlier.rule()) && !asked.test(rule));
    }

    /** The findings, each with how it stands to the baseline. */
    public List<Finding> mark(List<Finding> findings) {
        Map<String, Earlier> before = new HashMap<>();
        baseline.findings().forEach(each -> before.put(each.id(), each));
        return findings.stream()
                .map(finding -> finding.with(change(finding, before.get(finding.id()))))
                .toList();
    }

    private static Change change(Finding now, @org.jspecify.annotations.Nullable Earlier before) {
        if (before == null) {
            return Change.NEW;
        }
        int order = Integer.compare(
                weight(now.severity().ordinal(), now.waiver() != null),
                weight(before.severity().ordinal(), before.waived()));
        return order == 0 ? Change.UNCHANGED : order < 0 ? Change.GRAVER : Change.MILDER;
    }

    /** Graver comes first; what is waived weighs least, however grave it is. */
    private static int weight(int severity, boolean waived) {
        return waived ? Integer.MAX_VALUE : severity;
    }
}
