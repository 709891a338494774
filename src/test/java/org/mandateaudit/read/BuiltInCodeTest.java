package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
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
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Span;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

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

    @Test
    void aValueThatMeansNothingIsRefused() {
        refused(
                "mandate m: objects is empty; it is null where they are unknown",
                () -> mandate("m", BUREAU).objects(Set.of()).build());
        refused("threads is 0, and must be at least 1", () -> Auditor.withBundledRules()
                .threads(0));
    }
}
