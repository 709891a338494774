package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Facts.institution;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Rank;

/** Body, and the line of subordination. */
class LineTest {

    private final Institution department = institution("department").build();

    @Test
    void institutionsLinkedByHostAreOneBody() {
        Institution plate = institution("plate").host(department).build();
        Institution plateOfPlate = institution("second").host(plate).build();
        assertEquals(department, plateOfPlate.body());
        assertEquals(department, department.body());
    }

    @Test
    void aSupervisorIsNoPartOfTheBody() {
        Institution managed = institution("managed").supervisor(department).build();
        assertEquals(managed, managed.body());
    }

    @Test
    void aManagedInstitutionAndItsSupervisorAreNotApart() {
        Institution managed =
                institution("managed").form(Form.MANAGED).supervisor(department).build();
        assertNotApart(managed, department);
    }

    @Test
    void anOrganAndItsOwnPublicInstitutionAreNotApart() {
        Institution centre = institution("centre")
                .form(Form.MANAGED_PUBLIC)
                .supervisor(department)
                .build();
        assertNotApart(centre, department);
    }

    @Test
    void aManagedInstitutionIsNotApartFromItsSupervisorsSupervisor() {
        Institution managed =
                institution("managed").form(Form.MANAGED).supervisor(department).build();
        Institution centre = institution("centre").supervisor(managed).build();
        assertNotApart(centre, department);
    }

    @Test
    void namesOfOneBodyAreNotApart() {
        Institution one =
                institution("one").form(Form.NAMEPLATE).host(department).build();
        Institution other = institution("other")
                .form(Form.ONE_BODY_TWO_NAMES)
                .host(department)
                .build();
        assertNotApart(one, other);
        assertNotApart(one, department);
    }

    @Test
    void aManagedInstitutionIsNotApartFromItsSupervisorsNameplate() {
        Institution plate =
                institution("plate").form(Form.NAMEPLATE).host(department).build();
        Institution managed =
                institution("managed").form(Form.MANAGED).supervisor(department).build();
        assertNotApart(managed, plate);
    }

    @Test
    void twoInstitutionsUnderOneSupervisorAreApart() {
        Institution one =
                institution("one").form(Form.MANAGED).supervisor(department).build();
        Institution other =
                institution("other").form(Form.MANAGED).supervisor(department).build();
        assertTrue(Line.apart(one, other).yes());
    }

    @Test
    void whereTheSupervisorIsNotStatedItMayBeTheOther() {
        Institution managed = institution("managed").form(Form.MANAGED).build();
        assertWants("managed.supervisor", managed, department);
    }

    @Test
    void anInstitutionOfLowerRankCannotBeTheUnstatedSupervisor() {
        Institution managed = institution("managed")
                .form(Form.MANAGED)
                .rank(Rank.DEPUTY_DEPARTMENT)
                .build();
        Institution lower = institution("lower").rank(Rank.FULL_DIVISION).build();
        Institution higher = institution("higher").rank(Rank.FULL_DEPARTMENT).build();
        assertTrue(Line.apart(managed, lower).yes());
        assertWants("managed.supervisor", managed, higher);
    }

    @Test
    void whereTheHostIsNotStatedItMayBeTheOther() {
        Institution plate = institution("plate").form(Form.NAMEPLATE).build();
        assertWants("plate.host", plate, department);
    }

    private static void assertNotApart(Institution one, Institution other) {
        assertTrue(Line.apart(one, other).no());
        assertTrue(Line.apart(other, one).no());
    }

    private static void assertWants(String field, Institution one, Institution other) {
        assertEquals(Set.of(field), Line.apart(one, other).wants());
        assertEquals(Set.of(field), Line.apart(other, one).wants());
    }
}
