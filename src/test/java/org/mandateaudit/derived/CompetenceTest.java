package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Scene.DATA_ELEMENTS;
import static org.mandateaudit.derived.Scene.DATA_SECURITY;
import static org.mandateaudit.derived.Scene.DATA_TRADING;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Role;

/** What an institution holds on a matter, and when it is known that it does not. */
class CompetenceTest {

    private final Scene scene = Scene.incomplete();

    @ParameterizedTest
    @EnumSource(Act.class)
    void coverageSuffices(Act act) {
        Set<Act> onApplication = EnumSet.of(Act.LICENSE, Act.CONFIRM, Act.GRANT, Act.REWARD, Act.ADJUDICATE, Act.FILE);
        Set<Act> duties = EnumSet.of(
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
        assertTrue(Held.suffices(Coverage.FULL, act));
        assertEquals(onApplication.contains(act), Held.suffices(Coverage.APPLICANT_FACING, act));
        assertEquals(duties.contains(act), Held.suffices(Coverage.DUTIES_ONLY, act));
        assertFalse(Held.suffices(Coverage.WITHHELD, act));
        assertFalse(Held.suffices(null, act));
    }

    @ParameterizedTest
    @EnumSource(Coverage.class)
    void thatItDoesNotLicenseIsKnownWhereTheCoverageSuffices(Coverage coverage) {
        Institution bureau = scene.institution("bureau", each -> each.coverage(coverage));
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        Competence competence = scene.competence(bureau, DATA_TRADING);
        boolean known = coverage == Coverage.FULL || coverage == Coverage.APPLICANT_FACING;
        assertEquals(known ? false : null, competence.licenses());
        assertEquals(known ? Set.of() : Set.of("bureau.coverage"), competence.wants("licenses"));
    }

    @ParameterizedTest
    @EnumSource(Coverage.class)
    void thatItHoldsNoSpecificActIsKnownUnderFullCoverageAlone(Coverage coverage) {
        Institution bureau = scene.institution("bureau", each -> each.coverage(coverage));
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        Competence competence = scene.competence(bureau, DATA_TRADING);
        assertEquals(coverage == Coverage.FULL ? false : null, competence.holdsSpecificAct());
        assertEquals(coverage == Coverage.FULL ? false : null, competence.penalizes());
    }

    @Test
    void whatIsStatedIsHeldWhateverTheCoverage() {
        Institution bureau = scene.institution("bureau", each -> each.coverage(null));
        scene.sole(bureau, Act.LICENSE, DATA_TRADING);
        assertEquals(true, scene.competence(bureau, DATA_TRADING).licenses());
    }

    @Test
    void toAssistIsNotToHoldAndAnUnstatedRoleLeavesItOpen() {
        Institution bureau = scene.institution("bureau");
        scene.mandate(bureau, Act.LICENSE, DATA_TRADING, each -> each.role(Role.ASSIST));
        assertEquals(false, scene.competence(bureau, DATA_TRADING).licenses());
        Mandate open = scene.mandate(bureau, Act.LICENSE, DATA_TRADING, each -> each);
        assertNull(scene.competence(bureau, DATA_TRADING).licenses());
        assertEquals(
                Set.of(open.id() + ".role"),
                scene.competence(bureau, DATA_TRADING).wants("licenses"));
    }

    @Test
    void mattersInOneLineOfTheTreeCountAndOthersDoNot() {
        Institution bureau = scene.institution("bureau");
        scene.sole(bureau, Act.LICENSE, DATA_TRADING);
        scene.sole(bureau, Act.MANAGE, DATA_ELEMENTS);
        scene.sole(bureau, Act.MANAGE, DATA_SECURITY);
        assertEquals(true, scene.competence(bureau, DATA_ELEMENTS).licenses());
        assertEquals(false, scene.competence(bureau, DATA_SECURITY).licenses());
    }

    @Test
    void anActUponDepartmentsAloneIsNone() {
        Institution bureau = scene.institution("bureau");
        scene.mandate(
                bureau, Act.INSPECT, DATA_SECURITY, each -> each.role(Role.SOLE).objects(Set.of(Addressee.DEPARTMENT)));
        assertEquals(false, scene.competence(bureau, DATA_SECURITY).holdsSpecificAct());
    }

    @Test
    void aFunctionNotStatedMoreCloselyLeavesLicenceAndPenaltyUnknown() {
        Institution bureau = scene.institution("bureau");
        Mandate function = scene.sole(bureau, Act.ADMINISTER, DATA_TRADING);
        Competence competence = scene.competence(bureau, DATA_TRADING);
        assertNull(competence.licenses());
        assertNull(competence.penalizes());
        assertEquals(Set.of(function.id() + ".act"), competence.wants("penalizes"));
        assertEquals(true, competence.holdsSpecificAct());
    }

    @Test
    void thePowersOfTheWholeBodyCount() {
        Institution host = scene.institution("host");
        Institution name =
                scene.institution("name", each -> each.form(Form.NAMEPLATE).host(host));
        scene.sole(host, Act.MANAGE, DATA_TRADING);
        scene.sole(name, Act.LICENSE, DATA_TRADING);
        assertEquals(true, scene.competence(host, DATA_TRADING).licenses());
        assertEquals(true, scene.competence(name, DATA_TRADING).licenses());
        assertEquals(false, scene.competence(name, DATA_TRADING).penalizes());
    }

    @Test
    void absenceWantsTheCoverageOfTheWholeBody() {
        Institution host = scene.institution("host");
        scene.institution("name", each -> each.form(Form.NAMEPLATE).host(host).coverage(null));
        scene.sole(host, Act.MANAGE, DATA_TRADING);
        assertNull(scene.competence(host, DATA_TRADING).licenses());
        assertEquals(
                Set.of("name.coverage"), scene.competence(host, DATA_TRADING).wants("licenses"));
    }

    @Test
    void aDelegatedPowerIsHeldByItsDelegator() {
        Institution bureau = scene.institution("bureau");
        Institution centre = scene.institution("centre");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(centre, Act.SERVE, DATA_TRADING);
        scene.mandate(
                centre, Act.PENALIZE, DATA_TRADING, each -> each.role(Role.SOLE).delegatedBy(bureau));
        assertEquals(true, scene.competence(bureau, DATA_TRADING).penalizes());
        assertEquals(false, scene.competence(centre, DATA_TRADING).penalizes());
    }

    @Test
    void anOrganActsThroughThoseBelowAndAboveIt() {
        Institution department = scene.institution("department");
        Institution bureau =
                scene.institution("bureau", each -> each.form(Form.MANAGED).supervisor(department));
        Institution brigade = scene.institution(
                "brigade", each -> each.form(Form.MANAGED_PUBLIC).supervisor(bureau));
        Institution other = scene.institution("other");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(other, Act.MANAGE, DATA_TRADING);
        scene.sole(department, Act.LICENSE, DATA_TRADING);
        scene.sole(brigade, Act.PENALIZE, DATA_TRADING);
        assertEquals(true, scene.competence(bureau, DATA_TRADING).licenses());
        assertEquals(true, scene.competence(bureau, DATA_TRADING).penalizes());
        assertEquals(false, scene.competence(other, DATA_TRADING).licenses());
        assertEquals(false, scene.competence(other, DATA_TRADING).penalizes());
    }

    @Test
    void anUnstatedSupervisorMayBeTheOneThatHoldsIt() {
        Institution department = scene.institution("department", each -> each.rank(Rank.FULL_DEPARTMENT));
        Institution bureau =
                scene.institution("bureau", each -> each.form(Form.MANAGED).rank(Rank.DEPUTY_DEPARTMENT));
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(department, Act.LICENSE, DATA_TRADING);
        assertNull(scene.competence(bureau, DATA_TRADING).licenses());
        assertEquals(
                Set.of("bureau.supervisor"),
                scene.competence(bureau, DATA_TRADING).wants("licenses"));
        assertEquals(false, scene.competence(bureau, DATA_TRADING).penalizes());
    }

    @Test
    void aConcentrationMovesWhatItNamesFromWhomItNames() {
        Institution bureau = scene.institution("bureau");
        Institution other = scene.institution("other");
        Institution approval = scene.institution("approval");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(bureau, Act.MANAGE, DATA_SECURITY);
        scene.sole(other, Act.MANAGE, DATA_TRADING);
        scene.concentration(DATA_ELEMENTS, Set.of(Act.LICENSE), bureau, approval);
        assertTrue(scene.competence(bureau, DATA_TRADING).concentrated());
        assertFalse(scene.competence(bureau, DATA_SECURITY).concentrated());
        assertFalse(scene.competence(other, DATA_TRADING).concentrated());
    }

    @Test
    void aConcentrationOfInspectionsMovesNeitherLicenceNorPenalty() {
        Institution bureau = scene.institution("bureau");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.concentration(null, Set.of(Act.INSPECT), bureau, scene.institution("brigade"));
        assertFalse(scene.competence(bureau, DATA_TRADING).concentrated());
    }

    @Test
    void aMechanismLinksWithAHolderOnly() {
        Institution bureau = scene.institution("bureau");
        Institution holder = scene.institution("holder");
        Institution bystander = scene.institution("bystander");
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(holder, Act.PENALIZE, DATA_TRADING);
        scene.mechanism(null, bureau, bystander);
        assertFalse(scene.competence(bureau, DATA_TRADING).linkedToHolder());
        scene.mechanism(DATA_SECURITY, bureau, holder);
        assertFalse(scene.competence(bureau, DATA_TRADING).linkedToHolder());
        scene.mechanism(DATA_ELEMENTS, bureau, holder);
        assertTrue(scene.competence(bureau, DATA_TRADING).linkedToHolder());
    }

    @Test
    void aHolderThatSaysNothingOfItsFormMayBeItsOwn() {
        Institution bureau = scene.institution("bureau");
        Institution brigade = scene.institution("brigade", each -> each.form(null));
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        scene.sole(brigade, Act.PENALIZE, DATA_TRADING);
        assertNull(scene.competence(bureau, DATA_TRADING).penalizes());
        assertEquals(
                Set.of("brigade.form"), scene.competence(bureau, DATA_TRADING).wants("penalizes"));
    }

    @Test
    void aSecondNameThatDoesNotSayWhoseItIsMayBeOfTheBody() {
        Institution bureau = scene.institution("bureau");
        scene.institution("name", each -> each.form(Form.NAMEPLATE));
        scene.sole(bureau, Act.MANAGE, DATA_TRADING);
        assertNull(scene.competence(bureau, DATA_TRADING).licenses());
        assertEquals(Set.of("name.host"), scene.competence(bureau, DATA_TRADING).wants("licenses"));
    }
}
