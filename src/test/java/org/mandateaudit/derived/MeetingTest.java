package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Sample.BUREAU;
import static org.mandateaudit.derived.Sample.FINANCE;
import static org.mandateaudit.derived.Sample.OFFICE;
import static org.mandateaudit.derived.Sample.PROVINCE;
import static org.mandateaudit.derived.Sample.department;
import static org.mandateaudit.derived.Sample.mandate;
import static org.mandateaudit.derived.Sample.matter;
import static org.mandateaudit.derived.Sample.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

class MeetingTest {

    private static final Mandate.Builder OFFICES = mandate(OFFICE, Act.COORDINATE, "informatization");

    private static Mandate.Builder bureaus() {
        return mandate(BUREAU, Act.COORDINATE, "informatization");
    }

    @Test
    void twoThatMeetDoSoFromEitherSide() {
        List<Meeting> meetings = meetings(bureaus(), OFFICES);
        assertEquals(2, meetings.size());
        assertEquals(meetings.get(0).one(), meetings.get(1).other());
        assertEquals(meetings.get(0).other(), meetings.get(1).one());
    }

    @Test
    void theMeetingStandsOnTheBroaderMatter() {
        List<Meeting> meetings = meetings(bureaus(), mandate(OFFICE, Act.COORDINATE, "e-government"));

        assertEquals(
                List.of(matter("informatization"), matter("informatization")),
                meetings.stream().map(Meeting::matter).toList());
    }

    @Test
    void partsOfOneMatterDoNotMeet() {
        assertTrue(meetings(
                        mandate(BUREAU, Act.COORDINATE, "e-government"),
                        mandate(OFFICE, Act.COORDINATE, "government-websites"))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD, LEAD, true",
        "SOLE, LEAD, true",
        "JOINT, JOINT, true",
        "LEAD, JOINT, false",
        "SOLE, JOINT, false",
        "LEAD, ASSIST, false",
        "JOINT, ASSIST, false",
        "ASSIST, ASSIST, false"
    })
    void aLeadBesideThoseWhoJoinOrAssistIsDesigned(Role one, Role other, boolean meet) {
        assertEquals(
                meet,
                !meetings(
                                bureaus().role(one),
                                mandate(OFFICE, Act.COORDINATE, "informatization")
                                        .role(other))
                        .isEmpty());
    }

    @Test
    void anUnknownRoleMayMeetAndIsWanted() {
        Meeting meeting = meetings(bureaus().role(null), OFFICES).get(0);
        assertNull(meeting.bothLead());
        assertEquals(Set.of("bureau/COORDINATE/informatization.role"), meeting.wants("bothLead"));
    }

    @Test
    void anUnknownRoleBesideOneWhoAssistsDoesNotMeet() {
        assertTrue(meetings(
                        bureaus().role(null),
                        mandate(OFFICE, Act.COORDINATE, "informatization").role(Role.ASSIST))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "REGION, REGION, true",
        "REGION, ABOVE, true",
        "REGION, SECTOR, false",
        "ABOVE, SECTOR, false",
        "REGION, OWN, false",
        "OWN, OWN, false"
    })
    void scopesIntersect(Scope one, Scope other, boolean meet) {
        List<Meeting> meetings = meetings(
                bureaus().scope(one).sector(one == Scope.SECTOR ? "教育" : null),
                mandate(OFFICE, Act.COORDINATE, "informatization")
                        .scope(other)
                        .sector(other == Scope.SECTOR ? "教育" : null));
        assertEquals(meet, !meetings.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"教育, 教育, true", "教育, 医疗, false"})
    void sectorMeetsTheSameSectorOnly(String one, String other, boolean meet) {
        assertEquals(meet, !sectors(one, other).isEmpty());
    }

    @Test
    void anUnknownSectorIsWanted() {
        assertEquals(
                Set.of("bureau/COORDINATE/informatization.sector"),
                sectors(null, "教育").get(0).wants());
        assertEquals(
                Set.of("bureau/COORDINATE/informatization.sector", "office/COORDINATE/informatization.sector"),
                sectors(null, null).get(0).wants());
    }

