package org.mandateaudit.derived;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** Finds the matters of one region on which licences, inspections and penalties are all held. */
final class ApprovalChains {

    private static final Set<Act> LINKS = Set.of(Act.LICENSE, Act.INSPECT, Act.PENALIZE);

    private ApprovalChains() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        for (Matter matter : region.matters()) {
            List<Mandate> licences = held(region, matter, Act.LICENSE);
            List<Mandate> inspections = held(region, matter, Act.INSPECT);
            List<Mandate> penalties = held(region, matter, Act.PENALIZE);
            if (licences.isEmpty() || inspections.isEmpty() || penalties.isEmpty()) {
                continue;
            }
            Set<Institution> holders = new LinkedHashSet<>();
            List.of(licences, inspections, penalties)
                    .forEach(mandates -> mandates.forEach(mandate -> holders.add(mandate.holder())));
            found.accept(new ApprovalChain(
                    matter,
                    licences,
                    inspections,
                    penalties,
                    Answer.all(holders, holder -> holdsOne(region, holder, matter)),
                    region.mechanisms().stream().anyMatch(mechanism -> mechanism.joins(holders, matter))));
        }
    }

    private static List<Mandate> held(RegionIndex region, Matter matter, Act act) {
        return region.mandatesExactlyOn(matter).stream()
                .filter(mandate -> mandate.act() == act && mandate.specific() && Held.held(mandate).yes())
                .toList();
    }

    /** Whether a holder is known to hold no second one of the three. */
    private static Answer holdsOne(RegionIndex region, Institution holder, Matter matter) {
        Collection<Mandate> mandates = region.heldBy(holder);
        Answer second = Answer.NO;
        Answer first = Answer.NO;
        for (Act act : List.of(Act.LICENSE, Act.INSPECT, Act.PENALIZE)) {
            Answer holds = Held.holds(mandates, act, matter);
            second = second.or(first.and(holds));
            first = first.or(holds);
        }
        Answer two = second.providedThat(Held.covers(region.membersOfBody(holder), LINKS));
        return two.yes() ? Answer.NO : two.no() ? Answer.YES : two;
    }
}
