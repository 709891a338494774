package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mandateaudit.derived.Sample.BUREAU;
import static org.mandateaudit.derived.Sample.OFFICE;
import static org.mandateaudit.derived.Sample.mandate;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Power;

class GradeTest {

    private static Grade grade(Act one, Set<Addressee> objects, Act other, Set<Addressee> others) {
        return Meetings.grade(
                mandate(BUREAU, one, "data-security").objects(objects).build(),
                mandate(OFFICE, other, "data-security").objects(others).build());
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void theSameActUponACommonObjectIsDuplication(Act act) {
        assertEquals(
                Grade.DUPLICATION,
                grade(act, Set.of(Addressee.ENTERPRISE), act, Set.of(Addressee.ENTERPRISE, Addressee.PERSON)));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void theSameActUponOtherObjectsIsOverlap(Act act) {
        assertEquals(Grade.OVERLAP, grade(act, Set.of(Addressee.ENTERPRISE), act, Set.of(Addressee.PERSON)));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void unstatedObjectsAreCommonOnlyToActsWithoutAddressee(Act act) {
        Set<Act> withoutAddressee = Set.of(Act.DRAFT, Act.ISSUE, Act.PLAN, Act.COORDINATE);
        assertEquals(withoutAddressee.contains(act) ? Grade.DUPLICATION : Grade.OVERLAP, grade(act, null, act, null));
        assertEquals(Grade.OVERLAP, grade(act, Set.of(Addressee.ENTERPRISE), act, null), "stated on one side alone");
    }

    @ParameterizedTest
    @CsvSource({
        "PLAN, ISSUE, OVERLAP",
        "COORDINATE, DRAFT, OVERLAP",
        "MANAGE, PROMOTE, OVERLAP",
        "INSPECT, EVALUATE, FRAGMENTATION",
        "INSPECT, PENALIZE, FRAGMENTATION",
        "LICENSE, CONFIRM, FRAGMENTATION",
        "BUILD, OPERATE, FRAGMENTATION",
        "SERVE, MANAGE, FRAGMENTATION",
        "PLAN, MANAGE, FRAGMENTATION"
    })
    void otherActsOverlapByTheirPowerUnlessTheyAreAlikeOnlyToThemselves(Act one, Act other, Grade expected) {
        Set<Addressee> objects = Set.of(Addressee.ENTERPRISE);
        assertEquals(expected, grade(one, objects, other, objects));
        assertEquals(expected, grade(other, objects, one, objects));
    }

    @Test
    void aStatedPowerCounts() {
        assertEquals(
                Grade.OVERLAP,
                Meetings.grade(
                        mandate(BUREAU, Act.MANAGE, "data-security")
                                .power(Power.SUPERVISION)
                                .build(),
                        mandate(OFFICE, Act.EVALUATE, "data-security").build()));
    }

    @Test
    void aMatterAndAPartOfItAreFragmentation() {
        assertEquals(
                Grade.FRAGMENTATION,
                Meetings.grade(
                        mandate(BUREAU, Act.PLAN, "information-security").build(),
                        mandate(OFFICE, Act.PLAN, "data-security").build()));
    }
}