    private static List<Meeting> sectors(String one, String other) {
        return meetings(
                bureaus().scope(Scope.SECTOR).sector(one),
                mandate(OFFICE, Act.COORDINATE, "informatization")
                        .scope(Scope.SECTOR)
                        .sector(other));
    }

    @Test
    void anInstitutionDoesNotMeetItself() {
        assertTrue(meetings(bureaus(), mandate(BUREAU, Act.PLAN, "informatization"))
                .isEmpty());
    }

    @Test
    void namesOfOneBodyDoNotMeet() {
        Institution nameplate = Institution.of("nameplate", "甲省数据办", PROVINCE, Kind.BIG_DATA)
                .form(Form.NAMEPLATE)
                .host(OFFICE)
                .build();
        assertTrue(meetings(mandate(nameplate, Act.COORDINATE, "informatization"), OFFICES)
                .isEmpty());
    }

    @Test
    void aManagedInstitutionMeetsOthersButNotItsSupervisor() {
        Institution managed = managedBy(OFFICE).build();
        Mandate.Builder mandate = mandate(managed, Act.COORDINATE, "informatization");
        assertTrue(meetings(mandate, OFFICES).isEmpty());
        assertEquals(
                2,
                meetings(mandate, mandate(FINANCE, Act.COORDINATE, "informatization"))
                        .size());
    }

    @Test
    void anUnstatedSupervisorMayBeTheOtherUnlessThatOneIsNoHigher() {
        Institution managed = managedBy(null).rank(Rank.DEPUTY_DEPARTMENT).build();
        Mandate.Builder mandate = mandate(managed, Act.COORDINATE, "informatization");
        assertEquals(
                Set.of("managed.supervisor"), meetings(mandate, OFFICES).get(0).wants());
        Institution lower = Institution.of("lower", "甲省某办", PROVINCE, Kind.OTHER)
                .form(Form.DIRECT)
                .rank(Rank.FULL_DIVISION)
                .build();
        assertEquals(
                Set.of(),
                meetings(mandate, mandate(lower, Act.COORDINATE, "informatization"))
                        .get(0)
                        .wants());
    }

    private static Institution.Builder managedBy(Institution supervisor) {
        return Institution.of("managed", "甲省数据局", PROVINCE, Kind.BIG_DATA)
                .form(Form.MANAGED)
                .supervisor(supervisor);
    }

