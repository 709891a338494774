package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Scene.DATA_ELEMENTS;
import static org.mandateaudit.derived.Scene.DATA_SECURITY;
import static org.mandateaudit.derived.Scene.DATA_TRADING;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

/** Nobody in the region does it: known only where the region is complete and the coverage of all who may suffices. */
class RegionalMatterTest {

    private final Scene scene = Scene.complete();

    @Test
    void nobodyInACompleteRegionWhoseInstitutionsAreFullyStated() {
        Institution bureau = scene.institution("bureau");
        scene.sole(bureau, Act.PROMOTE, DATA_TRADING);
        assertEquals(false, scene.regional(DATA_TRADING).supervised());
        assertEquals(false, scene.regional(DATA_TRADING).sanctioned());
    }

    @Test
    void whetherAnybodyDoesIsUnknownWhereTheRegionIsNotComplete() {
        Scene incomplete = Scene.incomplete();
        incomplete.sole(incomplete.institution("bureau"), Act.PROMOTE, DATA_TRADING);
        assertNull(incomplete.regional(DATA_TRADING).supervised());
        assertEquals(
                Set.of("990000.complete"), incomplete.regional(DATA_TRADING).wants("supervised"));
        assertNull(incomplete.regional(DATA_TRADING).sanctioned());
    }

    @Test
    void thatSomebodyDoesIsKnownInAnyRegion() {
        Scene incomplete = Scene.incomplete();
        incomplete.sole(incomplete.institution("bureau", each -> each.coverage(null)), Act.INSPECT, DATA_TRADING);
        assertEquals(true, incomplete.regional(DATA_TRADING).supervised());
    }

    @ParameterizedTest
    @EnumSource(Coverage.class)
    void absenceWantsACoverageThatSufficesForTheAct(Coverage coverage) {
        Institution bureau = scene.institution("bureau", each -> each.coverage(coverage));
        scene.mandate(bureau, Act.PROMOTE, DATA_TRADING, each -> each.role(Role.ASSIST));
        boolean full = coverage == Coverage.FULL;
        RegionalMatter matter = scene.regional(DATA_TRADING);
        assertEquals(full ? false : null, matter.supervised());
        assertEquals(full ? false : null, matter.sanctioned());
        assertEquals(full || coverage == Coverage.DUTIES_ONLY ? false : null, matter.led());
        assertEquals(full ? Set.of() : Set.of("bureau.coverage"), matter.wants("supervised"));
    }

    @Test
    void allInTheRegionAreAskedWhateverIsStatedOfThem() {
        scene.sole(scene.institution("bureau"), Act.PROMOTE, DATA_TRADING);
        assertEquals(false, scene.regional(DATA_TRADING).supervised());
        scene.institution("secret", each -> each.coverage(Coverage.WITHHELD));
        Institution bare = scene.institution("bare", each -> each.coverage(null));
        scene.sole(bare, Act.PROMOTE, DATA_SECURITY);
        RegionalMatter matter = scene.regional(DATA_TRADING);
        assertNull(matter.supervised());
        assertEquals(Set.of("bare.coverage", "secret.coverage"), matter.wants("supervised"));
        assertEquals(Set.of("bare.coverage", "secret.coverage"), matter.wants("sanctioned"));
    }

    @Test
    void anEnterpriseIsAskedWhereItHasAMandateOnTheMatter() {
        scene.sole(scene.institution("bureau"), Act.PROMOTE, DATA_TRADING);
        Institution company = scene.institution(
                "company", each -> each.nature(Nature.ENTERPRISE).coverage(null));
        assertEquals(false, scene.regional(DATA_TRADING).supervised());
        scene.sole(company, Act.OPERATE, DATA_TRADING);
        assertEquals(Set.of("company.coverage"), scene.regional(DATA_TRADING).wants("supervised"));
    }

    @Test
    void whereTheRegionIsNotCompleteTheOthersAreNotAskedYet() {
        Scene incomplete = Scene.incomplete();
        incomplete.sole(incomplete.institution("bureau"), Act.PROMOTE, DATA_TRADING);
        incomplete.institution("bare", each -> each.coverage(null));
        assertEquals(
                Set.of("990000.complete"), incomplete.regional(DATA_TRADING).wants("supervised"));
    }

    @Test
    void whoGaveUpPowersOnTheMatterIsAskedToo() {
        Institution bureau = scene.institution("bureau", each -> each.coverage(null));
        Institution approval = scene.institution("approval");
        scene.sole(approval, Act.LICENSE, DATA_TRADING);
        scene.concentration(DATA_TRADING, Set.of(Act.LICENSE), bureau, approval);
        assertNull(scene.regional(DATA_TRADING).supervised());
        assertEquals(Set.of("bureau.coverage"), scene.regional(DATA_TRADING).wants("supervised"));
    }

