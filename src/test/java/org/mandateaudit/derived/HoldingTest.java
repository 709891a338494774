package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.mandateaudit.derived.Facts.institution;
import static org.mandateaudit.derived.Facts.mandate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.World;

/** Who holds, who leads, who co-ordinates, and what an institution holds altogether. */
class HoldingTest {

    private final Institution bureau =
            institution("bureau").coverage(Coverage.FULL).build();
    private final Mandate plans =
            mandate("plans", bureau, "digital-economy", Act.PLAN, Role.SOLE).build();
    private final Mandate promotes = mandate("promotes", bureau, "digital-economy", Act.PROMOTE, Role.SOLE)
            .build();
    private final Mandate serves =
            mandate("serves", bureau, "e-government", Act.SERVE, Role.SOLE).build();

    @Test
    void soleLeadAndJointHoldAndToAssistHoldsNothing() {
        assertEquals(true, role(Role.SOLE).held());
        assertEquals(true, role(Role.LEAD).held());
        assertEquals(true, role(Role.JOINT).held());
        assertEquals(false, role(Role.ASSIST).held());
        assertNull(role(null).held());
    }

    @Test
    void soleAndLeadLead() {
        assertEquals(true, role(Role.SOLE).leads());
        assertEquals(true, role(Role.LEAD).leads());
        assertEquals(false, role(Role.JOINT).leads());
        assertEquals(false, role(Role.ASSIST).leads());
        assertNull(role(null).leads());
    }

    @Test
    void toCoordinateIsToLeadWithThatAct() {
        assertEquals(true, role(Role.LEAD).coordinates());
        assertEquals(false, role(Role.ASSIST).coordinates());
        assertEquals(false, promotes.coordinates());
        assertNull(role(null).coordinates());
    }

    @Test
    void aDelegatedPowerIsHeldByItsDelegator() {
        Institution centre = institution("centre").build();
        Mandate delegated = mandate("m", centre, "data-trading", Act.INSPECT, Role.SOLE)
                .delegatedBy(bureau)
                .build();
        assertEquals(bureau, delegated.holder());
        List<Holdings> all = Facts.derived(Holdings.class, Facts.world(List.of(bureau, centre), List.of(delegated)));
        assertEquals(true, of(bureau, all).outwardSpecific());
        assertEquals(List.of(Power.DECISION, Power.EXECUTION), of(bureau, all).missingPowers());
        assertNull(of(centre, all).outwardSpecific());
    }

    @Test
    void forAbsenceTheMandatesOfTheWholeBodyCount() {
        Institution plate = institution("plate")
                .form(Form.NAMEPLATE)
                .host(bureau)
                .coverage(Coverage.FULL)
                .build();
        Mandate inspects = mandate("inspects", plate, "digital-economy", Act.INSPECT, Role.SOLE)
                .build();
        assertEquals(true, holdings(plans, promotes).lacksPower());
        assertEquals(List.of(Power.SUPERVISION), holdings(plans, promotes).missingPowers());
        List<Holdings> all =
                Facts.derived(Holdings.class, Facts.world(List.of(bureau, plate), List.of(plans, promotes, inspects)));
        assertEquals(false, of(bureau, all).lacksPower());
        assertEquals(List.of(), of(bureau, all).missingPowers());
    }

    @Test
    void forAbsenceTheCoverageOfTheWholeBodyCounts() {
        Institution plate =
                institution("plate").form(Form.NAMEPLATE).host(bureau).build();
        List<Holdings> all =
                Facts.derived(Holdings.class, Facts.world(List.of(bureau, plate), List.of(plans, promotes)));
        assertNull(of(bureau, all).lacksPower());
        assertEquals(Set.of("plate.coverage"), of(bureau, all).wants("lacksPower"));
        assertNull(of(bureau, all).dutiesCovered());
        assertEquals(Set.of("plate.coverage"), of(bureau, all).wants("dutiesCovered"));
    }

