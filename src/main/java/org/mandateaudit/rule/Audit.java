package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Once;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
import org.mandateaudit.rule.feed.Arrivals;
import org.mandateaudit.rule.feed.AtHand;
import org.mandateaudit.rule.feed.Feed;

/**
 * Applies the rules to the facts, region by region.
 *
 * @param findings by region, rule as catalogued, matter (null first), institutions
 * @param notAssessable what could not be decided, in the same order
 * @param failures the rules that failed
 * @param matched the names of the rules that matched something, be it merely possible or silenced
 * @param unaudited the regions that were left where the audit was ended early; null where none was
 */
public record Audit(
        List<Finding> findings,
        List<NotAssessable> notAssessable,
        List<Failure> failures,
        Set<String> matched,
        @Nullable Unaudited unaudited) {

    private static final int FIRST = 64;

    /**
     * Runs an audit.
     *
     * @param book the rules
     * @param selection those of them that are applied, told and counted
     * @param facts the facts in force on the day
     * @param day the as-of date
     * @param effort how it is carried out
     * @param began when the time that is limited began, of {@link System#nanoTime}
     */
    public static Audit run(
            RuleBook book, Selection selection, RegionFacts facts, LocalDate day, Effort effort, long began) {
        Network network = book.network(selection.applied());
        return run(
                book,
                selection,
                facts,
                day,
                effort,
                began,
                // A limit of findings counts them in order.
                new AtHand(
                        facts.world(), inOrder(facts.world()), effort.limits().findings() == 0),
                first(network, facts, effort, began));
    }

    /**
     * Runs an audit of regions whose mandates arrive one after another.
     *
     * @param book the rules
     * @param selection those of them that are applied, told and counted
     * @param facts the facts in force on the day, over the mandates that arrive
     * @param day the as-of date
     * @param effort how it is carried out
     * @param began when the time that is limited began, of {@link System#nanoTime}
     * @param arrivals the mandates
     */
    public static Audit run(
            RuleBook book,
            Selection selection,
            RegionFacts facts,
            LocalDate day,
            Effort effort,
            long began,
            Arrivals arrivals) {
        return run(book, selection, facts, day, effort, began, arrivals, Map.of());
    }

    private static List<Region> inOrder(World world) {
        return world.regions().stream()
                .sorted(Comparator.comparing(Region::code, CodePoints.ORDER))
                .toList();
    }

    private static Audit run(
            RuleBook book,
            Selection selection,
            RegionFacts facts,
            LocalDate day,
            Effort effort,
            long began,
            Feed feed,
            Map<Region, Network.Sifted> sifted) {
        Network network = book.network(selection.applied());
        Sweep<Audit> sweep = new Sweep<Audit>(
                        inOrder(facts.world()),
                        effort,
                        audit -> audit.findings().stream()
                                .filter(finding -> selection.asked().test(finding.rule()))
                                .count(),
                        began)
                .run(
                        feed,
                        region -> {
                            Network.Sifted early = sifted.isEmpty() ? null : sifted.remove(region);
                            RegionAudit audit = new RegionAudit(book, region, day, effort.firings())
                                    .over(network, early != null ? early : network.sift(facts.of(region)));
                            return () -> region(audit, book, selection.kept(), feed.holders(region));
                        },
                        region -> feed.audited(region).forEach(facts::letGo));
        List<Finding> findings = new ArrayList<>();
        List<NotAssessable> notAssessable = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        for (Audit audit : sweep.results()) {
            findings.addAll(audit.findings());
            notAssessable.addAll(audit.notAssessable());
            failures.addAll(audit.failures());
            matched.addAll(audit.matched());
        }
        return new Audit(findings, notAssessable, failures, matched, sweep.unaudited());
    }

    /** The regions that were left out. */
    public Set<Region> left() {
        return unaudited == null ? Set.of() : Set.copyOf(unaudited.regions());
    }

    /** What the first regions need, so that the base need not hold what none of them does. */
    private static Map<Region, Network.Sifted> first(Network network, RegionFacts facts, Effort effort, long began) {
        List<Region> all = inOrder(facts.world());
        List<Region> first = all.subList(0, Math.min(FIRST, all.size()));
        Map<Region, Network.Sifted> sifted = new ConcurrentHashMap<>();
        new Sweep<Network.Sifted>(first, effort.telling(progress -> {}), each -> 0, began)
                .run(
                        // How many mandates that is, nobody is told.
                        new AtHand(facts.world().with(List.of()), first, false),
                        region -> {
                            Network.Sifted its = network.sift(facts.of(region));
                            sifted.put(region, its);
                            return () -> its;
                        },
                        region -> {});
        network.base(
                sifted.values().stream().flatMap(each -> each.blocks().stream()).collect(Collectors.toSet()));
        return sifted;
    }

    private static Audit region(
            RegionAudit audit,
            RuleBook book,
            Predicate<RuleDescription> kept,
            Function<String, @Nullable Institution> holders) {
        Gathering gathering = Gathering.of(audit.matches());
        Once once = new Once();
        return new Audit(
                gathering.findings().stream()
                        .filter(finding -> kept.test(finding.rule()))
                        .sorted(Comparator.comparing((Finding finding) ->
                                        book.place(finding.rule().id()))
                                .thenComparing(Finding::matter, Audit::compareMatters)
                                .thenComparing(Finding::institutions, Audit::compareInstitutions))
                        .toList(),
                gathering.notAssessable().stream()
                        .filter(possible -> kept.test(possible.rule()))
                        .map(possible -> possible.heldBy(holders, once))
                        .sorted(Comparator.comparing((NotAssessable possible) ->
                                        book.place(possible.rule().id()))
                                .thenComparing(NotAssessable::matter, Audit::compareMatters)
                                .thenComparing(NotAssessable::institutions, Audit::compareInstitutions))
                        .toList(),
                audit.failures(),
                audit.matches().stream().map(match -> match.rule().id()).collect(Collectors.toSet()),
                null);
    }

    private static int compareMatters(@Nullable Matter one, @Nullable Matter other) {
        return Comparator.nullsFirst(Comparator.comparing(Matter::code, CodePoints.ORDER))
                .compare(one, other);
    }

    private static int compareInstitutions(List<Institution> one, List<Institution> other) {
        Iterator<Institution> others = other.iterator();
        for (Institution institution : one) {
            if (!others.hasNext()) {
                return 1;
            }
            int order = CodePoints.ORDER.compare(institution.id(), others.next().id());
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }
}