    @Test
    void toAssistIsNotToDoItAndDepartmentsAreNoAddressee() {
        Institution bureau = scene.institution("bureau");
        scene.mandate(bureau, Act.INSPECT, DATA_TRADING, each -> each.role(Role.ASSIST));
        scene.mandate(bureau, Act.INSPECT, DATA_TRADING, each -> each.role(Role.SOLE)
                .objects(Set.of(Addressee.DEPARTMENT, Addressee.LOWER_GOVERNMENT)));
        assertEquals(false, scene.regional(DATA_TRADING).supervised());
    }

    @ParameterizedTest
    @EnumSource(
            value = Act.class,
            names = {"INSPECT", "MANAGE", "ADMINISTER", "ORDER", "PENALIZE", "COERCIVE_MEASURE"})
    void whoManagesOrPenalizesSupervises(Act act) {
        scene.sole(scene.institution("bureau"), act, DATA_TRADING);
        assertEquals(true, scene.regional(DATA_TRADING).supervised());
    }

    @Test
    void anInspectionOfTheWholeOrOfAPartCounts() {
        Institution bureau = scene.institution("bureau");
        scene.sole(bureau, Act.INSPECT, DATA_TRADING);
        scene.sole(bureau, Act.PROMOTE, DATA_ELEMENTS);
        assertEquals(true, scene.regional(DATA_ELEMENTS).supervised());
    }

    @Test
    void aFunctionNotStatedMoreCloselyLeavesItOpen() {
        Mandate function = scene.sole(scene.institution("bureau"), Act.ADMINISTER, DATA_TRADING);
        assertNull(scene.regional(DATA_TRADING).sanctioned());
        assertEquals(
                Set.of(function.id() + ".act"), scene.regional(DATA_TRADING).wants("sanctioned"));
    }

    @Test
    void penaltiesAndEitherCoercionSanction() {
        for (Act act : Set.of(Act.PENALIZE, Act.COERCIVE_MEASURE, Act.COERCIVE_ENFORCEMENT)) {
            Scene each = Scene.complete();
            each.sole(each.institution("bureau"), act, DATA_TRADING);
            assertEquals(true, each.regional(DATA_TRADING).sanctioned());
        }
    }

    @Test
    void aNeighbouringLevelSpeaksByWhatItStates() {
        scene.sole(scene.institution("bureau"), Act.PROMOTE, DATA_TRADING);
        Institution city = scene.institution("city", scene.city(), each -> each.coverage(null));
        assertEquals(false, scene.regional(DATA_TRADING).supervised(), "its silence says nothing");
        scene.sole(city, Act.INSPECT, DATA_TRADING);
        assertEquals(true, scene.regional(DATA_TRADING).supervised());
        assertEquals(false, scene.regional(DATA_TRADING).sanctioned());
        scene.sole(city, Act.PENALIZE, DATA_TRADING);
        assertEquals(true, scene.regional(DATA_TRADING).sanctioned());
    }

    @Test
    void aConcentrationOfPenaltiesSanctionsAndOneOfLicencesDoesNot() {
        Institution bureau = scene.institution("bureau");
        Institution brigade = scene.institution("brigade");
        scene.sole(bureau, Act.INSPECT, DATA_TRADING);
        scene.concentration(null, Set.of(Act.LICENSE), bureau, brigade);
        assertEquals(false, scene.regional(DATA_TRADING).sanctioned());
        scene.concentration(null, Set.of(Act.PENALIZE), bureau, brigade);
        assertEquals(true, scene.regional(DATA_TRADING).sanctioned());
    }

    @Test
    void aMatterIsLedByWhoLeadsItOrWhatItIsAPartOf() {
        Institution bureau = scene.institution("bureau");
        scene.mandate(bureau, Act.MANAGE, DATA_TRADING, each -> each.role(Role.LEAD));
        scene.mandate(bureau, Act.MANAGE, DATA_ELEMENTS, each -> each.role(Role.JOINT));
        assertEquals(true, scene.regional(DATA_TRADING).led());
        assertEquals(false, scene.regional(DATA_ELEMENTS).led());
    }

    @Test
    void oneIsStatedToLicenseByAnOutwardLicenceThatItHolds() {
        Institution bureau = scene.institution("bureau");
        scene.mandate(bureau, Act.LICENSE, DATA_TRADING, each -> each.role(Role.ASSIST));
        scene.mandate(bureau, Act.LICENSE, DATA_TRADING, each -> each);
        scene.mandate(
                bureau, Act.LICENSE, DATA_TRADING, each -> each.role(Role.SOLE).objects(Set.of(Addressee.DEPARTMENT)));
        scene.mandate(
                bureau, Act.LICENSE, DATA_TRADING, each -> each.role(Role.SOLE).scope(Scope.OWN));
        assertFalse(scene.regional(DATA_TRADING).licensedBy(bureau));
        scene.sole(bureau, Act.LICENSE, DATA_TRADING);
        assertTrue(scene.regional(DATA_TRADING).licensedBy(bureau));
        assertFalse(scene.regional(DATA_TRADING).licensedBy(scene.institution("other")));
    }
}
