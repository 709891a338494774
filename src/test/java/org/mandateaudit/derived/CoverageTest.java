package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Facts.institution;
import static org.mandateaudit.derived.Facts.mandate;
import static org.mandateaudit.derived.Facts.matter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Role;

/** When the input's silence about an act means that the act is not held. */
class CoverageTest {

    private static final Set<Act> APPLICANT_FACING =
            EnumSet.of(Act.LICENSE, Act.CONFIRM, Act.GRANT, Act.REWARD, Act.ADJUDICATE, Act.FILE);
    private static final Set<Act> DUTIES = EnumSet.of(
            Act.DRAFT,
            Act.ISSUE,
            Act.PLAN,
            Act.COORDINATE,
            Act.GUIDE,
            Act.EVALUATE,
            Act.REVIEW,
            Act.APPROVE_INTERNAL,
            Act.PROMOTE,
            Act.MANAGE,
            Act.EMERGENCY);

    @ParameterizedTest
    @EnumSource
    void eachCoverageSufficesForItsActs(Act act) {
        assertTrue(Held.suffices(Coverage.FULL, act));
        assertEquals(APPLICANT_FACING.contains(act), Held.suffices(Coverage.APPLICANT_FACING, act));
        assertEquals(DUTIES.contains(act), Held.suffices(Coverage.DUTIES_ONLY, act));
        assertFalse(Held.suffices(Coverage.WITHHELD, act));
        assertFalse(Held.suffices(null, act));
    }

    @ParameterizedTest
    @EnumSource
    void fullAndDutiesOnlySufficeForLeading(Coverage coverage) {
        boolean suffices = coverage == Coverage.FULL || coverage == Coverage.DUTIES_ONLY;
        assertEquals(
                suffices ? Answer.YES : Answer.unknown("bureau", "coverage"),
                Held.coversLeading(List.of(covered(coverage))));
    }

    @Test
    void everyInstitutionMustBeCovered() {
        Institution plate = institution("plate").build();
        assertEquals(
                Answer.unknown("plate", "coverage"),
                Held.covers(List.of(covered(Coverage.FULL), plate), Set.of(Act.LICENSE)));
    }

    @Test
    void everyActMustBeCovered() {
        assertEquals(
                Answer.unknown("bureau", "coverage"),
                Held.covers(List.of(covered(Coverage.APPLICANT_FACING)), Set.of(Act.LICENSE, Act.PENALIZE)));
    }

    @Test
    void absenceIsUnknownUnlessCoveredAndPresenceNeedsNoCoverage() {
        Answer covered = Answer.YES;
        Answer open = Answer.unknown("bureau", "coverage");
        assertEquals(Answer.NO, Answer.NO.providedThat(covered));
        assertEquals(open, Answer.NO.providedThat(open));
        assertEquals(Answer.YES, Answer.YES.providedThat(open));
        assertEquals(Answer.unknown("m", "role"), Answer.unknown("m", "role").providedThat(covered));
    }

    @Test
    void anAdministrativeFunctionLeavesLicenceAndPenaltyUnknown() {
        Mandate function = mandate("m", covered(Coverage.FULL), "data-trading", Act.ADMINISTER, Role.SOLE)
                .build();
        assertEquals(
                Answer.unknown("m", "act"), Held.holds(List.of(function), Set.of(Act.LICENSE), matter("data-trading")));
        assertEquals(Answer.NO, Held.holds(List.of(function), Set.of(Act.COORDINATE), matter("data-trading")));
        assertEquals(Answer.NO, Held.holds(List.of(function), Set.of(Act.LICENSE), matter("e-government")));
    }

    @Test
    void anActUponGovernmentAloneIsNotTheOutwardAct() {
        Mandate inward = mandate("m", covered(Coverage.FULL), "data-sharing", Act.INSPECT, Role.SOLE)
                .objects(Set.of(Addressee.DEPARTMENT, Addressee.LOWER_GOVERNMENT))
                .build();
        Mandate mixed = mandate("n", covered(Coverage.FULL), "data-sharing", Act.INSPECT, Role.SOLE)
                .objects(Set.of(Addressee.DEPARTMENT, Addressee.ENTERPRISE))
                .build();
        assertEquals(Answer.NO, Held.holds(List.of(inward), Set.of(Act.INSPECT), matter("data-sharing")));
        assertEquals(Answer.YES, Held.holds(List.of(mixed), Set.of(Act.INSPECT), matter("data-sharing")));
    }

    private static Institution covered(Coverage coverage) {
        return institution("bureau").coverage(coverage).build();
    }
}
