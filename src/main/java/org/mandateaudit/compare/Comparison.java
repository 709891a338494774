package org.mandateaudit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Grounds;
import org.mandateaudit.finding.OtherState;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Region;
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
 * @param matchedBySuccession the institutions that were renamed under another id: the only ones stated to have come of those
 *     before, and of those alone
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
        List<Pair> matchedBySuccession,
        List<Region> onlyBefore,
        List<Region> onlyAfter) {

    private static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

    /** Copies the lists. */
    public Comparison {
        moves = List.copyOf(moves);
        institutions = List.copyOf(institutions);
        matchedByName = List.copyOf(matchedByName);
        matchedBySuccession = List.copyOf(matchedBySuccession);
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
        OtherState earlier = state(before, reportBefore, true, matching::idBefore, reportAfter);
        OtherState later = state(after, reportAfter, false, matching::id, reportBefore);
        Set<Region> common = sorted(was.regions());
        common.retainAll(is.regions());
        List<Move> moves = Moves.between(was, is, matching, common);
        return new Comparison(
                reportBefore,
                reportAfter,
                FindingChanges.between(reportBefore, reportAfter, matching, common, earlier, later),
                moves,
                new InstitutionChanges(matching, earlier, later).between(is.institutions(), moves, common),
                matching.byName(),
                matching.bySuccession(),
                sorted(was.regions()).stream()
                        .filter(region -> !common.contains(region))
                        .toList(),
                sorted(is.regions()).stream()
                        .filter(region -> !common.contains(region))
                        .toList());
    }

    private static OtherState state(
            Mandates mandates, Report report, boolean earlier, UnaryOperator<String> ids, Report asked) {
        return new OtherState(
                mandates.world(),
                mandates.world().mandates()::forEach,
                report.asOf(),
                earlier,
                ids,
                asked.findings().stream().map(Grounds::of).toList());
    }

    /** Whether every rule ran to its end in both audits. */
    public boolean complete() {
        return before.complete() && after.complete();
    }

    /** The number of findings of that severity, new or graver than before, that are not waived: what the change brings. */
    public int brought(Severity severity) {
        return (int) Stream.concat(
                        findings.added().stream().map(FindingChanges.Added::finding),
                        findings.graver().stream().map(FindingChanges.Remaining::after))
                .filter(finding -> finding.waiver() == null && finding.severity() == severity)
                .count();
    }

    /** The number of matters of which a responsibility or a power is with nobody any more, by what is stated after. */
    public int leftWithNobody() {
        return (int) moves.stream()
                .filter(Move::leftWithNobody)
                .map(move -> List.of(move.region(), move.matter()))
                .distinct()
                .count();
    }

    private static Set<Region> sorted(List<Region> regions) {
        Set<Region> sorted = new TreeSet<>(BY_CODE);
        sorted.addAll(regions);
        return sorted;
    }
}