    @Test
    void aDelegatedPowerIsItsDelegators() {
        Mandate.Builder delegated =
                mandate(FINANCE, Act.COORDINATE, "informatization").delegatedBy(BUREAU);
        assertEquals(
                Set.of(BUREAU, OFFICE),
                Set.copyOf(meetings(delegated, OFFICES).get(0).institutions()));
        assertTrue(meetings(delegated, bureaus()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "PARTY, ADMINISTRATIVE, true",
        "ADMINISTRATIVE, PARTY, true",
        "PARTY, PARTY, false",
        "ADMINISTRATIVE, ADMINISTRATIVE, false",
        "PARTY, PUBLIC, false",
        "PUBLIC, , false",
        "PARTY, , ",
        "ADMINISTRATIVE, , ",
        ", , "
    })
    void partyAndGovernment(Nature one, Nature other, Boolean expected) {
        Meeting meeting = meetings(of(one, "one"), of(other, "other")).get(0);
        assertEquals(expected, meeting.partyAndGovernment());
        assertEquals(expected == null, !meeting.wants("partyAndGovernment").isEmpty());
    }

    private static Mandate.Builder of(Nature nature, String id) {
        Institution institution =
                Institution.of(id, id, PROVINCE, Kind.OTHER).nature(nature).build();
        return mandate(institution, Act.COORDINATE, "informatization");
    }

    @ParameterizedTest
    @CsvSource({
        "GB/T 35273, GB/T 22239, false",
        "GB/T 35273-2020, gb/t35273—2020, true",
        "《个人信息安全规范》（GB/T 35273）, GB/T 35273, true",
        "GB/T 35273, , "
    })
    void sameStandard(String one, String other, Boolean expected) {
        Meeting meeting = meetings(
                        mandate(BUREAU, Act.INSPECT, "data-security").standard(one),
                        mandate(OFFICE, Act.INSPECT, "data-security").standard(other))
                .get(0);
        assertEquals(expected, meeting.sameStandard());
        assertEquals(
                expected == null ? Set.of("office/INSPECT/data-security.standard") : Set.of(),
                meeting.wants("sameStandard"));
    }

    @ParameterizedTest
    @CsvSource({
        "MANAGE, data-security, true",
        "ADMINISTER, information-security, true",
        "INSPECT, cybersecurity, true",
        "COORDINATE, data-security, false",
        "DRAFT, cybersecurity, false",
        "EVALUATE, data-security, false",
        "MANAGE, smart-city, false",
        "LICENSE, smart-city, true",
    })
    void whatSeveralSuperviseByLawWantsATitle(Act act, String matter, boolean shared) {
        Meeting meeting = meetings(mandate(BUREAU, act, matter), mandate(OFFICE, act, matter))
                .get(0);
        assertEquals(shared ? null : Boolean.FALSE, meeting.bothUnderNationalLegislation());
        assertEquals(shared, meeting.shared());
    }

    @Test
    void whatIsDelegatedOnIsOnePowerAndMeetsNothing() {
        assertTrue(meetings(
                        bureaus().delegatedBy(OFFICE),
                        mandate(FINANCE, Act.COORDINATE, "informatization").delegatedBy(BUREAU))
                .isEmpty());
    }

    private static List<Meeting> met(Mandate.Builder... mandates) {
        return meetings(
                List.of(), Arrays.stream(mandates).map(Mandate.Builder::build).toArray(Mandate[]::new));
    }

    /** The bureau delegates to finance, which delegates on: the power is still the bureau's, and finance is no rival of it. */
    @Test
    void whatIsDelegatedOnIsHeldByTheFirstInTheChain() {
        Institution further = department("further", "甲省教育厅");
        Institution last = department("last", "甲省公安厅");
        Mandate.Builder received =
                mandate(FINANCE, Act.COORDINATE, "informatization").delegatedBy(BUREAU);
        Mandate.Builder passedOn =
                mandate(further, Act.COORDINATE, "informatization").delegatedBy(FINANCE);
        Mandate.Builder passedOnAgain =
                mandate(last, Act.COORDINATE, "informatization").delegatedBy(further);
        assertTrue(met(bureaus(), received, passedOn, passedOnAgain).isEmpty());
        assertTrue(met(received, passedOn, OFFICES).stream()
                .allMatch(meeting -> Set.copyOf(meeting.institutions()).equals(Set.of(BUREAU, OFFICE))));
    }

    @Test
    void whoDelegatesInACircleHoldsNothingThatCouldMeet() {
        Institution further = department("further", "甲省教育厅");
        assertTrue(met(
                        mandate(FINANCE, Act.COORDINATE, "informatization").delegatedBy(BUREAU),
                        mandate(further, Act.COORDINATE, "informatization").delegatedBy(FINANCE),
                        mandate(BUREAU, Act.COORDINATE, "informatization").delegatedBy(further),
                        OFFICES)
                .isEmpty());
    }

    @Test
    void whoReceivedAPartAndDelegatesTheWholeMayHoldTheRest() {
        Institution further = department("further", "甲省教育厅");
        Mandate.Builder received =
                mandate(FINANCE, Act.COORDINATE, "e-government").delegatedBy(BUREAU);
        Mandate.Builder passedOn =
                mandate(further, Act.COORDINATE, "informatization").delegatedBy(FINANCE);
        assertEquals(
                Set.of(Set.of(), Set.of(FINANCE.id() + ".coverage")),
                met(received, passedOn, OFFICES).stream().map(Meeting::wants).collect(Collectors.toSet()));
    }

    @Test
    void whoHasAPowerOfItsOwnDelegatesThat() {
        Institution further = department("further", "甲省教育厅");
        assertTrue(met(
                        bureaus(),
                        mandate(FINANCE, Act.COORDINATE, "informatization"),
                        Mandate.of("received", FINANCE, "", matter("informatization"), Act.COORDINATE)
                                .role(Role.LEAD)
                                .delegatedBy(BUREAU),
                        mandate(further, Act.COORDINATE, "informatization").delegatedBy(FINANCE))
                .stream()
                .anyMatch(meeting -> Set.copyOf(meeting.institutions()).equals(Set.of(BUREAU, FINANCE))));
    }
}
