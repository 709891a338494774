package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Once;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.feed.Arrivals;
import org.mandateaudit.rule.feed.AtHand;
import org.mandateaudit.rule.feed.Feed;

/**
 * Applies rules to facts, region by region.
 *
 * @param book the rules
 * @param selection those of them that are applied, told and counted
 * @param facts the facts in force on the day
 * @param day the as-of date
 * @param effort how it is carried out
 * @param began when the time that is limited began, of {@link System#nanoTime}
 */
public record AuditRun(
        RuleBook book, Selection selection, RegionFacts facts, LocalDate day, Effort effort, long began) {

    private static final int FIRST = 64;

    /** The audit of regions that are all in memory. */
    public Audit atHand() {
        Network network = book.network(selection.applied());
        // A limit of findings counts them in order.
        boolean largestFirst = effort.limits().findings() == 0;
        return over(network, new AtHand(facts.world(), regions(), largestFirst), first(network));
    }

    /** The audit of regions whose mandates arrive one after another; the facts are over those. */
    public Audit arriving(Arrivals arrivals) {
        return over(book.network(selection.applied()), arrivals, Map.of());
    }

    private List<Region> regions() {
        return facts.world().regions().stream()
                .sorted(Comparator.comparing(Region::code, CodePoints.ORDER))
                .toList();
    }

    private Audit over(Network network, Feed feed, Map<Region, Network.Sifted> sifted) {
        Sweep<Audit> sweep = new Sweep<Audit>(regions(), effort, this::asked, began)
                .run(
                        feed,
                        region -> {
                            Network.Sifted early = sifted.isEmpty() ? null : sifted.remove(region);
                            RegionAudit audit = new RegionAudit(book, region, day, effort.firings())
                                    .over(network, early != null ? early : network.sift(facts.of(region)));
                            return () -> region(audit, feed.holders(region));
                        },
                        region -> feed.audited(region).forEach(facts::letGo));
        List<Finding> findings = new ArrayList<>();
        List<NotAssessable> notAssessable = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        Set<String> matched = new HashSet<>();
        Map<String, Integer> unheard = new TreeMap<>();
        for (Audit audit : sweep.results()) {
            findings.addAll(audit.findings());
            notAssessable.addAll(audit.notAssessable());
            failures.addAll(audit.failures());
            matched.addAll(audit.matched());
            audit.unheard().forEach((rule, times) -> unheard.merge(rule, times, Integer::sum));
        }
        return new Audit(findings, notAssessable, failures, matched, unheard, sweep.unaudited());
    }

    /** How many findings are asked for, and so count towards a limit. */
    private long asked(Audit audit) {
        return audit.findings().stream()
                .filter(finding -> selection.asked().test(finding.rule()))
                .count();
    }

    /** What the first regions need, so that the base need not hold what none of them does. */
    private Map<Region, Network.Sifted> first(Network network) {
        List<Region> all = regions();
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

    private Audit region(RegionAudit audit, Function<String, @Nullable Institution> holders) {
        Gathering gathering = Gathering.of(audit.matches());
        Once once = new Once();
        return new Audit(
                gathering.findings().stream()
                        .filter(finding -> selection.kept().test(finding.rule()))
                        .sorted(Comparator.comparing((Finding finding) ->
                                        book.place(finding.rule().id()))
                                .thenComparing(Finding::matter, AuditRun::compareMatters)
                                .thenComparing(Finding::institutions, AuditRun::compareInstitutions))
                        .toList(),
                gathering.notAssessable().stream()
                        .filter(possible -> selection.kept().test(possible.rule()))
                        .map(possible -> possible.heldBy(holders, once))
                        .sorted(Comparator.comparing((NotAssessable possible) ->
                                        book.place(possible.rule().id()))
                                .thenComparing(NotAssessable::matter, AuditRun::compareMatters)
                                .thenComparing(NotAssessable::institutions, AuditRun::compareInstitutions))
                        .toList(),
                audit.failures(),
                audit.matches().stream().map(match -> match.rule().id()).collect(Collectors.toSet()),
                selection.filtered() ? unheard(audit.matches(), gathering.speaking()) : Map.of(),
                null);
    }

    /** How many findings of rules that are asked for each rule tells that is not. */
    private Map<String, Integer> unheard(List<Match> matches, List<Match> speaking) {
        Map<String, List<Match>> byTeller = new TreeMap<>();
        for (Match match : matches) {
            List<Match> winners = match.certain() && isAskedFor(match) ? Silencing.winners(match, speaking) : List.of();
            if (!winners.isEmpty() && winners.stream().noneMatch(this::isAskedFor)) {
                byTeller.computeIfAbsent(winners.get(0).rule().id(), id -> new ArrayList<>())
                        .add(match);
            }
        }
        Map<String, Integer> unheard = new TreeMap<>();
        byTeller.forEach((teller, silenced) ->
                unheard.put(teller, Gathering.of(silenced).told().size()));
        return unheard;
    }

    private boolean isAskedFor(Match match) {
        return selection.asked().test(match.rule().description());
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
