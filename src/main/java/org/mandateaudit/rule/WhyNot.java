package org.mandateaudit.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.finding.CodePoints;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.Prefixes.Stop;
import org.mandateaudit.rule.Prefixes.Trail;
import org.mandateaudit.rule.drl.Reform;
import org.mandateaudit.rule.drl.Rule;
import org.mandateaudit.rule.words.Anatomy;
import org.mandateaudit.rule.words.Anatomy.Part;

/** Finds out what became of each variant of a rule on one institution, in one region. */
final class WhyNot {

    private static final int SHOWN = 3;

    private final Rule rule;
    private final Region region;
    private final LocalDate day;
    private final Concern concern;
    private final List<Match> certain;
    private final List<Match> possible;
    private final List<Match> speaking;
    private final Gathering gathering;
    private final Collection<Object> facts;

    /**
     * Prepares to find out.
     *
     * @param matches what all rules matched in the region
     * @param facts the facts of the region
     */
    WhyNot(Rule rule, Region region, LocalDate day, Concern concern, List<Match> matches, Collection<Object> facts) {
        this.rule = rule;
        this.region = region;
        this.day = day;
        this.concern = concern;
        this.facts = facts;
        List<Match> own = matches.stream()
                .filter(match -> match.rule().equals(rule))
                .filter(match -> concern.allows(match.bindings()))
                .toList();
        this.certain = own.stream().filter(Match::certain).toList();
        this.possible = own.stream().filter(match -> !match.certain()).toList();
        this.speaking = Silencing.among(matches);
        this.gathering = Gathering.of(matches);
    }

    /** What became of the variants, in their order. */
    List<Answer> answers(Prefixes prefixes) {
        List<Trail> trails = prefixes.over(facts, concern::allows);
        List<Answer> answers = new ArrayList<>();
        for (int each = 0; each < prefixes.variants().size(); each++) {
            int variant = each;
            List<Trail> own = trails.stream()
                    .filter(trail -> trail.stop().variant() == variant)
                    .toList();
            answers.add(
                    new OfVariant(rule.variants().get(each), prefixes.variants().get(each), own).answer());
        }
        return answers;
    }

    /** One variant. */
    private final class OfVariant {

        private final Rule.Variant variant;
        private final Anatomy anatomy;
        private final List<Trail> trails;

        OfVariant(Rule.Variant variant, Anatomy anatomy, List<Trail> trails) {
            this.variant = variant;
            this.anatomy = anatomy;
            this.trails = trails;
        }

        Answer answer() {
            if (Boolean.FALSE.equals(variant.reform().applies(region, day)) || !variant.appliesOn(day)) {
                boolean reform = variant.reform() != Reform.ANY;
                LocalDate turned = reform ? region.reform() : null;
                Outcome late = new Outcome.OutOfTime(
                        variant.reform() == Reform.AFTER ? turned : variant.from(),
                        variant.reform() == Reform.BEFORE ? turned : variant.until(),
                        reform);
                return new Answer(new Account(variant.name(), late, List.of(), 0, 0), 0);
            }
            List<Match> met = ofVariant(certain);
            List<DraftFinding> told = told(draft -> met.stream().anyMatch(draft.reasons()::contains));
            if (!told.isEmpty()) {
                return whole(
                        found(told),
                        met.stream()
                                .filter(match -> told.stream()
                                        .anyMatch(draft -> draft.reasons().contains(match)))
                                .toList());
            }
            Optional<Answer> silenced = silenced(met);
            if (silenced.isPresent()) {
                return silenced.get();
            }
            Set<String> open = new TreeSet<>(CodePoints.ORDER);
            gathering.notAssessable().stream()
                    .filter(each -> each.rule().id().equals(rule.id()))
                    .filter(each -> each.institutions().contains(concern.institution()))
                    .forEach(each -> open.addAll(each.wants()));
            if (!met.isEmpty() && !open.isEmpty()) {
                return whole(new Outcome.Undecided(List.copyOf(open)), met);
            }
            if (!met.isEmpty()) {
                return whole(new Outcome.TooFew(rule.atLeast()), met);
            }
            return ofVariant(possible).isEmpty() ? failed() : undecided();
        }

        /** Those that name the institution; where none does, those on what else concerns it. */
        private List<Match> ofVariant(List<Match> matches) {
            boolean named = Stream.concat(certain.stream(), possible.stream()).anyMatch(this::names);
            return matches.stream()
                    .filter(match -> match.variant().name().equals(variant.name()))
                    .filter(match -> !named || names(match))
                    .toList();
        }

        private boolean names(Match match) {
            return match.variant().name().equals(variant.name()) && concern.names(match.bindings());
        }

        private List<DraftFinding> told(Predicate<DraftFinding> which) {
            return gathering.told().stream()
                    .filter(which)
                    .sorted(Comparator.comparing(DraftFinding::id))
                    .toList();
        }

        private Outcome found(List<DraftFinding> told) {
            return new Outcome.Found(told.stream().map(DraftFinding::finish).toList(), rule.onlyOnDemand());
        }

