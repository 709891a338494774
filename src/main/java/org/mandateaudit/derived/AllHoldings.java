package org.mandateaudit.derived;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Scope;

/** Works out what each institution of one region holds altogether. */
final class AllHoldings {

    private static final List<Act> ACTS = Arrays.asList(Act.values());
    private static final Set<Act> ADMINISTRATIVE = acts(Act::isAdministrative);
    private static final Set<Act> SPECIFIC = acts(Act::isSpecific);
    private static final Set<Act> DUTIES = acts(act -> act.category() == Act.Category.ABSTRACT
            || act.category() == Act.Category.MANAGEMENT);

    private AllHoldings() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        region.institutions().forEach(institution -> found.accept(of(region, institution)));
    }

    private static Holdings of(RegionIndex region, Institution institution) {
        List<Mandate> own = region.mandates().stream()
                .filter(mandate -> mandate.institution().equals(institution))
                .toList();
        List<Mandate> held =
                own.stream().filter(mandate -> Held.held(mandate).yes()).toList();
        List<Mandate> inDomains = region.heldBy(institution).stream()
                .filter(mandate -> mandate.domain() != null && mandate.scope() != Scope.OWN)
                .filter(mandate -> mandate.institution().equals(institution) && !mandate.delegated())
                .toList();
        Collection<Mandate> ofBody = region.heldBy(institution);
        Collection<Institution> body = region.membersOfBody(institution);
        return new Holdings(
                institution,
                held.stream().filter(Mandate::administrative).toList(),
                held.stream().filter(Mandate::specific).toList(),
                held.stream()
                        .filter(mandate -> mandate.act().isSpecific() && !mandate.outward())
                        .toList(),
                inDomains.stream().filter(mandate -> Held.held(mandate).yes()).toList(),
                has(ofBody, Mandate::administrative).providedThat(Held.covers(body, ADMINISTRATIVE)),
                has(ofBody, Mandate::specific).providedThat(Held.covers(body, SPECIFIC)),
                in(inDomains, Domain.INDUSTRY).and(in(inDomains, Domain.GOVERNMENT)),
                threePowers(inDomains, Domain.INDUSTRY).and(threePowers(inDomains, Domain.GOVERNMENT)),
                Answer.any(EnumSet.allOf(Power.class), power -> lacks(ofBody, body, power)),
                EnumSet.allOf(Power.class).stream()
                        .filter(power -> lacks(ofBody, body, power).yes())
                        .toList(),
                Held.covers(body, DUTIES));
    }

    private static Answer in(Collection<Mandate> mandates, Domain domain) {
        return has(mandates, mandate -> mandate.domain() == domain);
    }

    private static Answer threePowers(Collection<Mandate> mandates, Domain domain) {
        return Answer.all(
                EnumSet.allOf(Power.class),
                power -> has(mandates, mandate -> mandate.domain() == domain && mandate.power() == power));
    }

    private static Answer lacks(Collection<Mandate> mandates, Collection<Institution> body, Power power) {
        Answer has = has(mandates, mandate -> mandate.power() == power)
                .providedThat(Held.covers(body, acts(act -> act.power() == power)));
        return has.yes() ? Answer.NO : has.no() ? Answer.YES : has;
    }

    private static Answer has(Collection<Mandate> mandates, Predicate<Mandate> which) {
        return Answer.any(mandates, mandate -> which.test(mandate) ? Held.held(mandate) : Answer.NO);
    }

    private static Set<Act> acts(Predicate<Act> which) {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        ACTS.stream().filter(which).forEach(acts::add);
        return acts;
    }
}
