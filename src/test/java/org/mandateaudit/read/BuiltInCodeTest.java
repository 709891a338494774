package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.mandateaudit.Auditor;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.mandate.World;
import org.mandateaudit.rule.Limits;

/** Facts that contradict themselves are refused where they are built in code, as they are in a file. */
class BuiltInCodeTest {

    private static final Region PROVINCE = Region.of("990000", "甲省", Level.PROVINCE);
    private static final Matter MATTER = Matters.shipped().named("data-trading");
    private static final Institution BUREAU = institution("bureau").build();
    private static final Institution STRANGER = institution("stranger").build();

    private static Institution.Builder institution(String id) {
        return Institution.of(id, id, PROVINCE, Kind.BIG_DATA);
    }

    private static Mandate.Builder mandate(String id, Institution holder) {
        return Mandate.of(id, holder, id, MATTER, Act.MANAGE);
    }

    private static World world(List<Institution> institutions, Mandate... mandates) {
        return World.of(List.of(PROVINCE), institutions, List.of(mandates));
    }

    private static World world(List<Division> divisions, List<Transfer> transfers, List<Purchase> purchases) {
        return new World(
                Matters.shipped(),
                List.of(PROVINCE),
                List.of(BUREAU),
                List.of(),
                divisions,
                transfers,
                List.of(),
                List.of(),
                purchases);
    }

    private static void refused(String message, World world) {
        refused(message, () -> Mandates.of(world));
    }

