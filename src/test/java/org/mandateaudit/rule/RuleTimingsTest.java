package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.timing.Measured;
import org.mandateaudit.timing.RuleTiming;
import org.mandateaudit.timing.Timing;

/** Which rule is slow, and what came of it. */
class RuleTimingsTest {

    private static final int BODIES = 40;

    @Test
    void theRuleThatComparesAllWithAllIsSlowerThanTheOneThatLooksAtEachOnce() {
        Timing timing = timing(Invented.auditor(
                Invented.onInstitutions("each", "name == 'i1'"),
                Invented.on(
                        "pairs",
                        "$institution : Institution() Institution( name.compareTo( $institution.name ) > 0,"
                                + " name == 'none' || name.startsWith( $institution.name + 'x' ) )")));

        assertEquals(
                List.of("pairs", "each"),
                timing.rules().stream().map(RuleTiming::rule).toList());
        assertTrue(timing.share(timing.rules().get(0)) > 0.6, timing.toString());
        assertEquals(1.0, timing.rules().stream().mapToDouble(timing::share).sum(), 1e-9);
        assertEquals(1, timing.rules().get(1).matches());
        assertEquals(1, timing.rules().get(1).findings());
        assertTrue(timing.together().median() > 0);
        assertTrue(timing.runs() >= 5 && timing.warmUps() >= 1);
    }

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersAreMeasured() {
        Timing timing = timing(Invented.auditor(
                Invented.onInstitutions("throws", "name.charAt( 1000 ) == 'x'"),
                Invented.onInstitutions("sound", "name == 'i1'")));

        assertEquals(
                List.of("throws"),
                timing.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"), timing.rules().stream().map(RuleTiming::rule).toList());
        assertFalse(timing.rules().get(0).own());
    }

    @Test
    void aRuleThatOverflowsTheStackIsNamedAndTheOthersAreMeasured() {
        Timing timing = timing(Invented.auditor(
                Invented.onInstitutions("overflows", "name.repeat( 200000 ).matches( \"(x|y|.)*!\" )"),
                Invented.onInstitutions("sound", "name == 'i1'")));

        assertEquals(
                List.of("overflows"),
                timing.failures().stream().map(each -> each.rule()).toList());
        assertEquals(
                List.of("sound"), timing.rules().stream().map(RuleTiming::rule).toList());
    }

    @Test
    void aMeasureIsTheMedianWithItsQuartiles() {
        assertEquals(new Measured(3, 2, 4), Measured.of(5, 1, 4, 2, 3));
        assertEquals(new Measured(7, 7, 7), Measured.of(7));
        assertEquals(new Measured(1, 0, 2), Measured.of(5, 1, 4, 2, 3).without(2));
    }

    private static Timing timing(Auditor auditor) {
        List<Institution> bodies = IntStream.range(0, BODIES)
                .mapToObj(each -> Invented.institution("i" + each))
                .collect(Collectors.toList());
        List<Mandate> mandates = List.of(Invented.mandate(bodies.get(0), "i0/1", "talent"));
        List<Integer> told = new ArrayList<>();
        Timing timing =
                auditor.timing(() -> Mandates.of(World.of(List.of(Invented.PROVINCE), bodies, mandates)), told::add);
        assertTrue(told.stream().allMatch(percent -> percent >= 0 && percent <= 100));
        assertEquals(BODIES, timing.institutions());
        return timing;
    }
}
