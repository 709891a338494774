package org.mandateaudit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Extent;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Traces;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.Fingerprint;
import org.mandateaudit.rule.Audit;

/**
 * How findings stand to an earlier report.
 *
 * @param baseline the earlier report
 * @param resolved what it found and is no longer found, where the rule and the region were audited again; in its order
 * @param undecided what it found, and of which nothing can be said now: it could not be assessed, its rule was not
 *     applied or failed there, its region is not in the input or was left out, or nothing is said of an institution that it
 *     was about; in its order
 */
public record BaselineComparison(Baseline baseline, List<Earlier> resolved, List<Earlier> undecided) {

    /** Copies the lists. */
    public BaselineComparison {
        resolved = List.copyOf(resolved);
        undecided = List.copyOf(undecided);
    }

    /**
     * Compares.
     *
     * @param findings all findings, before anything is filtered out
     * @param world the facts in force on the day
     * @param traces what is said of institutions, in force or not
     * @param rules the rules that were applied
     * @param asked whether what a rule found is asked for; of others nothing is told
     */
    public static BaselineComparison of(
            Baseline baseline,
            List<Finding> findings,
            Audit audit,
            World world,
            Traces traces,
            List<RuleDescription> rules,
            Predicate<RuleDescription> asked) {
        Set<String> there = findings.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> open = new HashSet<>();
        audit.notAssessable().forEach(each -> open.add(Fingerprint.of(each.identity())));
        Set<String> applied = rules.stream().map(RuleDescription::id).collect(Collectors.toSet());
        Extent lookedAt = new Extent(audit.failures(), audit.unaudited());
        Set<String> regions = world.regions().stream().map(Region::code).collect(Collectors.toSet());
        Set<String> aboutWaivers =
                WaiverRules.all().stream().map(RuleDescription::id).collect(Collectors.toSet());
        List<Earlier> resolved = new ArrayList<>();
        List<Earlier> undecided = new ArrayList<>();
        for (Earlier earlier : baseline.findings()) {
            if (there.contains(earlier.id()) || notAskedFor(earlier, rules, asked)) {
                continue;
            }
            boolean looked = applied.contains(earlier.rule())
                    && lookedAt.covers(earlier.rule(), earlier.region())
                    && !open.contains(earlier.id())
                    && earlier.institutions().stream().noneMatch(each -> traces.lost(each, earlier.region()))
                    && (aboutWaivers.contains(earlier.rule())
                            ? audit.unaudited() == null
                            : regions.contains(earlier.region()));
            (looked ? resolved : undecided).add(earlier);
        }
        return new BaselineComparison(baseline, resolved, undecided);
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
