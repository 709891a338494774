package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.WhyNot.Answer;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.words.Anatomy;

/** Asks why a finding is one, and why a rule found nothing about an institution. */
public final class Inquiry {

    private final RuleBook book;
    private final RegionFacts facts;
    private final LocalDate day;
    private final long limit;

    /**
     * Prepares to ask.
     *
     * @param book the rules
     * @param facts the facts in force on the day
     * @param day the as-of date
     * @param limit how often a rule may fire in a region before it is stopped
     */
    public Inquiry(RuleBook book, RegionFacts facts, LocalDate day, long limit) {
        this.book = book;
        this.facts = facts;
        this.day = day;
        this.limit = limit;
    }

    /**
     * Why a finding is one: the facts of each match that made it.
     *
     * @param finding a finding of an audit of these facts by these rules
     * @throws IllegalArgumentException where it is none
     */
    public Explanation why(Finding finding) {
        RegionAudit audit = new RegionAudit(book, finding.region(), day, limit).over(facts.of(finding.region()));
        DraftFinding draft = Gathering.of(audit.matches()).told().stream()
                .filter(each -> each.id().equals(finding.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no finding " + finding.id()));
        Rule rule = draft.rule();
        List<Anatomy> anatomies = Anatomy.ofAll(book.source(rule.id()));
        List<Account> accounts = new ArrayList<>();
        for (int each = 0; each < anatomies.size(); each++) {
            Anatomy anatomy = anatomies.get(each);
            Rule.Variant variant = rule.variants().get(each);
            List<Case> cases = draft.reasons().stream()
                    .filter(match -> match.variant().name().equals(variant.name()))
                    .map(match -> new CaseWriter(anatomy, match).whole())
                    .distinct()
                    .sorted(CaseOrder.BY_PLACE)
                    .toList();
            if (!cases.isEmpty()) {
                accounts.add(new Account(
                        variant.name(), new Outcome.Found(List.of(finding), rule.onlyOnDemand()), cases, 0, 0));
            }
        }
        return new Explanation(day, finding.rule(), finding.region(), null, accounts, List.of());
    }

    /**
     * Why a rule found nothing about an institution, or what it found after all.
     *
     * @param id the rule's name
     * @param institution an institution that is in force on the day
     * @throws IllegalArgumentException where there is no such rule
     */
    public Explanation whyNot(String id, Institution institution) {
        Rule rule = book.rule(id);
        List<Answer> best = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Region region : regions(institution)) {
            FactsByType all = facts.of(region);
            Concern concern = Concern.of(institution, all.of(Mandate.class));
            RegionAudit audit = new RegionAudit(book, region, day, limit).over(all);
            List<Failure> failed = audit.failures().stream()
                    .filter(failure -> failure.rule().equals(id))
                    .toList();
            failures.addAll(failed);
            WhyNot whyNot = new WhyNot(rule, region, day, concern, audit.matches(), all.all());
            try {
                keep(whyNot.answers(book.prefixes(id)), best);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                // Its conditions throw by themselves what they threw together.
                if (failed.isEmpty()) {
                    failures.add(Blame.in(book, region).thrown(id, e, null));
                }
            }
        }
        return new Explanation(
                day,
                rule.description(),
                institution.region(),
                institution,
                best.stream().map(Answer::account).toList(),
                failures);
    }

    /** Keeps of each variant the answer that goes furthest. */
    private static void keep(List<Answer> answers, List<Answer> best) {
        for (int each = 0; each < answers.size(); each++) {
            if (best.size() == each) {
                best.add(answers.get(each));
            } else if (answers.get(each).goesFurtherThan(best.get(each))) {
                best.set(each, answers.get(each));
            }
        }
    }

    /** Its own, and those in which a fact is about it: a transfer or a delegation is judged where one end of it sits. */
    private Set<Region> regions(Institution institution) {
        Set<Region> regions = new LinkedHashSet<>();
        regions.add(institution.region());
        facts.world().regions().stream()
                .sorted(Comparator.comparing(Region::code, CodePoints.ORDER))
                .filter(region -> facts.of(region).all().stream()
                        .anyMatch(fact -> fact instanceof About about
                                && about.institutions().contains(institution)))
                .forEach(regions::add);
        return regions;
    }
}
