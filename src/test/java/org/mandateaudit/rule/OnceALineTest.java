package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.rule.Invented.mandate;
import static org.mandateaudit.rule.Invented.meeting;
import static org.mandateaudit.rule.Invented.rule;
import static org.mandateaudit.rule.Invented.told;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.rule.drl.Rule;

/** What one finding says, another of the same rule on a part of its matter does not say again. */
class OnceALineTest {

    private static final Rule PAIRS = rule("pairs", "");
    private static final Rule PER_MATTER = rule("per-matter", "@one_per( \"matter\" )");
    private static final Mandate WHOLE_A = mandate("a/whole", "informatization");
    private static final Mandate WHOLE_B = mandate("b/whole", "informatization");
    private static final Mandate PART_A = mandate("a/part", "e-government");
    private static final Mandate PART_B = mandate("b/part", "e-government");
    private static final Mandate PART_C = mandate("c/part", "e-government");

    @Test
    void anEqualGradeOnTheBroaderMatterTellsBoth() {
        assertEquals(
                Set.of("pairs: a+b informatization OVERLAP WARNING a/part+a/whole+b/part+b/whole"),
                told(meeting(PAIRS, PART_A, PART_B, Grade.OVERLAP), meeting(PAIRS, WHOLE_A, WHOLE_B, Grade.OVERLAP)));
    }

    @Test
    void aStrongerGradeOnTheNarrowerMatterTellsBoth() {
        assertEquals(
                Set.of("pairs: a+b e-government OVERLAP WARNING a/part+b/part+b/whole"),
                told(
                        meeting(PAIRS, PART_A, PART_B, Grade.OVERLAP),
                        meeting(PAIRS, PART_A, WHOLE_B, Grade.FRAGMENTATION)));
    }

    @Test
    void aFindingThatNamesAnotherInstitutionStays() {
        assertEquals(
                Set.of(
                        "pairs: a+b informatization OVERLAP WARNING a/whole+b/whole",
                        "pairs: a+c e-government OVERLAP WARNING a/part+c/part"),
                told(meeting(PAIRS, WHOLE_A, WHOLE_B, Grade.OVERLAP), meeting(PAIRS, PART_A, PART_C, Grade.OVERLAP)));
    }

    @Test
    void threeOnAPartAreNotToldByTwoOnTheWhole() {
        assertEquals(
                Set.of(
                        "per-matter: a+b informatization OVERLAP WARNING a/whole+b/whole",
                        "per-matter: a+b+c e-government OVERLAP WARNING a/part+b/part+c/part"),
                told(
                        meeting(PER_MATTER, WHOLE_A, WHOLE_B, Grade.OVERLAP),
                        meeting(PER_MATTER, PART_A, PART_B, Grade.OVERLAP),
                        meeting(PER_MATTER, PART_B, PART_C, Grade.OVERLAP)));
    }

    @Test
    void mattersThatAreNotInOneLineStayApart() {
        Mandate a = mandate("a/web", "government-websites");
        Mandate b = mandate("b/web", "government-websites");
        assertEquals(
                Set.of(
                        "pairs: a+b e-government OVERLAP WARNING a/part+b/part",
                        "pairs: a+b government-websites OVERLAP WARNING a/web+b/web"),
                told(meeting(PAIRS, PART_A, PART_B, Grade.OVERLAP), meeting(PAIRS, a, b, Grade.OVERLAP)));
    }
}