    private static void refused(String message, Executable built) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, built).getMessage());
    }

    @Test
    void aRegionIsThereOnce() {
        refused(
                "institution bureau: the world lacks its region 990000",
                World.of(List.of(), List.of(BUREAU), List.of()));
        refused("two regions have the code 990000", World.of(List.of(PROVINCE, PROVINCE), List.of(BUREAU), List.of()));
    }

    @Test
    void whatAFileCouldNotSayIsRefused() {
        refused(
                "region hello world\u001B: code is hello world\u001B, and must be six digits, or x- and what tells it from others",
                World.of(List.of(Region.of("hello world\u001B", "甲省", Level.PROVINCE)), List.of(), List.of()));
        refused(
                "region 990000: name is blank",
                World.of(List.of(Region.of("990000", " ", Level.PROVINCE)), List.of(), List.of()));
        refused(
                "institution b c: id is b c, and must be without white space",
                world(List.of(institution("b\nc").build())));
        refused(
                "institution b: name is blank",
                world(List.of(Institution.of("b", "", PROVINCE, Kind.BIG_DATA).build())));
        refused(
                "institution b: names is blank",
                world(List.of(institution("b").names(List.of("\u3000")).build())));
        refused(
                "institution b: sequence is -5, and must be 1 or more",
                world(List.of(institution("b").sequence(-5).build())));
        refused(
                "mandate m: text is blank",
                world(
                        List.of(BUREAU),
                        Mandate.of("m", BUREAU, "", MATTER, Act.MANAGE).build()));
        refused(
                "mandate m: delegatedInWriting without delegatedBy",
                world(
                        List.of(BUREAU),
                        mandate("m", BUREAU).delegatedInWriting(true).build()));
        refused(
                "division d: institutions is empty",
                world(
                        List.of(new Division(
                                "d", MATTER, Set.of(), null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE)),
                        List.of(),
                        List.of()));
        refused("place in f: line is 0 and column -3, and neither may be negative", () -> new Place("f", 0, -3));
    }

    @Test
    void whatIsNullIsNamedByFactAndField() {
        nameless("mandate m: act is null", () -> Mandate.of("m", BUREAU, "t", MATTER, nothing()));
        nameless("mandate m: matter is null", () -> Mandate.of("m", BUREAU, "t", nothing(), Act.MANAGE));
        Kind none = nothing();
        nameless("institution b: kind is null", () -> Institution.of("b", "b", PROVINCE, none));
        nameless(
                "institution b: names holds null",
                () -> institution("b").names(Arrays.asList("a", null)).build());
        nameless("institutions holds null", () -> world(Arrays.asList(BUREAU, null)));
        nameless("world", () -> new Mandates(nothing(), null, List.of(), List.of()));
    }

    private static void nameless(String message, Executable built) {
        assertEquals(message, assertThrows(NullPointerException.class, built).getMessage());
    }

    @Test
    void placesAreThoseOfTheTimeWhenTheyWereGiven() {
        Map<String, Place> given = new HashMap<>(Map.of("text", new Place("f", 1, 1)));
        Places places = Places.of(null, given);
        given.clear();

        assertEquals(1, places.fields().size());
    }

    @Test
    void oneFieldIsChangedAndAllOthersStay() {
        Institution managed =
                institution("managed").supervisor(BUREAU).sequence(3).build();
        Mandate mandate = mandate("m", managed).standard("甲标准").build();

        assertNull(SameFact.difference(managed, managed.toBuilder().build()));
        assertNull(SameFact.difference(mandate, mandate.toBuilder().build()));
        assertEquals(
                "sequence",
                SameFact.difference(managed, managed.toBuilder().sequence(4).build()));
        Institution moved = managed.toBuilder().sequence(4).build();
        assertEquals(managed, moved);
        Mandates.of(world(
                List.of(BUREAU, moved), mandate.toBuilder().institution(moved).build()));
    }

    @Test
    void whatNamesAChangedInstitutionNamesItAsItIsNow() {
        Institution managed = institution("managed").supervisor(BUREAU).build();
        World before = world(
                List.of(BUREAU, managed),
                mandate("m", managed).delegatedBy(BUREAU).build());
        Institution changed = BUREAU.toBuilder().sequence(4).build();

        World after = before.with(changed);

        Mandates.of(after);
        Mandate mandate = after.mandates().get(0);
        assertEquals(4, mandate.institution().supervisor().sequence());
        assertEquals(4, mandate.delegatedBy().sequence());
        assertEquals(4, after.institutions().get(0).sequence());
        assertNull(SameFact.difference(before, after.with(BUREAU)));
        refused("the world lacks institution stranger", () -> before.with(STRANGER));
    }

    @Test
    void anIdIsThatOfOneFact() {
        refused("institution bureau: another fact has this id", world(List.of(BUREAU, BUREAU)));
        Mandate first = mandate("m", BUREAU).build();
        refused("mandate m: another fact has this id", world(List.of(BUREAU), first, first));
        refused(
                "mandate bureau: another fact has this id",
                world(List.of(BUREAU), mandate("bureau", BUREAU).build()));
    }

    @Test
    void anInstitutionThatIsNamedIsThere() {
        refused(
                "mandate m: institution is stranger, which the world lacks",
                world(List.of(BUREAU), mandate("m", STRANGER).build()));
        refused(
                "division d: institutions is stranger, which the world lacks",
                world(
                        List.of(new Division(
                                "d", MATTER, Set.of(STRANGER), null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE)),
                        List.of(),
                        List.of()));
        refused(
                "transfer t: to is stranger, which the world lacks",
                world(
                        List.of(),
                        List.of(new Transfer(
                                "t", MATTER, BUREAU, STRANGER, null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE)),
                        List.of()));
    }

    @Test
    void oneThatMayLieOutsideSaysThatItDoes() {
        String outside = ", which the world lacks; one that is not described is Institution.outside(id, region)";
        Institution named = Institution.outside("stranger", PROVINCE);
        refused(
                "institution a: host is stranger" + outside,
                world(List.of(institution("a").host(STRANGER).build())));
        refused(
                "institution a: supervisor is stranger" + outside,
                world(List.of(institution("a").supervisor(STRANGER).build())));
        refused(
                "mandate m: delegatedBy is stranger" + outside,
                world(
                        List.of(BUREAU),
                        mandate("m", BUREAU).delegatedBy(STRANGER).build()));
        refused(
                "purchase p: provider is stranger" + outside,
                world(
                        List.of(),
                        List.of(),
                        List.of(new Purchase(
                                "p", BUREAU, STRANGER, MATTER, null, Source.UNSTATED, Span.ALWAYS, Places.NONE))));

        World sound = world(
                List.of(BUREAU, institution("a").host(named).supervisor(named).build()),
                mandate("m", BUREAU).delegatedBy(named).build());
        assertSame(sound, Mandates.of(sound).world());
    }

    private static void missing(String message, Executable built) {
        assertEquals(message, assertThrows(NullPointerException.class, built).getMessage());
    }

    // What the signatures forbid, and a caller that is not checked for null may do all the same.
    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return (T) null;
    }

    @Test
    void aFieldThatIsMissingIsNamed() {
        Mandate.Builder mandate = mandate("m", BUREAU);
        missing("mandate m: scope is null", mandate("m", BUREAU).scope(nothing())::build);
        missing("mandate m: power is null", mandate("m", BUREAU).power(nothing())::build);
        missing("mandate m: span is null", mandate("m", BUREAU).span(nothing())::build);
        missing("mandate m: source is null", mandate("m", BUREAU).source(nothing())::build);
        missing("mandate m: places is null", mandate("m", BUREAU).places(nothing())::build);
        missing("institution a: names is null", institution("a").names(nothing())::build);
        missing("institution a: span is null", institution("a").span(nothing())::build);
        missing("region c: name is null", () -> Region.of("c", nothing(), Level.COUNTY));
        missing(
                "division d: institutions is null",
                () -> new Division("d", MATTER, nothing(), null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE));
        missing(
                "transfer t: to is null",
                () -> new Transfer(
                        "t", MATTER, BUREAU, nothing(), null, null, Source.UNSTATED, Span.ALWAYS, Places.NONE));
        missing(
                "purchase p: span is null",
                () -> new Purchase("p", BUREAU, null, MATTER, null, Source.UNSTATED, nothing(), Places.NONE));
        missing("matter q: zh is null", () -> new Matter("q", nothing(), "q", List.of(), null, false, null));
        missing("regions", () -> World.of(nothing(), List.of(), List.of()));
        missing("mandate: id is null", () -> Mandate.of(nothing(), BUREAU, "t", MATTER, Act.MANAGE)
                .build());
        assertEquals("m", mandate.build().id());
    }

    @Test
    void aWaiverSaysWhoDecidedWhyAndForHowLong() {
        Waiver.Subject subject = Waiver.Subject.of("0123456789abcdef");
        LocalDate until = LocalDate.of(2030, 1, 1);
        missing(
                "waiver 0123456789abcdef: until is null",
                () -> new Waiver(subject, "r", "a", "b", nothing(), Places.NONE));
        missing(
                "waiver 0123456789abcdef: reason is null",
                () -> new Waiver(subject, nothing(), "a", "b", until, Places.NONE));
        Waiver one = new Waiver(subject, "r", "a", "b", until, Places.NONE);
        Waiver other = new Waiver(subject, "another reason", "a", "b", until.plusYears(1), Places.NONE);
        refused("two waivers cover 0123456789abcdef", () -> Waivers.of(List.of(one, other)));
    }

    @Test
    void aFactThatIsNamedIsTheOneThatTheWorldStates() {
        Institution fuller = institution("bureau").nature(Nature.ADMINISTRATIVE).build();
        Mandate first = mandate("m", BUREAU).build();
        assertSame(
                first,
                Mandates.of(world(List.of(institution("bureau").build()), first))
                        .world()
                        .mandates()
                        .get(0));
        refused(
                "mandate m: institution is bureau, of which the world states another nature",
                world(List.of(fuller), first));
        refused(
                "mandate m: delegatedBy is a, of which the world states another kinds",
                world(
                        List.of(BUREAU, institution("a").build()),
                        mandate("m", BUREAU)
                                .delegatedBy(Institution.outside("a", PROVINCE))
                                .build()));
        refused(
                "institution bureau: region is 990000, of which the world states another level",
                World.of(List.of(Region.of("990000", "甲省", Level.CENTRAL)), List.of(BUREAU), List.of()));
        Matter own = new Matter("own", "自造", "own", List.of(), null, false, null);
        refused(
                "mandate m: matter is own, which the vocabulary of the world lacks; it is extended by"
                        + " Matters.shipped().with(terms)",
                world(
                        List.of(BUREAU),
                        Mandate.of("m", BUREAU, "t", own, Act.MANAGE).build()));
    }

    @Test
    void aRegionAboveIsThere() {
        Region county =
                new Region("990001", "甲县", Level.COUNTY, null, PROVINCE, null, null, null, Span.ALWAYS, Places.NONE);
        refused(
                "region 990001: parent is 990000, which the world lacks",
                World.of(List.of(county), List.of(), List.of()));
        World both = World.of(List.of(county, PROVINCE), List.of(), List.of());
        assertSame(both, Mandates.of(both).world());
    }

    @Test
    void factsThatWereReadAndChangedKeepTheirDay() {
        LocalDate day = LocalDate.of(2019, 6, 30);
        Mandates mandates = Mandates.of(world(List.of(BUREAU)), day);
        assertEquals(day, mandates.asOf());
        assertEquals(day, Auditor.withBundledRules().audit(mandates).asOf());
    }

    @Test
    void whatAnAuditorIsToldIsChecked() {
        Auditor auditor = Auditor.withBundledRules();
        missing("world", () -> Mandates.of(nothing()));
        missing("names", () -> auditor.only(nothing()));
        missing("book", () -> Auditor.with(nothing()));
        missing("limits", () -> auditor.limits(nothing()));
        missing("listener", () -> auditor.progress(nothing()));
        missing("stopped", () -> Limits.NONE.stoppedWhen(nothing()));
        refused("firings is 0, and must be at least 1", () -> auditor.firings(0));
        String told = assertThrows(
                        IllegalArgumentException.class, () -> auditor.only(List.of("overlap-with-cyberspace-offic")))
                .getMessage();
        assertTrue(
                told.startsWith("no rule or challenge is called overlap-with-cyberspace-offic; did you mean"
                        + " overlap-with-cyberspace-office?; accepted: ["),
                told);
        refused(
                "stranger is none of the institutions of these mandates",
                () -> auditor.whyNot(Mandates.of(world(List.of(BUREAU))), "overlap-with-cyberspace-office", STRANGER));
    }

    @Test
    void aValueThatMeansNothingIsRefused() {
        refused("institution: id is empty", () -> institution("").build());
        refused(
                "institution a: kinds is empty; it is null where they are unknown",
                () -> institution("a").kinds(Set.of()).build());
        refused(
                "until is 2010-01-01, which is before since, 2020-01-01",
                () -> new Span(LocalDate.of(2020, 1, 1), LocalDate.of(2010, 1, 1)));
        refused(
                "mandate m: objects is empty; it is null where they are unknown",
                () -> mandate("m", BUREAU).objects(Set.of()).build());
        refused("threads is 0, and must be at least 1", () -> Auditor.withBundledRules()
                .threads(0));
    }
}
