package org.mandateaudit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.finding.Doubt;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.PublicCategory;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;

class ComparisonTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    private static final Institution OFFICE =
            institution("office", "甲省人民政府办公厅", Kind.GENERAL_OFFICE).sequence(1).build();
    private static final Institution BUREAU =
            institution("bureau", "甲省大数据局", Kind.BIG_DATA).sequence(40).build();

    private static Institution.Builder institution(String id, String name, Kind kind) {
        return Institution.of(id, name, PROVINCE, kind);
    }

    private static Matter matter(String code) {
        return Matters.shipped().named(code);
    }

    private static Mandate mandate(Institution institution, String matter, Act act, Role role) {
        return Mandate.of(institution.id() + "/" + matter + "/" + act, institution, matter, matter(matter), act)
                .role(role)
                .build();
    }

    private static World world(List<Institution> institutions, Mandate... mandates) {
        return World.of(List.of(PROVINCE), institutions, List.of(mandates));
    }

    private static Comparison compare(World before, World after) {
        return Comparison.of(AUDITOR, Mandates.of(before), Mandates.of(after));
    }

    private static InstitutionChange.Changed changed(Comparison comparison) {
        return (InstitutionChange.Changed) comparison.institutions().get(0);
    }

    @Test
    void nothingChangesBetweenAWorldAndItself() {
        World world = world(List.of(OFFICE, BUREAU), mandate(BUREAU, "e-government", Act.COORDINATE, Role.LEAD));
        Comparison comparison = compare(world, world);

        assertEquals(List.of(), comparison.moves());
        assertEquals(List.of(), comparison.institutions());
        assertEquals(List.of(), comparison.findings().added());
        assertEquals(List.of(), comparison.findings().resolved());
        assertEquals(List.of(), comparison.findings().appeared());
    }

    @Test
    void whatConcernedAnInstitutionOfWhichNothingIsSaidAnyMoreIsNotResolved() {
        Institution managed = institution("bureau", "甲省大数据局", Kind.BIG_DATA)
                .form(Form.MANAGED)
                .build();
        World before = world(List.of(OFFICE, managed));
        Institution successor = institution("data", "甲省数据局", Kind.BIG_DATA)
                .predecessor("甲省大数据局")
                .form(Form.DIRECT)
                .build();

        FindingChanges silent = compare(before, world(List.of(OFFICE))).findings();
        assertEquals(List.of(), silent.resolved());
        assertEquals(
                List.of("managed-without-supervisor"),
                silent.undecided().stream()
                        .map(each -> each.finding().rule().id())
                        .toList());
        assertEquals(
                List.of(new Doubt.InstitutionNotStated("bureau", "甲省大数据局")),
                silent.undecided().get(0).because());
        assertEquals(
                1,
                compare(before, world(List.of(OFFICE, successor)))
                        .findings()
                        .resolved()
                        .size());
        Region complete = PROVINCE.asComplete();
        Institution office =
                Institution.of("office", "甲省办公厅", complete, Kind.GENERAL_OFFICE).build();
        World after = World.of(List.of(complete), List.of(office), List.of());
        assertEquals(1, compare(before, after).findings().resolved().size());
    }

    @Test
    void coordinationThatLeavesAComprehensiveDepartmentForALaterOneIsPointedOut() {
        Move move = compare(
                        world(
                                List.of(OFFICE, BUREAU),
                                mandate(OFFICE, "digital-government", Act.COORDINATE, Role.LEAD)),
                        world(
                                List.of(OFFICE, BUREAU),
                                mandate(BUREAU, "digital-government", Act.COORDINATE, Role.LEAD)))
                .moves()
                .get(0);

        assertEquals(Hold.COORDINATION, move.hold());
        assertEquals(List.of(OFFICE), move.from());
        assertEquals(List.of(BUREAU), move.to());
        assertEquals(List.of(new Move.Later(OFFICE, BUREAU, true)), move.later());
    }

    @Test
    void withoutASequenceItIsOpenWhetherTheCoordinatorComesLater() {
        Institution unplaced = institution("bureau", "甲省大数据局", Kind.BIG_DATA).build();
        Move move = compare(
                        world(
                                List.of(OFFICE, unplaced),
                                mandate(OFFICE, "digital-government", Act.COORDINATE, Role.LEAD)),
                        world(
                                List.of(OFFICE, unplaced),
                                mandate(unplaced, "digital-government", Act.COORDINATE, Role.LEAD)))
                .moves()
                .get(0);

        assertEquals(List.of(new Move.Later(OFFICE, unplaced, false)), move.later());
    }

    @Test
    void coordinationThatGoesToAnEarlierOneIsNotPointedOut() {
        Institution first =
                institution("bureau", "甲省大数据局", Kind.BIG_DATA).sequence(1).build();
        Institution second = institution("office", "甲省人民政府办公厅", Kind.GENERAL_OFFICE)
                .sequence(2)
                .build();
        Move move = compare(
                        world(List.of(first, second), mandate(second, "digital-government", Act.COORDINATE, Role.LEAD)),
                        world(List.of(first, second), mandate(first, "digital-government", Act.COORDINATE, Role.LEAD)))
                .moves()
                .get(0);

        assertEquals(List.of(), move.later());
    }

    @Test
    void aStatedTransferIsNamedAsTheSourceOfItsMove() {
        Transfer transfer = new Transfer(
                "t", matter("e-government"), OFFICE, BUREAU, null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE);
        World after = world(List.of(OFFICE, BUREAU), mandate(BUREAU, "e-government", Act.MANAGE, Role.SOLE));
        Comparison comparison = compare(
                world(List.of(OFFICE, BUREAU), mandate(OFFICE, "e-government", Act.MANAGE, Role.SOLE)),
                new World(
                        after.matters(),
                        after.regions(),
                        after.institutions(),
                        after.mandates(),
                        List.of(),
                        List.of(transfer),
                        List.of(),
                        List.of(),
                        List.of()));

        assertEquals(1, comparison.moves().size());
        assertEquals(List.of(transfer), comparison.moves().get(0).transfers());
    }

    @Test
    void anUnstatedRoleMovesNothing() {
        Mandate open =
                Mandate.of("m", BUREAU, "m", matter("e-government"), Act.MANAGE).build();

        assertEquals(
                List.of(),
                compare(
                                world(List.of(BUREAU), mandate(BUREAU, "e-government", Act.MANAGE, Role.SOLE)),
                                world(List.of(BUREAU), open))
                        .moves());
    }

    @Test
    void anInstitutionUnderANewIdIsKnownByItsNameAndItsFindingsRemain() {
        Institution centre = institution("centre", "甲省信息中心", Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .form(Form.MANAGED_PUBLIC)
                .build();
        Institution same = institution("new-id", "甲省信息中心", Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .form(Form.MANAGED_PUBLIC)
                .build();
        Comparison comparison = compare(
                world(List.of(centre), mandate(centre, "data-trading", Act.LICENSE, Role.SOLE)),
                world(List.of(same), mandate(same, "data-trading", Act.LICENSE, Role.SOLE)));

        assertEquals(List.of(new Pair(centre, same)), comparison.matchedByName());
        assertEquals(List.of(), comparison.findings().added());
        assertEquals(List.of(), comparison.findings().resolved());
        assertTrue(!comparison.findings().remaining().isEmpty());
        assertEquals(List.of(), comparison.moves());
    }

    @Test
    void aFindingThatCannotBeDecidedAnyMoreIsNotResolved() {
        Institution centre = institution("centre", "甲省信息中心", Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .form(Form.MANAGED_PUBLIC)
                .build();
        Institution unstated = institution("centre", "甲省信息中心", Kind.BIG_DATA)
                .form(Form.MANAGED_PUBLIC)
                .build();
        FindingChanges findings = compare(
                        world(List.of(centre), mandate(centre, "data-trading", Act.LICENSE, Role.SOLE)),
                        world(List.of(unstated), mandate(unstated, "data-trading", Act.LICENSE, Role.SOLE)))
                .findings();

        assertTrue(findings.undecided().stream()
                .anyMatch(each -> each.finding().rule().id().equals("public-institution-with-administrative-power")
                        && each.because().contains(new Doubt.FieldNotStated("centre.nature", null))));
        assertTrue(findings.resolved().stream()
                .noneMatch(finding -> finding.rule().id().equals("public-institution-with-administrative-power")));
    }

    @Test
    void aClosedInstitutionIsTracedByPredecessorNameAndMatters() {
        Institution heir = institution("heir", "甲省数据局", Kind.BIG_DATA)
                .predecessor("bureau")
                .names(List.of("甲省大数据局"))
                .build();
        Institution other = institution("other", "甲省数据中心", Kind.BIG_DATA)
                .predecessor("bureau")
                .build();
        List<InstitutionChange> changes = compare(
                        world(List.of(BUREAU), mandate(BUREAU, "e-government", Act.MANAGE, Role.SOLE)),
                        world(List.of(heir, other), mandate(heir, "e-government", Act.MANAGE, Role.SOLE)))
                .institutions();

        assertEquals(
                List.of(
                        new InstitutionChange.Opened(heir, true),
                        new InstitutionChange.Opened(other, true),
                        new InstitutionChange.Closed(
                                BUREAU,
                                List.of(
                                        new InstitutionChange.Successor(
                                                heir, true, true, List.of(matter("e-government"))),
                                        new InstitutionChange.Successor(other, true, false, List.of())),
                                true)),
                changes);
    }

    @Test
    void theOnlyHeirOfOneIsTheSameUnderANewName() {
        Institution old = pending("bureau", "甲省大数据局").build();
        for (Institution heir : List.of(
                pending("heir", "甲省数据局").predecessor("bureau").build(),
                pending("heir", "甲省数据局").names(List.of("甲省大数据局")).build())) {
            Comparison comparison = compare(world(List.of(old)), world(List.of(heir)));

            assertEquals(List.of(new Pair(old, heir)), comparison.matchedBySuccession());
            assertEquals(List.of(), comparison.findings().resolved());
            assertEquals(List.of(), comparison.findings().undecided());
            assertEquals(List.of(), comparison.findings().added());
            assertEquals(1, comparison.findings().remaining().size());
            assertEquals(
                    "name",
                    changed(comparison).fields().stream()
                            .map(InstitutionChange.FieldChange::field)
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void whatTwoWereMergedIntoIsNeither() {
        Institution one = pending("bureau", "甲省大数据局").build();
        Institution two = pending("centre", "甲省大数据中心").build();
        Institution heir = pending("heir", "甲省数据局")
                .predecessor("bureau")
                .names(List.of("甲省大数据中心"))
                .build();
        Comparison comparison = compare(world(List.of(one, two)), world(List.of(heir)));

        assertEquals(List.of(), comparison.matchedBySuccession());
        assertEquals(3, comparison.institutions().size());
    }

    @Test
    void idsThatWereExchangedAreToldByTheirNames() {
        Institution swapped =
                institution("office", "甲省大数据局", Kind.BIG_DATA).sequence(40).build();
        Institution other = institution("bureau", "甲省人民政府办公厅", Kind.GENERAL_OFFICE)
                .sequence(1)
                .build();
        Comparison comparison = compare(world(List.of(OFFICE, BUREAU)), world(List.of(swapped, other)));

        assertEquals(List.of(new Pair(BUREAU, swapped), new Pair(OFFICE, other)), comparison.matchedByName());
        assertEquals(List.of(), comparison.institutions());
    }

    @Test
    void anInstitutionThatWentToAnotherRegionIsToldSo() {
        Region other = Region.of("980000", "乙省", Level.PROVINCE);
        Institution moved = Institution.of("bureau", "甲省大数据局", other, Kind.BIG_DATA)
                .sequence(40)
                .build();
        Comparison comparison = compare(
                World.of(List.of(PROVINCE, other), List.of(BUREAU), List.of()),
                World.of(List.of(PROVINCE, other), List.of(moved), List.of()));

        assertEquals(
                List.of(new InstitutionChange.FieldChange("region", FieldValue.of(PROVINCE), FieldValue.of(other))),
                changed(comparison).fields());
    }

    private static Institution.Builder pending(String id, String name) {
        return institution(id, name, Kind.BIG_DATA).form(Form.MANAGED).nature(Nature.ADMINISTRATIVE);
    }

    @Test
    void aClosedInstitutionWithoutATraceHasNoSuccessor() {
        assertEquals(
                List.of(new InstitutionChange.Closed(BUREAU, List.of(), false)),
                compare(world(List.of(OFFICE, BUREAU)), world(List.of(OFFICE))).institutions());
        Institution ended = BUREAU.toBuilder()
                .span(new Span(null, LocalDate.of(2019, 1, 1)))
                .build();
        assertEquals(
                List.of(new InstitutionChange.Closed(BUREAU, List.of(), true)),
                compare(world(List.of(BUREAU)), world(List.of(ended))).institutions());
    }

    @Test
    void whatTheStateBeforeDoesNotStateNeedNotHaveBeenOpenedSince() {
        assertEquals(
                List.of(new InstitutionChange.Opened(BUREAU, false)),
                compare(world(List.of(OFFICE)), world(List.of(OFFICE, BUREAU))).institutions());
        Institution young = BUREAU.toBuilder()
                .span(new Span(LocalDate.of(2020, 1, 1), null))
                .build();
        assertEquals(
                List.of(new InstitutionChange.Opened(young, true)),
                Comparison.of(
                                AUDITOR,
                                on("2019-06-30", world(List.of(OFFICE))),
                                on("2020-06-30", world(List.of(OFFICE, young))))
                        .institutions());
    }

    private static Mandates on(String day, World world) {
        return new Mandates(world, LocalDate.parse(day), List.of(), List.of());
    }

    private static final String POWER = "public-institution-with-administrative-power";

    private static Institution.Builder centre() {
        return institution("centre", "甲省信息中心", Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .form(Form.MANAGED_PUBLIC);
    }

    private static World licensing(Institution centre) {
        return world(
                List.of(centre),
                Mandate.of("m", centre, "核发数据交易许可", matter("data-trading"), Act.LICENSE)
                        .role(Role.SOLE)
                        .authorisedBy(new Authority.None())
                        .build());
    }

    private static boolean has(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.rule().id().equals(POWER));
    }

    private static List<Doubt> doubts(FindingChanges findings) {
        return findings.undecided().stream()
                .filter(each -> each.finding().rule().id().equals(POWER))
                .flatMap(each -> each.because().stream())
                .toList();
    }

    @Test
    void aMandateThatIsNotRepeatedIsGoneOnlyWhereTheCoverageSaysSo() {
        World before = licensing(centre().build());
        for (Coverage coverage : List.of(Coverage.FULL, Coverage.APPLICANT_FACING)) {
            assertTrue(has(
                    compare(before, world(List.of(centre().coverage(coverage).build())))
                            .findings()
                            .resolved()));
        }
        for (Coverage coverage : List.of(Coverage.DUTIES_ONLY, Coverage.WITHHELD)) {
            FindingChanges findings = compare(
                            before, world(List.of(centre().coverage(coverage).build())))
                    .findings();
            assertEquals(
                    List.of(new Doubt.CoverageTooNarrow("centre", coverage, List.of("核发数据交易许可"))), doubts(findings));
            assertTrue(!has(findings.resolved()));
        }
        assertEquals(
                List.of(new Doubt.CoverageTooNarrow("centre", null, List.of("核发数据交易许可"))),
                doubts(compare(before, world(List.of(centre().build()))).findings()));
    }

    @Test
    void aMandateOfWhichAnEndIsStatedIsGone() {
        Mandate ended = licensing(centre().build()).mandates().get(0).toBuilder()
                .span(new Span(null, LocalDate.of(2019, 1, 1)))
                .build();

        assertTrue(has(compare(licensing(centre().build()), world(List.of(centre().build()), ended))
                .findings()
                .resolved()));
    }

    @Test
    void aFindingOnWhatTheStateBeforeDidNotStateIsPerhapsOlder() {
        World after = licensing(centre().build());
        assertEquals(
                List.of(true),
                openBefore(compare(world(List.of(centre().build())), after).findings()));
        assertEquals(
                List.of(false),
                openBefore(
                        compare(world(List.of(centre().coverage(Coverage.FULL).build())), after)
                                .findings()));
        assertEquals(
                List.of(true), openBefore(compare(world(List.of(OFFICE)), after).findings()));
    }

    private static List<Boolean> openBefore(FindingChanges findings) {
        return findings.added().stream()
                .filter(each -> each.finding().rule().id().equals(POWER))
                .map(FindingChanges.Added::openBefore)
                .toList();
    }

    private static World with(World world, Transfer transfer) {
        return new World(
                world.matters(),
                world.regions(),
                world.institutions(),
                world.mandates(),
                List.of(),
                List.of(transfer),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aTransferThatIsNotRepeatedIsUnknownUntilTheOldHolderIsKnownNotToHaveIt() {
        Institution giver = department("industry", "甲省工业和信息化厅", Kind.INDUSTRY_IT);
        Institution taker = department("bureau", "甲省大数据局", Kind.BIG_DATA);
        Transfer transfer = new Transfer(
                "transfer/1",
                matter("e-government"),
                giver,
                taker,
                LocalDate.of(2015, 1, 1),
                null,
                Source.UNSTATED,
                Span.ALWAYS,
                Places.NONE);
        Mandate held = mandate(giver, "e-government", Act.MANAGE, Role.SOLE);
        Mandate taken = mandate(taker, "e-government", Act.MANAGE, Role.SOLE);
        World before = with(world(List.of(giver, taker), held, taken), transfer);

        FindingChanges silent =
                compare(before, world(List.of(giver, taker), held, taken)).findings();
        assertEquals(
                List.of(List.of(new Doubt.FactNotStated("transfer", "transfer/1", transfer.text()))),
                silent.undecided().stream()
                        .filter(each -> each.finding().rule().id().equals("unfinished-transfer"))
                        .map(FindingChanges.Undecided::because)
                        .toList());
        Institution covered = giver.toBuilder().coverage(Coverage.FULL).build();
        assertTrue(compare(before, world(List.of(covered, taker), taken)).findings().resolved().stream()
                .anyMatch(finding -> finding.rule().id().equals("unfinished-transfer")));
    }

    private static Institution department(String id, String name, Kind kind) {
        return institution(id, name, kind)
                .nature(Nature.ADMINISTRATIVE)
                .form(Form.CONSTITUENT)
                .build();
    }

    @Test
    void aTransferToOneThatIsNotStatedToHaveItIsNamed() {
        Transfer transfer = new Transfer(
                "t", matter("e-government"), OFFICE, BUREAU, null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE);
        Comparison comparison = compare(
                world(List.of(OFFICE, BUREAU), mandate(OFFICE, "e-government", Act.MANAGE, Role.SOLE)),
                with(world(List.of(OFFICE, BUREAU)), transfer));

        assertEquals(List.of(transfer), comparison.moves().get(0).promised());
        assertEquals(List.of(), comparison.moves().get(0).transfers());
        assertTrue(comparison.moves().get(0).leftWithNobody());
        assertEquals(1, comparison.leftWithNobody());
    }

    @Test
    void aSpecificPowerIsToldWhereItGoesThoughTheLeadStays() {
        Mandate lead = mandate(OFFICE, "software-it-services", Act.MANAGE, Role.SOLE);
        List<Move> moves = compare(
                        world(
                                List.of(OFFICE, BUREAU),
                                lead,
                                mandate(OFFICE, "software-it-services", Act.PENALIZE, Role.SOLE),
                                mandate(BUREAU, "software-it-services", Act.INSPECT, Role.SOLE)),
                        world(
                                List.of(OFFICE, BUREAU),
                                lead,
                                mandate(BUREAU, "software-it-services", Act.PENALIZE, Role.SOLE),
                                mandate(BUREAU, "software-it-services", Act.INSPECT, Role.SOLE)))
                .moves();

        assertEquals(
                List.of("power PENALIZE [office] [bureau]"),
                moves.stream()
                        .map(move ->
                                move.hold().code() + " " + move.act() + " " + ids(move.from()) + " " + ids(move.to()))
                        .toList());
    }

    @Test
    void aFindingThatBecameGraverIsBroughtByTheChange() {
        Institution office = institution("cac", "甲省委网信办", Kind.CYBERSPACE)
                .nature(Nature.PARTY)
                .build();
        Institution bureau = institution("bureau", "甲省大数据局", Kind.BIG_DATA)
                .nature(Nature.ADMINISTRATIVE)
                .form(Form.DIRECT)
                .build();
        Mandate other = mandate(office, "informatization", Act.COORDINATE, Role.LEAD);
        Comparison comparison = compare(
                world(List.of(office, bureau), other, mandate(bureau, "informatization", Act.MANAGE, Role.SOLE)),
                world(List.of(office, bureau), other, mandate(bureau, "informatization", Act.COORDINATE, Role.LEAD)));

        assertEquals(
                List.of("overlap-with-cyberspace-office"),
                comparison.findings().graver().stream()
                        .map(each -> each.after().rule().id())
                        .toList());
        assertEquals(
                comparison.findings().added().stream()
                                .filter(each -> each.finding().severity() == Severity.ERROR)
                                .count()
                        + 1,
                comparison.brought(Severity.ERROR));
    }

    @Test
    void fieldsThatDifferAreToldAndAnUnstatedOneIsNull() {
        Institution raised = institution("bureau", "甲省数据局", Kind.BIG_DATA)
                .sequence(40)
                .rank(Rank.FULL_DEPARTMENT)
                .build();
        InstitutionChange.Changed changed = changed(compare(world(List.of(BUREAU)), world(List.of(raised))));

        assertEquals(
                List.of("name", "rank"),
                changed.fields().stream()
                        .map(InstitutionChange.FieldChange::field)
                        .toList());
        assertEquals(
                new InstitutionChange.FieldChange("rank", null, FieldValue.of(Rank.FULL_DEPARTMENT)),
                changed.fields().get(1));
    }

    @Test
    void whatAnInstitutionIsInLawIsComparedAndWhatItComesFromIsNot() {
        Institution before = institution("centre", "甲省数据中心", Kind.BIG_DATA)
                .civilServiceManaged(true)
                .build();
        Institution after = before.toBuilder()
                .civilServiceManaged(false)
                .category(PublicCategory.FIRST)
                .lawEnforcement(false)
                .predecessor("甲省信息中心")
                .build();

        assertEquals(
                List.of(
                        new InstitutionChange.FieldChange("law_enforcement", null, FieldValue.of(false)),
                        new InstitutionChange.FieldChange(
                                "civil_service_managed", FieldValue.of(true), FieldValue.of(false)),
                        new InstitutionChange.FieldChange("category", null, FieldValue.of(PublicCategory.FIRST))),
                changed(compare(world(List.of(before)), world(List.of(after)))).fields());
    }

    @Test
    void aRegionThatOneStateLacksIsNotCompared() {
        Institution centre = institution("centre", "甲省信息中心", Kind.BIG_DATA)
                .nature(Nature.PUBLIC)
                .build();
        Comparison comparison = compare(
                world(List.of(centre), mandate(centre, "data-trading", Act.LICENSE, Role.SOLE)),
                World.of(List.of(Region.of("980000", "乙省", Level.PROVINCE)), List.of(), List.of()));

        assertEquals(List.of(), comparison.findings().resolved());
        assertTrue(!comparison.findings().notCompared().isEmpty());
        assertEquals(List.of(), comparison.institutions());
        assertEquals(List.of(PROVINCE), comparison.onlyBefore());
    }

    /** Turning a comparison round swaps what is resolved and what is new, and from and to. */
    @Test
    void aComparisonTurnedRoundIsItsMirrorInAnyOrder() {
        Random random = new Random(20190630);
        for (int i = 0; i < 20; i++) {
            World one = invented(random);
            World other = invented(random);
            Comparison forth = compare(one, other);
            Comparison back = compare(shuffled(other, random), shuffled(one, random));

            assertEquals(
                    forth.moves().stream()
                            .map(move -> ids(move.to()) + ids(move.from()))
                            .toList(),
                    back.moves().stream()
                            .map(move -> ids(move.from()) + ids(move.to()))
                            .toList());
            assertEquals(
                    forth.findings().resolved().size()
                            + forth.findings().undecided().size(),
                    back.findings().added().size());
            assertEquals(
                    forth.findings().remaining().size(),
                    back.findings().remaining().size());
            assertEquals(
                    forth.findings().appeared().size(),
                    back.findings().disappeared().size());
        }
    }

    private static String ids(List<Institution> institutions) {
        return institutions.stream().map(Institution::id).toList().toString();
    }

    private static World invented(Random random) {
        List<Mandate> mandates = Stream.of(OFFICE, BUREAU)
                .flatMap(institution -> Stream.of("e-government", "data-sharing", "software-it-services")
                        .filter(matter -> random.nextBoolean())
                        .map(matter -> mandate(
                                institution,
                                matter,
                                random.nextBoolean() ? Act.COORDINATE : Act.MANAGE,
                                Role.values()[random.nextInt(Role.values().length)])))
                .toList();
        return World.of(List.of(PROVINCE), List.of(OFFICE, BUREAU), mandates);
    }

    private static World shuffled(World world, Random random) {
        List<Mandate> mandates = new ArrayList<>(world.mandates());
        Collections.shuffle(mandates, random);
        List<Institution> institutions = new ArrayList<>(world.institutions());
        Collections.shuffle(institutions, random);
        return World.of(world.regions(), institutions, mandates);
    }
}