    @Test
    void anUnstatedRoleMayHoldWhatIsMissing() {
        Mandate open =
                mandate("open", bureau, "digital-economy", Act.EVALUATE, null).build();
        assertNull(holdings(plans, promotes, open).lacksPower());
        assertEquals(Set.of("open.role"), holdings(plans, promotes, open).wants("lacksPower"));
    }

    @Test
    void bothDomainsAreThoseOfItsOwnMandatesForOthers() {
        assertEquals(true, holdings(promotes, serves).inBothDomains());
        assertEquals(List.of(promotes, serves), holdings(promotes, serves).mandatesInDomains());
        assertEquals(
                false,
                holdings(promotes, egovernment(Role.ASSIST, Scope.REGION)).inBothDomains());
        assertEquals(
                false, holdings(promotes, egovernment(Role.SOLE, Scope.OWN)).inBothDomains());
        assertNull(holdings(promotes, egovernment(null, Scope.REGION)).inBothDomains());
    }

    @Test
    void theThreePowersMustBeThereInEitherDomain() {
        List<Mandate> six = new ArrayList<>();
        for (String matter : List.of("digital-economy", "e-government")) {
            for (Act act : List.of(Act.PLAN, Act.PROMOTE, Act.EVALUATE)) {
                six.add(mandate(matter + act, bureau, matter, act, Role.SOLE).build());
            }
        }
        assertEquals(true, holdings(six.toArray(Mandate[]::new)).threePowersInBothDomains());
        six.remove(5);
        assertEquals(false, holdings(six.toArray(Mandate[]::new)).threePowersInBothDomains());
    }

    @Test
    void aHostHoldsWhatItCoordinatesOnTheMatterOrAboveIt() {
        assertEquals(
                true,
                hosted("data-sharing", Act.COORDINATE, Role.LEAD, Coverage.FULL).heldByHost());
        assertEquals(
                true,
                hosted("information-resources", Act.COORDINATE, Role.SOLE, null).heldByHost());
        assertEquals(
                false,
                hosted("data-opening", Act.COORDINATE, Role.LEAD, Coverage.DUTIES_ONLY)
                        .heldByHost());
        assertEquals(
                false,
                hosted("data-sharing", Act.MANAGE, Role.LEAD, Coverage.FULL).heldByHost());
        assertEquals(
                false,
                hosted("data-sharing", Act.COORDINATE, Role.ASSIST, Coverage.FULL)
                        .heldByHost());
    }

    @Test
    void thatTheHostHoldsItNotIsKnownOnlyWhereItsCoverageSuffices() {
        for (Coverage coverage : new Coverage[] {null, Coverage.APPLICANT_FACING, Coverage.WITHHELD}) {
            HostCoordination open = hosted("data-opening", Act.COORDINATE, Role.LEAD, coverage);
            assertNull(open.heldByHost());
            assertEquals(Set.of("host.coverage"), open.wants("heldByHost"));
        }
    }

    private static HostCoordination hosted(String matter, Act act, Role role, Coverage coverage) {
        Institution host = institution("host").coverage(coverage).build();
        Institution plate = institution("plate").form(Form.NAMEPLATE).host(host).build();
        World world = Facts.world(
                List.of(host, plate),
                List.of(
                        mandate("host-mandate", host, matter, act, role).build(),
                        mandate("co", plate, "data-sharing", Act.COORDINATE, Role.LEAD)
                                .build()));
        return Facts.derived(HostCoordination.class, world).stream()
                .filter(each -> each.mandate().institution().equals(plate))
                .findFirst()
                .orElseThrow();
    }

    private Mandate role(Role role) {
        return mandate("m", bureau, "informatization", Act.COORDINATE, role).build();
    }

    private Mandate egovernment(Role role, Scope scope) {
        return mandate("m", bureau, "e-government", Act.PROMOTE, role)
                .scope(scope)
                .build();
    }

    private Holdings holdings(Mandate... mandates) {
        return of(bureau, Facts.derived(Holdings.class, Facts.world(List.of(bureau), List.of(mandates))));
    }

    private static Holdings of(Institution institution, List<Holdings> all) {
        return all.stream()
                .filter(each -> each.institution().equals(institution))
                .findFirst()
                .orElseThrow();
    }
}
