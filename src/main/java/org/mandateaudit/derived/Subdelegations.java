package org.mandateaudit.derived;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/** Finds the licences and penalties of one region that a delegate delegates on. */
final class Subdelegations {

    private static final Set<Act> NOT_TO_BE_PASSED_ON = Set.of(Act.LICENSE, Act.PENALIZE);

    private Subdelegations() {}

    /**
     * Finds them.
     *
     * @param delegators looks up the mandates of the region that a delegator lies in, since it may be another
     */
    static void among(RegionIndex region, RegionLookup delegators, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            Institution middle = mandate.delegatedBy();
            if (middle != null && NOT_TO_BE_PASSED_ON.contains(mandate.act())) {
                passedOn(delegators.of(middle.region()), middle, mandate, found);
            }
        }
    }

    private static void passedOn(RegionIndex region, Institution middle, Mandate passedOn, Consumer<Derived> found) {
        Set<Act> act = Set.of(passedOn.act());
        List<Mandate> own = region.statedOfBody(middle).stream()
                .filter(mandate -> !mandate.delegated())
                .toList();
        Answer stated = Held.holds(own, act, passedOn.matter());
        Answer given = Answer.of(region.isGiven(act, middle, passedOn.matter()));
        for (Mandate received : Chains.received(region, passedOn)) {
            Institution first = received.delegatedBy();
            if (first != null && passedOn.matter().within(received.matter())) {
                Answer allStated = isOnePower(received, passedOn) ? Answer.YES : Held.coversBody(region, middle, act);
                Answer others = Answer.all(
                        List.of(first, middle, passedOn.institution()),
                        each -> each.strayName() ? Answer.unknown(each.id(), "host") : Answer.YES);
                found.accept(new Subdelegation(
                        received, passedOn, stated.providedThat(allStated).or(given), others.wants()));
            }
        }
    }

    /** Whether the clauses are the same, word by word: what is passed on is then what was received, whatever else it has. */
    private static boolean isOnePower(Mandate received, Mandate passedOn) {
        return received.matter().equals(passedOn.matter()) && received.text().equals(passedOn.text());
    }
}
