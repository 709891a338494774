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
        List<Mandate> ofMiddle = region.mandates().stream()
                .filter(mandate -> mandate.institution().body().equals(middle.body()))
                .toList();
        Set<Act> act = Set.of(passedOn.act());
        Answer ownPower = Held.holds(
                        ofMiddle.stream()
                                .filter(mandate -> !mandate.delegated())
                                .toList(),
                        act,
                        passedOn.matter())
                .providedThat(Held.coversBody(region, middle, act))
                .or(Answer.of(region.isGiven(act, middle, passedOn.matter())));
        for (Mandate received : ofMiddle) {
            Institution first = received.delegatedBy();
            if (first != null
                    && received.act() == passedOn.act()
                    && passedOn.matter().within(received.matter())
                    && mayBeOfOneSector(received, passedOn)
                    && apart(first, middle)
                    && apart(middle, passedOn.institution())
                    && apart(first, passedOn.institution())) {
                Answer others = Answer.all(
                        List.of(first, middle, passedOn.institution()),
                        each -> each.strayName() ? Answer.unknown(each.id(), "host") : Answer.YES);
                found.accept(new Subdelegation(received, passedOn, ownPower, others.wants()));
            }
        }
    }

    private static boolean mayBeOfOneSector(Mandate received, Mandate passedOn) {
        return received.sector() == null
                || passedOn.sector() == null
                || received.sector().equals(passedOn.sector());
    }

    private static boolean apart(Institution one, Institution other) {
        return !one.body().equals(other.body());
    }
}
