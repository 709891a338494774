package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.rule.Invented.PROVINCE;
import static org.mandateaudit.rule.Invented.institution;
import static org.mandateaudit.rule.Invented.mandate;
import static org.mandateaudit.rule.Invented.meeting;
import static org.mandateaudit.rule.Invented.rule;
import static org.mandateaudit.rule.Invented.told;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.rule.drl.Rule;

/** One finding for each rule, region, set of institutions and matter. */
class IdentityTest {

    private static final Rule PAIRS = rule("pairs", "@severity_of_duplication( error )");
    private static final Rule PER_MATTER = rule("per-matter", "@one_per( \"matter\" )");
    private static final Rule THREE = rule("three", "@one_per( \"matter\" )  @at_least( 3 )");
    private static final Mandate A = mandate("a", "smart-city");
    private static final Mandate A_TOO = mandate("a/2", "smart-city");
    private static final Mandate B = mandate("b", "smart-city");
    private static final Mandate C = mandate("c", "smart-city");
    private static final Mandate A_ELSEWHERE = mandate("a/3", "digital-economy");
    private static final Mandate B_ELSEWHERE = mandate("b/3", "digital-economy");

    @Test
    void anUnorderedPairComesOnce() {
        assertEquals(
                Set.of("pairs: a+b smart-city OVERLAP WARNING a+b"),
                told(meeting(PAIRS, A, B, Grade.OVERLAP), meeting(PAIRS, B, A, Grade.OVERLAP)));
    }

    @Test
    void allMandatesThatMeetThereAreItsEvidenceAndTheClosestGradeIsIts() {
        assertEquals(
                Set.of("pairs: a+b smart-city DUPLICATION ERROR a+a/2+b"),
                told(meeting(PAIRS, A, B, Grade.FRAGMENTATION), meeting(PAIRS, A_TOO, B, Grade.DUPLICATION)));
    }

    @Test
    void aFragmentationIsANote() {
        assertEquals(
                Set.of("pairs: a+b smart-city FRAGMENTATION NOTE a+b"),
                told(meeting(PAIRS, A, B, Grade.FRAGMENTATION)));
    }

    @Test
    void otherMattersAndOtherPairsAreOtherFindings() {
        assertEquals(
                Set.of(
                        "pairs: a+b smart-city OVERLAP WARNING a+b",
                        "pairs: a+c smart-city OVERLAP WARNING a+c",
                        "pairs: a+b digital-economy OVERLAP WARNING a/3+b/3"),
                told(
                        meeting(PAIRS, A, B, Grade.OVERLAP),
                        meeting(PAIRS, A, C, Grade.OVERLAP),
                        meeting(PAIRS, A_ELSEWHERE, B_ELSEWHERE, Grade.OVERLAP)));
    }

    @Test
    void threeLeadsOnOneMatterAreOneFindingOfARuleThatTellsByMatter() {
        assertEquals(
                Set.of(
                        "per-matter: a+b+c smart-city OVERLAP WARNING a+b+c",
                        "per-matter: a+b digital-economy OVERLAP WARNING a/3+b/3"),
                told(
                        meeting(PER_MATTER, A, B, Grade.OVERLAP),
                        meeting(PER_MATTER, B, C, Grade.OVERLAP),
                        meeting(PER_MATTER, A_ELSEWHERE, B_ELSEWHERE, Grade.OVERLAP)));
    }

    @Test
    void atLeastThreeAreThreeBodies() {
        Match ab = meeting(THREE, A, B, Grade.OVERLAP);
        assertEquals(Set.of(), told(ab));
        assertEquals(
                Set.of("three: a+b+c smart-city OVERLAP WARNING a+b+c"), told(ab, meeting(THREE, B, C, Grade.OVERLAP)));
    }

    @Test
    void anotherNameOfOneOfThemOrOneManagedByItDoesNotCount() {
        Institution b = institution("b");
        Mandate nameplate = mandate(
                Institution.of("d", "d", PROVINCE, Kind.OTHER)
                        .form(Form.NAMEPLATE)
                        .host(b)
                        .build(),
                "d",
                "smart-city");
        Mandate managed = mandate(
                Institution.of("e", "e", PROVINCE, Kind.OTHER)
                        .form(Form.MANAGED)
                        .supervisor(b)
                        .build(),
                "e",
                "smart-city");
        Match ab = meeting(THREE, A, B, Grade.OVERLAP);
        assertEquals(Set.of(), told(ab, meeting(THREE, A, nameplate, Grade.OVERLAP)));
        assertEquals(Set.of(), told(ab, meeting(THREE, A, managed, Grade.OVERLAP)));
    }

    @Test
    void whatIsMerelyPossibleIsNotAssessableUnlessAFindingTellsIt() {
        Match possible = meeting(PAIRS, A, B, Grade.OVERLAP, "a.role");
        assertEquals(List.of(List.of("a.role")), wants(PAIRS, possible));
        assertEquals(List.of(), wants(PAIRS, possible, meeting(PAIRS, A_TOO, B, Grade.OVERLAP)));
    }

    @Test
    void whatCouldNotMakeThreeIsNotToldAsPossible() {
        Match ab = meeting(THREE, A, B, Grade.OVERLAP);
        assertEquals(List.of(), wants(THREE, meeting(THREE, A, B, Grade.OVERLAP, "a.role")));
        assertEquals(List.of(List.of("c.role")), wants(THREE, ab, meeting(THREE, B, C, Grade.OVERLAP, "c.role")));
    }

    private static List<List<String>> wants(Rule rule, Match... matches) {
        return Gathering.of(List.of(matches)).notAssessable().stream()
                .map(NotAssessable::wants)
                .toList();
    }
}
