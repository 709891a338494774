package org.mandateaudit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;

class ProfileTest {

    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);

    private static Institution.Builder bureau() {
        return Institution.of("bureau", "甲省大数据局", PROVINCE, Kind.BIG_DATA);
    }

    private static Mandate.Builder mandate(Institution institution, String matter, Act act) {
        return Mandate.of(institution.id() + "/" + matter + "/" + act, institution, matter, matter(matter), act)
                .role(Role.SOLE);
    }

    private static Matter matter(String code) {
        return Matters.shipped().named(code);
    }

    private static InstitutionProfile profile(Institution institution, Mandate.Builder... mandates) {
        List<Mandate> built = Stream.of(mandates).map(Mandate.Builder::build).toList();
        return Profile.of(Mandates.of(World.of(List.of(PROVINCE), List.of(institution), built)))
                .institutions()
                .get(0);
    }

    @Test
    void noKindAtAllIsRefused() {
        Mandates mandates = Mandates.of(World.of(List.of(), List.of(), List.of()));

        assertThrows(IllegalArgumentException.class, () -> Profile.of(mandates, EnumSet.noneOf(Kind.class)));
    }

    @Test
    void whatIsNotStatedIsUnknownAndNeverNo() {
        InstitutionProfile profile = profile(bureau().build());

        for (Question question : Question.values()) {
            assertNull(profile.answer(question).answer().value(), question.code());
        }
        assertEquals(Orientation.UNKNOWN, profile.orientation());
        assertNull(profile.fromInformationCentre().value());
    }

    @Test
    void fullCoverageMakesSilenceANo() {
        InstitutionProfile profile = profile(bureau().coverage(Coverage.FULL).build());

        for (Question question : Question.values()) {
            assertEquals(false, profile.answer(question).answer().value(), question.code());
        }
        assertEquals(Orientation.NEITHER, profile.orientation());
    }

    @Test
    void dutiesOnlySayNothingOfExecutionSupervisionAndAddressees() {
        InstitutionProfile profile =
                profile(bureau().coverage(Coverage.DUTIES_ONLY).build());

        assertEquals(false, profile.answer(Question.DECISION).answer().value());
        assertNull(profile.answer(Question.EXECUTION).answer().value());
        assertNull(profile.answer(Question.SUPERVISION).answer().value());
        assertNull(profile.answer(Question.OBJECTS).answer().value());
        assertEquals(false, profile.answer(Question.PROCESS).answer().value());
    }

    @Test
    void toAssistIsNotToHold() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        InstitutionProfile profile =
                profile(bureau, mandate(bureau, "e-government", Act.COORDINATE).role(Role.ASSIST));

        assertEquals(false, profile.answer(Question.COORDINATION).answer().value());
    }

    @Test
    void aProcessFromEndToEndIsCovered() {
        Institution bureau = bureau().build();
        InstitutionProfile profile = profile(
                bureau,
                Stream.of("data-collection", "data-registration", "data-sharing", "data-opening", "data-trading")
                        .map(matter -> mandate(bureau, matter, Act.MANAGE))
                        .toArray(Mandate.Builder[]::new));

        assertEquals(true, profile.answer(Question.PROCESS).answer().value());
    }

    @Test
    void aBroaderMatterLeavesItsPartsOpen() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        Showing process = profile(bureau, mandate(bureau, "information-resources", Act.COORDINATE))
                .answer(Question.PROCESS);

        assertEquals(List.of(), process.parts(false));
        assertEquals(List.of(), process.parts(true));
        assertEquals(
                Set.of("bureau/information-resources/COORDINATE.matter"),
                process.answer().wants());
    }

    @Test
    void publicDataAsAWholeLeavesTheStepsOfTheProcessOpen() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        InstitutionProfile profile = profile(bureau, mandate(bureau, "public-data", Act.MANAGE));

        assertNull(profile.answer(Question.PROCESS).answer().value());
        assertEquals(List.of(), profile.answer(Question.PROCESS).parts(false));
        assertEquals(
                List.of(Part.SOCIAL_DATA, Part.FUNDS, Part.TALENT, Part.INFRASTRUCTURE),
                profile.answer(Question.RESOURCES).parts(false));
    }

    @Test
    void anOwnMatterThatSaysNoDomainLeavesTheOrientationOpen() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        Matter archives = new Matter("archives", "档案", "archives", List.of(), null, false, null);
        Mandate mandate = Mandate.of("bureau/1", bureau, "管理档案", archives, Act.MANAGE)
                .role(Role.SOLE)
                .build();
        InstitutionProfile profile = Profile.of(
                        World.of(List.of(PROVINCE), List.of(bureau), List.of(mandate)),
                        LocalDate.of(2019, 6, 30),
                        List.of(),
                        EnumSet.of(Kind.BIG_DATA))
                .institutions()
                .get(0);

        assertNull(profile.answer(Question.INDUSTRY).answer().value());
        assertEquals(
                Set.of("archives.domain"),
                profile.answer(Question.GOVERNMENT).answer().wants());
        assertEquals(Orientation.UNKNOWN, profile.orientation());
    }

    @Test
    void anUnstatedObjectLeavesTheAddresseesOpen() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        Mandate.Builder stated = mandate(bureau, "standards", Act.INSPECT).objects(Set.of(Addressee.ENTERPRISE));

        assertEquals(
                List.of(Part.DEPARTMENT, Part.LOWER_GOVERNMENT, Part.PERSON),
                profile(bureau, stated).answer(Question.OBJECTS).parts(false));
        assertEquals(
                List.of(),
                profile(bureau, stated, mandate(bureau, "standards", Act.GUIDE))
                        .answer(Question.OBJECTS)
                        .parts(false));
    }

    @Test
    void aNameplateHasWhatItsHostHolds() {
        Institution host =
                Institution.of("host", "甲省经信局", PROVINCE, Kind.INDUSTRY_IT).build();
        Institution plate = bureau().form(Form.NAMEPLATE).host(host).build();
        Profile profile = Profile.of(Mandates.of(World.of(
                List.of(PROVINCE),
                List.of(host, plate),
                List.of(mandate(host, "e-government", Act.COORDINATE).build()))));

        assertEquals(1, profile.institutions().size());
        assertEquals(1, profile.leftOut());
        assertEquals(
                true,
                profile.institutions()
                        .get(0)
                        .answer(Question.COORDINATION)
                        .answer()
                        .value());
    }

    @Test
    void orientationFollowsFromTheDomains() {
        Institution bureau = bureau().coverage(Coverage.FULL).build();
        Mandate.Builder industry = mandate(bureau, "big-data-industry", Act.PROMOTE);
        Mandate.Builder government = mandate(bureau, "e-government", Act.MANAGE);

        assertEquals(Orientation.INDUSTRY, profile(bureau, industry).orientation());
        assertEquals(Orientation.GOVERNMENT, profile(bureau, government).orientation());
        assertEquals(
                Orientation.COMPREHENSIVE, profile(bureau, industry, government).orientation());
    }

    @Test
    void anInformationCentreIsKnownByItsNameAndAnUnexplainedIdIsNot() {
        assertEquals(
                true,
                profile(bureau().predecessor("甲省信息中心").build())
                        .fromInformationCentre()
                        .value());
        assertEquals(
                false,
                profile(bureau().predecessor("甲省人民政府办公厅").build())
                        .fromInformationCentre()
                        .value());
        assertNull(profile(bureau().predecessor("x-17").build())
                .fromInformationCentre()
                .value());
    }

    @Test
    void theFormsAddUpToTheRows() {
        Institution direct = bureau().form(Form.DIRECT).build();
        Institution other =
                Institution.of("other", "乙局", PROVINCE, Kind.FINANCE).build();
        Profile profile = Profile.of(
                Mandates.of(World.of(List.of(PROVINCE), List.of(other, direct), List.of())), EnumSet.allOf(Kind.class));

        assertEquals(
                profile.institutions().size(),
                profile.forms().stream().mapToInt(FormProfile::institutions).sum());
        assertEquals(Form.DIRECT, profile.forms().get(0).form());
        assertNull(profile.forms().get(1).form());
    }
}
