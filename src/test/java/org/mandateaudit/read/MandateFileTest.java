package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.MechanismKind;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.SourceKind;
import org.mandateaudit.mandate.World;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MandateFileTest {

    private final Mandates guizhou = Mandates.read(Given.file("guizhou.yaml"));
    private final World world = guizhou.world();
    private final Map<String, Institution> institutions =
            world.institutions().stream().collect(Collectors.toMap(Institution::id, Function.identity()));
    private final Map<String, Mandate> mandates =
            world.mandates().stream().collect(Collectors.toMap(Mandate::id, Function.identity()));

    @Test
    void aFileTellsItsDayAndItsDigest() {
        assertEquals(LocalDate.of(2019, 6, 30), guizhou.asOf());
        assertEquals(1, guizhou.inputs().size());
        assertEquals(
                "src/test/resources/read/guizhou.yaml", guizhou.inputs().get(0).path());
        assertTrue(guizhou.inputs().get(0).sha256().matches("[0-9a-f]{64}"));
    }

    @Test
    void aRegionLiesUnderTheOneThatItsCodeSays() {
        Map<String, Region> regions =
                world.regions().stream().collect(Collectors.toMap(Region::code, Function.identity()));
        assertNull(regions.get("000000").parent());
        assertSame(regions.get("000000"), regions.get("520000").parent());
        assertSame(regions.get("520000"), regions.get("520100").parent());
        assertSame(regions.get("520100"), regions.get("520115").parent());
        assertSame(regions.get("520000"), regions.get("x-gaxq").parent());
        assertEquals(Boolean.FALSE, regions.get("520000").complete());
        assertEquals(LocalDate.of(2014, 1, 6), regions.get("x-gaxq").span().since());
    }

    @Test
    void aCountyLiesUnderItsProvinceWhereThePrefectureIsNotStated() {
        World counties = Given.read(
                        """
            mandate-file: 1
            regions:
              - {code: 520115, name: 观山湖区, level: county}
              - {code: 520000, name: 贵州省, level: province}
            """)
                .world();
        assertEquals("520000", String.valueOf(counties.regions().get(0).parent()));
        assertNull(counties.regions().get(1).parent());
    }

    @Test
    void valuesAreWrittenInCodeOrInChinese() {
        Institution bureau = institutions.get("gz-big-data");
        assertEquals(Nature.ADMINISTRATIVE, bureau.nature());
        assertEquals(Rank.FULL_DEPARTMENT, bureau.rank());
        assertEquals(Boolean.TRUE, bureau.ownStaffing());
        assertEquals(new Publication.Issued(LocalDate.of(2019, 1, 1)), bureau.mandateProvision());
        assertEquals(new Publication.Pending(), bureau.powerList());
        assertEquals(31, bureau.sequence());
        assertEquals(Set.of("国家发展改革委", "中央网信办"), bureau.counterparts());
        assertEquals(List.of("贵州省信息化推进办公室"), bureau.names());
    }

    @Test
    void oneKindOrSeveralMayBeStated() {
        assertEquals(Set.of(Kind.BIG_DATA), institutions.get("gz-big-data").kinds());
        assertEquals(
                Set.of(Kind.CYBERSPACE, Kind.OTHER), institutions.get("gz-cac").kinds());
        assertEquals(
                Set.of(MechanismKind.INFORMATION_SHARING),
                world.mechanisms().get(0).kinds());
    }

    @Test
    void whatIsNotStatedIsUnknownAndWhatIsStatedToBeEmptyIsNot() {
        assertNull(institutions.get("gz-cac").rank());
        assertNull(institutions.get("gz-cac").counterparts());
        assertEquals(Set.of(), institutions.get("gz-center").counterparts());
    }

    @Test
    void anInstitutionKnowsItsSupervisorAndItsHostEvenOutsideTheInput() {
        assertSame(
                institutions.get("gz-big-data"), institutions.get("gz-center").supervisor());
        Institution host = institutions.get("gz-cac").host();
        assertNotNull(host);
        assertTrue(host.outside());
        assertEquals("520000", host.region().code());
        assertSame(host, mandates.get("gz-center/1").delegatedBy());
    }

    @Test
    void mandatesAreNumberedAroundTheIdsThatAreStated() {
        assertEquals(
                List.of("gz-big-data/1", "gz-big-data/2", "gz-big-data/3", "gz-center/1"),
                world.mandates().stream().map(Mandate::id).toList());
    }

    @Test
    void aMandateTellsAllThatIsStated() {
        Mandate mandate = mandates.get("gz-big-data/2");
        assertEquals("监督管理数据安全，\n组织实施检查。", mandate.text());
        assertEquals("data-security", mandate.matter().code());
        assertEquals(Act.INSPECT, mandate.act());
        assertEquals(Role.JOINT, mandate.role());
        assertEquals(Scope.ABOVE, mandate.scope());
        assertEquals(Power.SUPERVISION, mandate.power());
        assertEquals(Set.of(Addressee.ENTERPRISE, Addressee.DEPARTMENT), mandate.objects());
        assertEquals(new Authority.Citation(Instrument.LAW, "网络安全法", "8"), mandate.authorisedBy());
        assertEquals(new Authority.None(), mandate.setBy());
        assertSame(institutions.get("gz-cac"), mandate.delegatedBy());
        assertEquals(Boolean.TRUE, mandate.delegatedInWriting());
        assertEquals(new Source("三定规定", null, null), mandate.source());
        assertEquals(LocalDate.of(2021, 1, 1), mandate.span().until());
    }

    @Test
    void powerDomainScopeAndRoleFollowWhereTheyAreNotStated() {
        Mandate coordinates = mandates.get("gz-big-data/1");
        assertEquals(Power.DECISION, coordinates.power());
        assertEquals(Domain.GOVERNMENT, coordinates.domain());
        assertEquals(Scope.REGION, coordinates.scope());
        Mandate item = mandates.get("gz-big-data/3");
        assertEquals(SourceKind.POWER_LIST, item.source().kind());
        assertEquals(Role.SOLE, item.role());
        assertEquals(Scope.SECTOR, mandates.get("gz-center/1").scope());
        assertEquals(Boolean.FALSE, mandates.get("gz-center/1").delegatedInWriting());
    }

    @Test
    void aMatterOfTheUsersOwnTakesItsPlaceInTheTree() {
        Mandate item = mandates.get("gz-big-data/3");
        assertEquals("数据银行", item.matter().zh());
        assertEquals(Domain.INDUSTRY, item.domain());
        assertTrue(item.matter().within("data-elements"));
        assertSame(item.matter(), world.matters().named("数据资产银行"));
    }

    @Test
    void factsOnSharingAreNumberedAndLinked() {
        assertEquals("division/1", world.divisions().get(0).id());
        assertSame(institutions.get("gz-cac"), world.divisions().get(0).lead());
        assertEquals("transfer/1", world.transfers().get(0).id());
        assertNull(world.concentrations().get(0).matter());
        assertEquals(
                Set.of(Act.LICENSE, Act.PENALIZE), world.concentrations().get(0).acts());
        assertEquals(
                List.of("mechanism/1", "m2"),
                world.mechanisms().stream().map(each -> each.id()).toList());
        assertEquals("某云公司", String.valueOf(world.purchases().get(0).provider()));
    }

    @Test
    void everyFactAndEveryStatedFieldHasItsPlaceCountedInCodePoints() {
        Mandates mandates = Given.read(
                """
            mandate-file: 1
            regions: [{name: 𠀀省, code: "520000", level: province}]
            """);
        Region region = mandates.world().regions().get(0);
        assertEquals(new Place("-", 2, 11), region.places().fact());
        assertEquals(new Place("-", 2, 18), region.places().of("name"));
        assertEquals(new Place("-", 2, 28), region.places().of("code"));
        assertEquals(new Place("-", 2, 11), region.places().of("reform"));
    }

    @Test
    void aDelegationSaysWhereItStandsThatItIsInWriting() {
        Mandate mandate = mandates.get("gz-center/1");
        Place delegator = mandate.places().of("delegated_by");
        Place inWriting = mandate.places().of("in_writing");
        assertNotNull(delegator);
        assertNotNull(inWriting);
        assertEquals(delegator.line(), inWriting.line());
        assertTrue(inWriting.column() > delegator.column());
    }

    @Test
    void jsonOfTheSameShapeGivesTheSameFacts() throws Exception {
        Object values = new Load(LoadSettings.builder().build())
                .loadFromString(java.nio.file.Files.readString(Given.file("guizhou.yaml")));
        for (String json : List.of(
                Json.write(values),
                Json.writeCompact(values),
                "\uFEFF" + Json.write(values).replace("  ", "\t"))) {
            World same = Given.read(json).world();
            assertEquals(world.institutions(), same.institutions());
            assertEquals(
                    world.mandates().stream().map(Mandate::text).toList(),
                    same.mandates().stream().map(Mandate::text).toList());
        }
    }

    @Test
    void windowsLineEndsAreLineEnds() throws Exception {
        String text = java.nio.file.Files.readString(Given.file("guizhou.yaml")).replace("\n", "\r\n");
        World same = Given.read(text).world();
        assertEquals(
                mandates.get("gz-big-data/2").text(), same.mandates().get(1).text());
        Place place = same.mandates().get(1).places().fact();
        assertNotNull(place);
        assertEquals(46, place.line());
    }

    @Test
    void aRegionIsTheSameWhetherItsCodeIsQuotedOrNot() {
        assertEquals(
                "520000",
                Given.read(Given.HEAD.replace("\"520000\"", "520000"))
                        .world()
                        .regions()
                        .get(0)
                        .code());
    }

    @Test
    void aNameplateMayBearTheNameThatItsHostStates() {
        Mandates mandates = Given.read(Given.HEAD
                + "  - {id: c, name: 丙局, names: [丙办], region: 520000, kind: other}\n"
                + "  - {id: d, name: 丙办, region: 520000, kind: other, form: nameplate, host: c}\n");
        assertEquals(4, mandates.world().institutions().size());
    }

    @Test
    void twoInstitutionsMayBearOneNameOneAfterTheOther() {
        Mandates mandates = Given.read(Given.HEAD
                + "  - {id: c, name: 丙局, region: 520000, kind: other, until: 2018-01-01}\n"
                + "  - {id: d, name: 丙局, region: 520000, kind: other, since: 2018-01-01}\n");
        assertEquals(4, mandates.world().institutions().size());
    }
}
