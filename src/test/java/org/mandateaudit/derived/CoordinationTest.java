package org.mandateaudit.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.derived.Facts.institution;
import static org.mandateaudit.derived.Facts.mandate;
import static org.mandateaudit.derived.Facts.matter;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Leadership;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;
import org.mandateaudit.mandate.World;

/** Who co-ordinates whom, and with what standing. */
class CoordinationTest {

    private final Institution bureau =
            institution("bureau", Kind.BIG_DATA).form(Form.DIRECT).build();
    private final Institution department =
            institution("department").form(Form.CONSTITUENT).build();
    private final Mandate coordinates = coordinates(bureau);

    @Test
    void oneCoordinatesWhoeverHasAMandateOnTheMatterBeItToAssist() {
        Coordination found = only(coordinates, part(department, Role.ASSIST));
        assertEquals(bureau, found.coordinator());
        assertEquals(department, found.other());
        assertEquals(matter("informatization"), found.matter());
        assertTrue(found.wants().isEmpty());
    }

    @Test
    void aPartOfTheMatterIsCoordinatedWithIt() {
        assertEquals(
                1,
                found(
                                coordinates,
                                mandate("part", department, "e-government", Act.BUILD, Role.SOLE)
                                        .build())
                        .size());
    }

    @Test
    void whatTheMatterIsAPartOfIsNot() {
        Mandate narrow =
                mandate("co", bureau, "e-government", Act.COORDINATE, Role.LEAD).build();
        assertEquals(List.of(), found(narrow, part(department, Role.SOLE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"JOINT", "ASSIST"})
    void whoDoesNotLeadDoesNotCoordinate(Role role) {
        Mandate weak =
                mandate("co", bureau, "informatization", Act.COORDINATE, role).build();
        assertEquals(List.of(), found(weak, part(department, Role.SOLE)));
    }

    @Test
    void ownMattersAreNobodyElses() {
        Mandate own = mandate("part", department, "informatization", Act.PROMOTE, Role.SOLE)
                .scope(Scope.OWN)
                .build();
        assertEquals(List.of(), found(coordinates, own));
    }

    @Test
    void anUnstatedSectorLeavesItOpen() {
        Mandate sector = mandate("co", bureau, "informatization", Act.COORDINATE, Role.LEAD)
                .scope(Scope.SECTOR)
                .sector("工业")
                .build();
        Mandate unstated = mandate("part", department, "informatization", Act.PROMOTE, Role.SOLE)
                .scope(Scope.SECTOR)
                .build();
        assertEquals(Set.of("part.sector"), only(sector, unstated).wants());
    }

    @Test
    void nobodyCoordinatesItsOwnSupervisor() {
        Institution managed = institution("bureau", Kind.BIG_DATA)
                .form(Form.MANAGED)
                .supervisor(department)
                .build();
        assertEquals(List.of(), found(coordinates(managed), part(department, Role.SOLE)));
    }

    @Test
    void aDelegatedCoordinationIsItsDelegators() {
        Mandate delegated = mandate("co", bureau, "informatization", Act.COORDINATE, Role.LEAD)
                .delegatedBy(department)
                .build();
        assertEquals(List.of(), found(delegated, part(department, Role.SOLE)));
        Institution other = institution("other").build();
        assertEquals(department, only(delegated, part(other, Role.SOLE)).coordinator());
    }

    @Test
    void whatHasEndedIsNotCoordinated() {
        Mandate ended = mandate("part", department, "informatization", Act.PROMOTE, Role.SOLE)
                .span(new Span(null, Facts.DAY))
                .build();
        assertEquals(List.of(), found(coordinates, ended));
    }

    @Test
    void ranksAreComparedWhereBothAreStated() {
        assertEquals(true, ranked(Rank.DEPUTY_DEPARTMENT, Rank.FULL_DEPARTMENT).outranked());
        assertEquals(false, ranked(Rank.FULL_DEPARTMENT, Rank.FULL_DEPARTMENT).outranked());
        assertEquals(true, ranked(Rank.FULL_DEPARTMENT, Rank.FULL_DEPARTMENT).sameRank());
        assertEquals(false, ranked(Rank.FULL_DEPARTMENT, Rank.DEPUTY_DEPARTMENT).outranked());
        Coordination open = ranked(null, Rank.FULL_DEPARTMENT);
        assertNull(open.outranked());
        assertNull(open.sameRank());
        assertEquals(Set.of("bureau.rank"), open.wants("outranked"));
    }

    @Test
    void precedenceIsComparedWithinOneList() {
        Institution later = institution("bureau").form(Form.DIRECT).sequence(9).build();
        Institution earlier =
                institution("department").form(Form.CONSTITUENT).sequence(2).build();
        Institution ofParty =
                institution("party").nature(Nature.PARTY).sequence(1).build();
        assertEquals(true, only(coordinates(later), part(earlier, Role.SOLE)).laterInSequence());
        assertEquals(false, only(coordinates(earlier), part(later, Role.SOLE)).laterInSequence());
        assertEquals(false, only(coordinates(later), part(ofParty, Role.SOLE)).laterInSequence());
        assertNull(only(coordinates(later), part(department, Role.SOLE)).laterInSequence());
    }

    @ParameterizedTest
    @EnumSource(names = {"GENERAL_OFFICE", "DEVELOPMENT_REFORM"})
    void theGeneralOfficeAndDevelopmentAndReformSupportTheirOwn(Kind kind) {
        Institution strong = institution("strong", kind).build();
        assertEquals(true, supported(bureau(Form.MANAGED).supervisor(strong)).supported());
        assertEquals(true, supported(bureau(Form.NAMEPLATE).host(strong)).supported());
    }

    @Test
    void anotherDepartmentIsNoSupport() {
        Institution line = institution("line", Kind.INDUSTRY_IT).build();
        assertEquals(false, supported(bureau(Form.MANAGED).supervisor(line)).supported());
        assertEquals(false, supported(bureau(Form.DIRECT)).supported());
    }

    @Test
    void theOfficeOfADeliberativeBodyIsSupportedByIt() {
        assertEquals(true, supported(bureau(Form.DELIBERATIVE_OFFICE)).supported());
        assertEquals(
                true,
                supported(bureau(Form.DIRECT).names(List.of("甲省大数据发展领导小组办公室"))).supported());
        Institution.Builder byName = Institution.of("bureau", "甲省网络安全和信息化委员会办公室", Facts.PROVINCE, Kind.CYBERSPACE);
        assertEquals(true, supported(byName).supported());
    }

    @Test
    void whoeverMayBeBehindTheCoordinatorIsAskedFor() {
        assertWantsSupport("bureau.supervisor", bureau(Form.MANAGED));
        assertWantsSupport("bureau.host", bureau(Form.NAMEPLATE));
        assertWantsSupport("bureau.form", institution("bureau"));
        assertWantsSupport(
                "elsewhere.kind", bureau(Form.MANAGED).supervisor(Institution.outside("elsewhere", Facts.PROVINCE)));
    }

    @Test
    void onlyLawsAndRegulationsEntitle() {
        assertEquals(true, cited(Instrument.LAW).entitled());
        assertEquals(true, cited(Instrument.LOCAL_REGULATION).entitled());
        assertEquals(false, cited(Instrument.NORMATIVE_DOCUMENT).entitled());
        assertEquals(false, only(coordinates, part(department, Role.SOLE)).entitled());
        assertNull(cited(null).entitled());
        assertEquals(Set.of("co.authorised_by.instrument"), cited(null).wants("entitled"));
    }

    @Test
    void aDivisionEntitlesTheOneItHasLeadTowardsThoseItNames() {
        assertEquals(
                true,
                divided("informatization", bureau, Set.of(bureau, department)).entitled());
        assertEquals(
                false,
                divided("informatization", department, Set.of(bureau, department))
                        .entitled());
        assertEquals(
                false,
                divided("informatization", null, Set.of(bureau, department)).entitled());
        assertEquals(
                false,
                divided(
                                "informatization",
                                bureau,
                                Set.of(bureau, institution("third").build()))
                        .entitled());
        assertEquals(
                false,
                divided("e-government", bureau, Set.of(bureau, department)).entitled());
    }

    @Test
    void whoCoordinatesTheMatterTooIsAnEqual() {
        Mandate part = part(department, Role.SOLE);
        assertEquals(false, only(coordinates, part).mutual());
        assertEquals(true, mutual("informatization", Role.LEAD));
        assertEquals(false, mutual("informatization", Role.ASSIST));
        assertEquals(false, mutual("e-government", Role.LEAD));
        assertNull(mutual("informatization", null));
    }

    @Test
    void whoIsLedFromAboveIsNotLocal() {
        Institution dual = institution("dual").leadership(Leadership.DUAL).build();
        assertTrue(only(coordinates, part(department, Role.SOLE)).locallyLed());
        assertEquals(false, only(coordinates, part(dual, Role.SOLE)).locallyLed());
    }

    private static Institution.Builder bureau(Form form) {
        return institution("bureau", Kind.BIG_DATA).form(form);
    }

    private static Mandate coordinates(Institution institution) {
        return mandate("co", institution, "informatization", Act.COORDINATE, Role.LEAD)
                .build();
    }

    private static Mandate part(Institution institution, Role role) {
        return mandate("part", institution, "informatization", Act.PROMOTE, role)
                .build();
    }

    private Coordination ranked(Rank coordinator, Rank other) {
        return only(
                coordinates(bureau(Form.DIRECT).rank(coordinator).build()),
                part(institution("department").rank(other).build(), Role.SOLE));
    }

    private Coordination supported(Institution.Builder coordinator) {
        return only(coordinates(coordinator.build()), part(department, Role.SOLE));
    }

    private void assertWantsSupport(String field, Institution.Builder coordinator) {
        Coordination found = supported(coordinator);
        assertNull(found.supported());
        assertEquals(Set.of(field), found.wants("supported"));
    }

    private Coordination cited(Instrument instrument) {
        Mandate cited = mandate("co", bureau, "informatization", Act.COORDINATE, Role.LEAD)
                .authorisedBy(new Authority.Citation(instrument, "甲省规定", null))
                .build();
        return only(cited, part(department, Role.SOLE));
    }

    private Coordination divided(String matter, Institution lead, Set<Institution> among) {
        Division division = new Division(
                "division", matter(matter), among, lead, "甲省委编办", Source.UNSTATED, Span.ALWAYS, Places.NONE);
        World world =
                Facts.world(List.of(bureau, department), List.of(coordinates, part(department, Role.SOLE)), division);
        return Facts.derived(Coordination.class, world).get(0);
    }

    private Boolean mutual(String matter, Role role) {
        Mandate theirs =
                mandate("theirs", department, matter, Act.COORDINATE, role).build();
        return found(coordinates, part(department, Role.SOLE), theirs).stream()
                .filter(each -> each.coordinator().equals(bureau))
                .findFirst()
                .orElseThrow()
                .mutual();
    }

    private static Coordination only(Mandate... mandates) {
        List<Coordination> found = found(mandates);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<Coordination> found(Mandate... mandates) {
        List<Institution> institutions =
                List.of(mandates).stream().map(Mandate::institution).distinct().toList();
        return Facts.derived(Coordination.class, Facts.world(institutions, List.of(mandates)));
    }
}