        private Optional<Answer> silenced(List<Match> matches) {
            List<Match> silenced = matches.stream()
                    .filter(match -> !Silencing.winners(match, speaking).isEmpty())
                    .toList();
            List<Match> winners = silenced.stream()
                    .flatMap(match -> Silencing.winners(match, speaking).stream())
                    .toList();
            return winners.stream()
                    .map(winner -> winner.rule().id())
                    .min(Comparator.naturalOrder())
                    .map(winner -> whole(
                            new Outcome.Silenced(
                                    winner,
                                    told(draft -> draft.rule().id().equals(winner)
                                                    && winners.stream().anyMatch(draft.reasons()::contains))
                                            .stream()
                                            .findFirst()
                                            .map(DraftFinding::finish)
                                            .orElse(null)),
                            silenced));
        }

        private Answer undecided() {
            List<Match> matches = ofVariant(possible);
            List<DraftFinding> told = told(draft ->
                    draft.rule().equals(rule) && matches.stream().anyMatch(match -> Gathering.tells(draft, match)));
            if (!told.isEmpty()) {
                return whole(found(told), matches);
            }
            Optional<Answer> silenced = silenced(matches);
            if (silenced.isPresent()) {
                return silenced.get();
            }
            Set<String> wants = new TreeSet<>(CodePoints.ORDER);
            matches.forEach(match -> wants.addAll(match.wants()));
            return whole(new Outcome.Undecided(List.copyOf(wants)), matches);
        }

        private Answer whole(Outcome outcome, List<Match> matches) {
            List<Case> cases = matches.stream()
                    .map(match -> new CaseWriter(anatomy, match).whole())
                    .toList();
            return told(outcome, cases, 0, Integer.MAX_VALUE);
        }

        private Answer told(Outcome outcome, List<Case> cases, int earlier, int depth) {
            List<Case> distinct =
                    cases.stream().distinct().sorted(CaseOrder.CLEAREST_FIRST).toList();
            List<Case> shown = distinct.stream().limit(SHOWN).toList();
            return new Answer(
                    new Account(variant.name(), outcome, shown, distinct.size() - shown.size(), earlier), depth);
        }

        private Answer failed() {
            Stop furthest = trails.stream()
                    .map(Trail::stop)
                    .filter(stop -> !stop.against())
                    .max(Comparator.comparingInt(Stop::part).thenComparingInt(Stop::conditions))
                    .orElse(null);
            int place = 0;
            int met = 0;
            if (furthest != null) {
                Part part = anatomy.parts().get(furthest.part());
                boolean through = furthest.conditions() == part.conditions().size() || !part.finds();
                place = through ? furthest.part() + 1 : furthest.part();
                met = through ? 0 : furthest.conditions();
            }
            if (place == anatomy.parts().size()) {
                // Drools matched the whole, and the rule did not: it was stopped.
                return new Answer(new Account(variant.name(), new Outcome.Undecided(List.of()), List.of(), 0, 0), 0);
            }
            int failing = place;
            List<Map<String, Object>> reached = trails.stream()
                    .filter(trail -> trail.stop().equals(furthest))
                    .map(Trail::bindings)
                    .toList();
            Part part = anatomy.parts().get(failing);
            List<Case> cases = new ArrayList<>();
            for (Map<String, Object> bindings : furthest == null ? List.of(Map.<String, Object>of()) : reached) {
                for (Map<String, Object> with : met == 0 ? candidates(part, bindings) : List.of(bindings)) {
                    cases.add(new CaseWriter(anatomy, with).until(failing, met, against(failing, with)));
                }
            }
            Set<Object> there = new LinkedHashSet<>();
            reached.forEach(bindings -> there.add(bindings.getOrDefault(part.binding(), "")));
            long earlier = met == 0 || !part.finds()
                    ? 0
                    : ofType(part).filter(fact -> !there.contains(fact)).count();
            return told(new Outcome.Failed(), cases, (int) earlier, failing * 1000 + met);
        }

        /** The facts of the institution that a part could be met by; what is bound alone where there is none. */
        private List<Map<String, Object>> candidates(Part part, Map<String, Object> bindings) {
            List<Map<String, Object>> candidates = new ArrayList<>();
            if (part.finds()) {
                ofType(part).forEach(fact -> {
                    Map<String, Object> with = new HashMap<>(bindings);
                    with.put(part.binding(), fact);
                    candidates.add(with);
                });
            }
            return candidates.isEmpty() ? List.of(bindings) : candidates;
        }

        private Stream<Object> ofType(Part part) {
            @Nullable Class<?> type = part.type();
            return facts.stream().filter(fact -> type != null && type.isInstance(fact) && concern.isIn(fact));
        }

        /** What stands against the absence that a part asks for, with all else bound alike. */
        private List<Object> against(int place, Map<String, Object> bindings) {
            return trails.stream()
                    .filter(trail -> trail.stop().against() && trail.stop().part() == place)
                    .filter(trail -> trail.bindings().entrySet().containsAll(bindings.entrySet()))
                    .map(Trail::found)
                    .toList();
        }
    }

    /**
     * What became of a variant in one region.
     *
     * @param account what is told of it
     * @param depth how many conditions hold
     */
    record Answer(Account account, int depth) {

        boolean goesFurtherThan(Answer other) {
            int order = Integer.compare(
                    rank(account.outcome()), rank(other.account().outcome()));
            return order < 0 || (order == 0 && depth > other.depth);
        }

        private static int rank(Outcome outcome) {
            return outcome instanceof Outcome.Found
                    ? 0
                    : outcome instanceof Outcome.Failed || outcome instanceof Outcome.OutOfTime ? 2 : 1;
        }
    }
}
