package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.rule.Invented.PROVINCE;
import static org.mandateaudit.rule.Invented.mandate;
import static org.mandateaudit.rule.Invented.meeting;
import static org.mandateaudit.rule.Invented.rule;
import static org.mandateaudit.rule.Invented.told;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.rule.drl.Rule;

/** Where rules say the same thing, one speaks. */
class SilencingTest {

    // The one that speaks comes later in the catalogue: the order does not matter.
    private static final Rule LOSER = rule("loser", "@one_per( \"matter\" )  @silenced_by( \"winner\" )");
    private static final Rule WINNER = rule("winner", "@silenced_by( \"first\" )");
    private static final Rule FIRST = rule("first", "");
    private static final Mandate A = mandate("a", "e-government");
    private static final Mandate B = mandate("b", "e-government");
    private static final Mandate C = mandate("c", "e-government");

    @Test
    void theSamePairIsToldOnce() {
        assertEquals(
                Set.of("winner: a+b e-government OVERLAP WARNING a+b"),
                told(meeting(LOSER, A, B, Grade.OVERLAP), meeting(WINNER, A, B, Grade.OVERLAP)));
    }

    @Test
    void itWorksOnPairsBeforeAFindingGathersThem() {
        assertEquals(
                Set.of(
                        "winner: a+b e-government OVERLAP WARNING a+b",
                        "loser: a+b+c e-government OVERLAP WARNING a+b+c"),
                told(
                        meeting(WINNER, A, B, Grade.OVERLAP),
                        meeting(LOSER, A, B, Grade.OVERLAP),
                        meeting(LOSER, A, C, Grade.OVERLAP),
                        meeting(LOSER, B, C, Grade.OVERLAP)));
        assertEquals(
                Set.of("winner: a+b e-government OVERLAP WARNING a+b", "loser: b+c e-government OVERLAP WARNING b+c"),
                told(
                        meeting(WINNER, A, B, Grade.OVERLAP),
                        meeting(LOSER, A, B, Grade.OVERLAP),
                        meeting(LOSER, B, C, Grade.OVERLAP)));
    }

    @Test
    void mattersInOneLineAreEnough() {
        Mandate a = mandate("a/whole", "informatization");
        Mandate b = mandate("b/whole", "informatization");
        assertEquals(
                Set.of("winner: a+b informatization OVERLAP WARNING a/whole+b/whole"),
                told(meeting(LOSER, A, B, Grade.OVERLAP), meeting(WINNER, a, b, Grade.OVERLAP)));
    }

    @Test
    void anotherMatterOrAnotherPairIsNotTheSame() {
        Mandate a = mandate("a/city", "smart-city");
        Mandate b = mandate("b/city", "smart-city");
        assertEquals(
                2,
                told(meeting(LOSER, A, B, Grade.OVERLAP), meeting(WINNER, a, b, Grade.OVERLAP))
                        .size());
        assertEquals(
                2,
                told(meeting(LOSER, A, B, Grade.OVERLAP), meeting(WINNER, A, C, Grade.OVERLAP))
                        .size());
    }

    @Test
    void whatIsMerelyPossibleSilencesNothing() {
        assertEquals(
                Set.of("loser: a+b e-government OVERLAP WARNING a+b"),
                told(meeting(LOSER, A, B, Grade.OVERLAP), meeting(WINNER, A, B, Grade.OVERLAP, "a.role")));
    }

    @Test
    void whatIsItselfSilentSilencesNothing() {
        assertEquals(
                Set.of("loser", "first"),
                rulesOf(Silencing.among(List.of(
                        meeting(LOSER, A, B, Grade.OVERLAP),
                        meeting(WINNER, A, B, Grade.OVERLAP),
                        meeting(FIRST, A, B, Grade.OVERLAP)))));
    }

    @Test
    void ofOneMandateOnlyTheSameOneIsTheSame() {
        Mandate other = mandate("a/2", "e-government");
        assertEquals(Set.of("winner"), rulesOf(Silencing.among(List.of(about(LOSER, A), about(WINNER, A)))));
        assertEquals(
                Set.of("winner", "loser"), rulesOf(Silencing.among(List.of(about(LOSER, A), about(WINNER, other)))));
    }

    @Test
    void aMandateIsToldByWhatTellsSeveralOnlyWhereItIsOneOfThem() {
        Mandate other = mandate("a/2", "e-government");
        Match winner = meeting(WINNER, A, B, Grade.OVERLAP);
        assertEquals(Set.of("winner"), rulesOf(Silencing.among(List.of(about(LOSER, A), winner))));
        assertEquals(Set.of("winner", "loser"), rulesOf(Silencing.among(List.of(about(LOSER, other), winner))));
    }

    @Test
    void whatIsToldByNoInstitutionsIsToldOnTheVerySameMatterAlone() {
        Match winner = meeting(WINNER, A, B, Grade.OVERLAP);
        assertEquals(Set.of("winner"), rulesOf(Silencing.among(List.of(onAMatter("e-government"), winner))));
        assertEquals(
                Set.of("winner", "loser"), rulesOf(Silencing.among(List.of(onAMatter("informatization"), winner))));
    }

    private static Match onAMatter(String matter) {
        Mandate one = mandate("d", matter);
        Mandate other = mandate("e", matter);
        return new Match(
                LOSER,
                LOSER.variants().get(0),
                PROVINCE,
                Map.of("$mandates", List.of(one, other)),
                Set.of(one.institution(), other.institution()),
                Set.of(),
                one.matter(),
                Set.of(),
                Map.of());
    }

    private static Match about(Rule rule, Mandate mandate) {
        return new Match(
                rule,
                rule.variants().get(0),
                PROVINCE,
                Map.of("$mandate", mandate),
                Set.of(mandate.institution()),
                Set.of(mandate.institution()),
                mandate.matter(),
                Set.of(),
                Map.of());
    }

    private static Set<String> rulesOf(List<Match> matches) {
        return matches.stream().map(match -> match.rule().id()).collect(Collectors.toSet());
    }
}
