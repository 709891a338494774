package org.mandateaudit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Traces;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;

/**
 * What a change resolves, leaves and brings: a reorganisation, a plan of reform, two years. It compares what the two
 * states say; what one does not say is unknown there, and not absent.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(
 *         Auditor.withBundledRules(), Mandates.read(Path.of("before.yaml")), Mandates.read(Path.of("after.yaml")));
 * comparison.findings().resolved().forEach(finding -> …);
 * }</pre>
 *
 * @param before the report on the state before
 * @param after the report on the state after
 * @param findings what became of the findings
 * @param moves the matters that moved, by region, matter, hold
 * @param institutions what became of the institutions, by region; opened ones first, then closed, then changed
 * @param matchedByName the institutions that bear another id now, and were known by their names
 * @param onlyBefore the regions that only the state before has; nothing is compared there
 * @param onlyAfter the regions that only the state after has; their findings are new, nothing else is compared
 */
public record Comparison(
        Report before,
        Report after,
        FindingChanges findings,
        List<Move> moves,
        List<InstitutionChange> institutions,
        List<Pair> matchedByName,
        List<Region> onlyBefore,
        List<Region> onlyAfter) {

    private static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

    /** Copies the lists. */
    public Comparison {
        moves = List.copyOf(moves);
        institutions = List.copyOf(institutions);
        matchedByName = List.copyOf(matchedByName);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** Audits both states, each as of its own day unless the auditor has one, and compares them. */
    public static Comparison of(Auditor auditor, Mandates before, Mandates after) {
        Report reportBefore = auditor.audit(before);
        Report reportAfter = auditor.audit(after);
        World was = before.world().on(reportBefore.asOf());
        World is = after.world().on(reportAfter.asOf());
        Matching matching = new Matching(was.institutions(), is.institutions());
        Set<Region> common = sorted(was.regions());
        common.retainAll(is.regions());
        List<Move> moves = Moves.between(was, is, matching, common);
        return new Comparison(
                reportBefore,
                reportAfter,
                FindingChanges.between(reportBefore, reportAfter, matching, common, new Traces(after.world())),
                moves,
                InstitutionChanges.between(matching, is.institutions(), moves, common),
                matching.byName(),
                sorted(was.regions()).stream()
                        .filter(region -> !common.contains(region))
                        .toList(),
                sorted(is.regions()).stream()
                        .filter(region -> !common.contains(region))
                        .toList());
    }

    /** Whether every rule ran to its end in both audits. */
    public boolean complete() {
        return before.complete() && after.complete();
    }

    /** The number of new findings of that severity that are not waived. */
    public int added(Severity severity) {
        return (int) findings.added().stream()
                .filter(added ->
                        added.finding().waiver() == null && added.finding().severity() == severity)
                .count();
    }

    private static Set<Region> sorted(List<Region> regions) {
        Set<Region> sorted = new TreeSet<>(BY_CODE);
        sorted.addAll(regions);
        return sorted;
    }
}
