package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;

/**
 * Gathers the matches of one region into findings: those of one rule on the same institutions and matter are one, and
 * what another finding of the rule says more fully becomes its evidence. What is merely possible is told as not
 * assessable.
 */
final class Gathering {

    private final List<Match> speaking;
    private final List<DraftFinding> told = new ArrayList<>();
    private final List<NotAssessable> notAssessable = new ArrayList<>();

    private Gathering(List<Match> speaking) {
        this.speaking = speaking;
    }

    static Gathering of(List<Match> matches) {
        Gathering gathering = new Gathering(Silencing.among(matches));
        Map<String, List<Match>> byRule = gathering.speaking.stream()
                .collect(Collectors.groupingBy(match -> match.rule().id(), LinkedHashMap::new, Collectors.toList()));
        byRule.values().forEach(gathering::gather);
        return gathering;
    }

    /** The matches that no other rule tells. */
    List<Match> speaking() {
        return speaking;
    }

    List<Finding> findings() {
        return told.stream().map(DraftFinding::finish).toList();
    }

    /** The findings in the making, with the matches they rest on. */
    List<DraftFinding> told() {
        return told;
    }

    List<NotAssessable> notAssessable() {
        return notAssessable;
    }

    private void gather(List<Match> ofOneRule) {
        int atLeast = ofOneRule.get(0).rule().atLeast();
        Collection<DraftFinding> drafts =
                drafts(ofOneRule.stream().filter(Match::certain).toList(), Gathering::identity);
        drafts.removeIf(draft -> bodies(draft.institutions()) < atLeast);
        told.addAll(drafts);
        for (DraftFinding draft : drafts) {
            drafts.stream().filter(draft::saidBy).forEach(other -> {
                other.addEvidenceOf(draft);
                told.remove(draft);
            });
        }

        List<Match> possible = ofOneRule.stream()
                .filter(match -> !match.certain())
                .filter(match -> drafts.stream().noneMatch(draft -> tells(draft, match)))
                .toList();
        if (atLeast > 1) {
            Collection<DraftFinding> together = drafts(ofOneRule, Gathering::identity);
            possible = possible.stream()
                    .filter(match -> together.stream()
                            .anyMatch(draft -> tells(draft, match) && bodies(draft.institutions()) >= atLeast))
                    .toList();
        }
        drafts(possible, Gathering::facts).forEach(this::addPossible);
    }

    /** Whether a finding says what a match that is merely possible would say. */
    static boolean tells(DraftFinding draft, Match match) {
        Matter matter = match.matter();
        Matter told = draft.matter();
        return draft.institutions().containsAll(match.institutions())
                && (matter == null ? told == null : told != null && matter.inLineWith(told));
    }

    private void addPossible(DraftFinding draft) {
        notAssessable.add(new NotAssessable(
                draft.rule().description(),
                draft.region(),
                List.copyOf(draft.institutions()),
                draft.matter(),
                List.copyOf(draft.wants())));
    }

    private static Collection<DraftFinding> drafts(
            List<Match> matches, Function<Match, List<@Nullable Object>> identity) {
        Map<List<@Nullable Object>, DraftFinding> drafts = new LinkedHashMap<>();
        matches.forEach(match -> drafts.computeIfAbsent(identity.apply(match), each -> new DraftFinding())
                .add(match));
        return new ArrayList<>(drafts.values());
    }

    /** What one finding is told by. */
    private static List<@Nullable Object> identity(Match match) {
        return match.rule().onePer().equals("matter")
                ? Arrays.asList(match.matter())
                : Arrays.asList(match.matter(), new LinkedHashSet<>(match.subject()));
    }

    private static List<@Nullable Object> facts(Match match) {
        return Arrays.asList(match.matter(), new LinkedHashSet<>(match.institutions()));
    }

    /** How many bodies these are; one that is managed by another of them does not count beside it. */
    private static long bodies(Set<Institution> institutions) {
        Set<Institution> bodies = institutions.stream().map(Institution::body).collect(Collectors.toSet());
        return bodies.stream()
                .filter(body -> body.supervisor() == null
                        || !bodies.contains(body.supervisor().body()))
                .count();
    }
}
