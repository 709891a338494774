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
            if (matter.crossCutting()) {
                continue; // A licence in one field, an inspection in another: no chain.
            }
            List<Mandate> licences = held(region, matter, Act.LICENSE);
            List<Mandate> inspections = held(region, matter, Act.INSPECT);
            List<Mandate> penalties = held(region, matter, Act.PENALIZE);
            if (licences.isEmpty() || inspections.isEmpty() || penalties.isEmpty()) {
                continue;
            }
            Set<Institution> licensers = holders(licences);
            Set<Institution> inspectors = holders(inspections);
            Set<Institution> penalizers = holders(penalties);
            Set<Institution> holders = new LinkedHashSet<>(licensers);
            holders.addAll(inspectors);
            holders.addAll(penalizers);
            found.accept(new ApprovalChain(
                    matter,
                    licences,
                    inspections,
                    penalties,
                    Answer.all(holders, holder -> holdsOne(region, holder, matter))
                            .and(nobodyElseHoldsTwo(region, holders, matter))
                            .and(apart(licensers, inspectors))
                            .and(apart(licensers, penalizers))
                            .and(apart(inspectors, penalizers))
                            .and(Answer.any(inspections, ApprovalChains::outward)),
                    region.mechanisms().stream().anyMatch(mechanism -> mechanism.joins(holders, matter))));
        }
    }

    private static List<Mandate> held(RegionIndex region, Matter matter, Act act) {
        return region.mandatesExactlyOn(matter).stream()
                .filter(mandate -> mandate.act() == act
                        && mandate.specific()
                        && mandate.regionWide()
                        && !region.heldFurtherUp(mandate).yes()
                        && Held.held(mandate).yes())
                .toList();
    }

    private static Set<Institution> holders(List<Mandate> mandates) {
        Set<Institution> holders = new LinkedHashSet<>();
        mandates.forEach(mandate -> holders.add(mandate.holder()));
        return holders;
    }

    /** An inspection that states no object may be one of departments, which is no supervision of what is licensed. */
    private static Answer outward(Mandate inspection) {
        return Answer.of(inspection.statedOutward(), inspection.id(), "objects");
    }

    /** Whether no two stand in a line of subordination: an organ acts through its own. */
    private static Answer apart(Set<Institution> some, Set<Institution> others) {
        return Answer.all(some, one -> Answer.all(others, other -> Line.surelyApart(one, other)));
    }

    /** Whether a holder is known to hold no second one of the three. */
    private static Answer holdsOne(RegionIndex region, Institution holder, Matter matter) {
        return holdsTwo(region, holder, matter)
                .providedThat(Held.coversBody(region, holder, LINKS))
                .not();
    }

    /** Whether none of the others with a mandate on the matter is stated to hold two of the three. */
    private static Answer nobodyElseHoldsTwo(RegionIndex region, Set<Institution> holders, Matter matter) {
        Set<Institution> others = new LinkedHashSet<>();
        region.mandatesPerhapsOn(matter).stream()
                .filter(mandate -> LINKS.contains(mandate.act()) || mandate.act() == Act.ADMINISTER)
                .forEach(mandate -> others.add(mandate.holder()));
        others.removeAll(holders);
        return Answer.any(others, other -> holdsTwo(region, other, matter)).not();
    }

    private static Answer holdsTwo(RegionIndex region, Institution holder, Matter matter) {
        Collection<Mandate> mandates = region.heldBy(holder);
        Answer second = Answer.NO;
        Answer first = Answer.NO;
        for (Act act : List.of(Act.LICENSE, Act.INSPECT, Act.PENALIZE)) {
            Answer holds = Held.holds(mandates, Set.of(act), matter);
            second = second.or(first.and(holds));
            first = first.or(holds);
        }
        return second;
    }
}
