package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.LegalTitle;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Transfer;

/** Gathers the specific acts of a region's institutions of the big data line. */
final class BigDataFunctions {

    private static final Set<Act> SPECIFIC =
            Arrays.stream(Act.values()).filter(Act::isSpecific).collect(Collectors.toUnmodifiableSet());

    private BigDataFunctions() {}

    /** @param transfers those out of the institutions of the region */
    static void among(
            RegionIndex region,
            Collection<RegionIndex> neighbours,
            Collection<Transfer> transfers,
            LocalDate day,
            Consumer<Derived> found) {
        List<Mandate> perhaps = region.mandates().stream()
                .filter(mandate -> mandate.specific()
                        && mandate.scope() != Scope.OWN
                        && mandate.inOwnName()
                        && !mandate.keepsDataRegister()
                        && !Held.held(mandate).no())
                .filter(mandate -> mandate.institution().kinds() != null
                        && mandate.institution().kinds().contains(Kind.BIG_DATA))
                .toList();
        List<Mandate> functions =
                perhaps.stream().filter(mandate -> Held.held(mandate).yes()).toList();
        if (!functions.isEmpty()) {
            Answer uponOutsiders = Answer.any(functions, BigDataFunctions::uponOutsiders);
            // What an organ does, and upon whom, may be left unstated: it may hold what others hold upon outsiders.
            List<Mandate> counting = perhaps.stream()
                    .filter(function ->
                            !uponOutsiders.yes() || !uponOutsiders(function).no())
                    .toList();
            Answer elsewhere = Answer.any(
                    counting, function -> exercisedForOrgan(function).or(goingToOrgan(transfers, function, day)));
            Answer heldByOrgan =
                    elsewhere.or(heldByOrganNearby(neighbours, counting)).or(heldByOrgan(region, counting));
            if (uponOutsiders.yes()) {
                functions = functions.stream()
                        .filter(function -> uponOutsiders(function).yes())
                        .toList();
            }
            Answer underLegislation = Answer.all(functions, BigDataFunctions::underLegislation);
            List<Mandate> others = functions.stream()
                    .filter(function -> underLegislation.no()
                            ? underLegislation(function).no()
                            : !underLegislation(function).yes())
                    .toList();
            found.accept(new BigDataPowers(others, heldByOrgan, underLegislation, uponOutsiders));
        }
    }

    private static Answer uponOutsiders(Mandate function) {
        return Answer.of(function.uponOutsiders(), function.id(), "objects");
    }

    /** What a law-enforcement body inspects or penalizes it does in the name of the organ that it belongs to. */
    private static Answer exercisedForOrgan(Mandate function) {
        return Answer.of(function.exemptAsEnforcement(), function.institution().id(), "law_enforcement");
    }

    /** Whether it is on its way to an organ, and not yet due. */
    private static Answer goingToOrgan(Collection<Transfer> transfers, Mandate function, LocalDate day) {
        return Answer.any(
                transfers.stream()
                        .filter(each -> each.matter().inLineWith(function.matter())
                                && each.from()
                                        .body()
                                        .equals(function.institution().body()))
                        .toList(),
                each -> Organ.is(each.to()).and(Handovers.due(each, day).not()));
    }

    private static Answer heldByOrgan(RegionIndex region, List<Mandate> functions) {
        Set<Mandate> inLine = new LinkedHashSet<>();
        functions.forEach(function -> inLine.addAll(region.mandatesPerhapsOn(function.matter())));
        List<Institution> organs = inLine.stream()
                .map(Mandate::institution)
                .distinct()
                .filter(Organ::mayBe)
                .toList();
        Answer held = Answer.any(inLine, mandate -> mandate.specific() ? heldByOrgan(region, mandate) : Answer.NO)
                .or(Answer.any(functions, function -> givenToOrgan(region, function)))
                .or(Answer.any(
                        region.strayNames(),
                        name -> Organ.mayBe(name) ? Answer.unknown(name.id(), "host") : Answer.NO));
        return Nobody.unless(
                held, region, () -> organs, Organ::mayBe, institutions -> Held.covers(institutions, SPECIFIC));
    }

    /** Whether organs of a neighbouring level state each of these acts: they silence by what is stated there. */
    private static Answer heldByOrganNearby(Collection<RegionIndex> neighbours, List<Mandate> functions) {
        return Answer.all(
                functions,
                function -> Answer.any(
                        neighbours.stream()
                                .flatMap(each -> each.mandatesPerhapsOn(function.matter()).stream())
                                .filter(each -> each.act() == function.act() && each.specific())
                                .toList(),
                        mandate -> Organ.is(mandate.holder()).and(Held.held(mandate))));
    }

    /** Whether a law or regulation gives it to its holder, which then is competent as an organ would be. */
    private static Answer underLegislation(Mandate function) {
        return function.title() == null
                ? Answer.unknown(function.id(), "authorised_by.instrument")
                : Answer.of(function.title() == LegalTitle.LEGISLATION);
    }

    /** What a body does that bears the name of an organ may be the organ's. */
    private static Answer heldByOrgan(RegionIndex region, Mandate mandate) {
        return Answer.any(region.membersOfBody(mandate.holder()), Organ::is).and(Held.held(mandate));
    }

    /** Whether a concentration gives it to an organ. */
    private static Answer givenToOrgan(RegionIndex region, Mandate function) {
        return Answer.any(
                region.concentrations().stream()
                        .filter(each -> each.gives(function.act(), each.to(), function.matter()))
                        .toList(),
                each -> Organ.is(each.to()));
    }
}
