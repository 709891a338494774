package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

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

    /**
     * Runs an audit.
     *
     * @param book the rules
     * @param facts the facts in force on the day
     * @param day the as-of date
     * @param effort how it is carried out
     * @param asked whether what a rule finds is asked for, and so counts towards a limit of findings
     * @param began when the time that is limited began, of {@link System#nanoTime}
     */
    public static Audit run(
            RuleBook book,
            RegionFacts facts,
            LocalDate day,
            Effort effort,
            Predicate<RuleDescription> asked,
            long began) {
        return run(
                book,
                facts,
                day,
                effort,
                asked,
                rule -> true,
                began,
                new AtHand(facts.world(), inOrder(facts.world())));
    }

    /**
     * Runs an audit of regions whose mandates arrive one after another.
     *
     * @param book the rules
     * @param facts the facts in force on the day, over the mandates that arrive
     * @param day the as-of date
     * @param effort how it is carried out
     * @param asked whether what a rule finds is asked for, and so counts towards a limit of findings
     * @param kept whether what a rule finds is of use; what is not does not fill the memory
     * @param began when the time that is limited began, of {@link System#nanoTime}
     * @param arrivals the mandates
     */
    public static Audit run(
            RuleBook book,
            RegionFacts facts,
            LocalDate day,
            Effort effort,
            Predicate<RuleDescription> asked,
            Predicate<RuleDescription> kept,
            long began,
            Arrivals arrivals) {
        return run(book, facts, day, effort, asked, kept, began, (Feed) arrivals);
    }

    private static List<Region> inOrder(World world) {
        return world.regions().stream()
                .sorted(Comparator.comparing(Region::code, CodePoints.ORDER))
                .toList();
    }

    private static Audit run(
            RuleBook book,
            RegionFacts facts,
            LocalDate day,
            Effort effort,
            Predicate<RuleDescription> asked,
            Predicate<RuleDescription> kept,
            long began,
            Feed feed) {
        Sweep<Audit> sweep = new Sweep<Audit>(
                        inOrder(facts.world()),
                        effort,
                        audit -> audit.findings().stream()
                                .filter(finding -> asked.test(finding.rule()))
                                .count(),
                        began)
                .run(
                        feed,
                        region -> region(book, facts, feed, kept, region, day, effort.firings()),
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

    private static Audit region(
            RuleBook book,
            RegionFacts facts,
            Feed feed,
            Predicate<RuleDescription> kept,
            Region region,
            LocalDate day,
            long limit) {
        RegionAudit audit = new RegionAudit(book, region, day, limit).over(facts.of(region));
        Gathering gathering = Gathering.of(audit.matches());
        Function<String, @Nullable Institution> holders = feed.holders(region);
        Map<String, String> words = new HashMap<>();
        UnaryOperator<String> shared = word -> {
            String first = words.putIfAbsent(word, word);
            return first == null ? word : first;
        };
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
                        .map(possible -> possible.heldBy(holders, shared))
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
