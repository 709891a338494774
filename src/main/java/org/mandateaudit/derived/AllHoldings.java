package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Scope;

/** Works out what each institution of one region holds altogether. */
final class AllHoldings {

    private static final List<Act> ACTS = Arrays.asList(Act.values());
    private static final Set<Act> ADMINISTRATIVE = acts(Act::isAdministrative);
    private static final Set<Act> OUTWARD_BY_NATURE = EnumSet.of(
            Act.LICENSE,
            Act.PENALIZE,
            Act.COERCIVE_MEASURE,
            Act.COERCIVE_ENFORCEMENT,
            Act.LEVY,
            Act.REQUISITION,
            Act.GRANT);
    private static final Set<Act> GUIDANCE = EnumSet.of(Act.GUIDE, Act.EVALUATE, Act.INSPECT);
    private static final Set<Act> SPECIFIC = acts(Act::isSpecific);
    private static final Set<Act> DUTIES =
            acts(act -> act.category() == Act.Category.ABSTRACT || act.category() == Act.Category.MANAGEMENT);

    private AllHoldings() {}

    static void among(RegionIndex region, LocalDate day, Consumer<Derived> found) {
        region.institutions().forEach(institution -> found.accept(of(region, day, institution)));
    }

    private static Holdings of(RegionIndex region, LocalDate day, Institution institution) {
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
                held.stream().filter(AllHoldings::actsOnOthers).toList(),
                held.stream().filter(Mandate::specific).toList(),
                held.stream()
                        .filter(mandate -> actsOnOthers(mandate) && !mandate.delegated() && surelyOutward(mandate))
                        .toList(),
                held.stream()
                        .filter(mandate -> mandate.act().isSpecific() && !mandate.outward() && !mandate.delegated())
                        .toList(),
                held.stream()
                        .filter(mandate -> mandate.domain() == Domain.INDUSTRY
                                && mandate.scope() != Scope.OWN
                                && !mandate.delegated())
                        .toList(),
                inDomains.stream().filter(mandate -> Held.held(mandate).yes()).toList(),
                has(ofBody, Mandate::administrative).providedThat(Held.coversBody(region, institution, ADMINISTRATIVE)),
                has(own, AllHoldings::actsOnOthers),
                has(ofBody, Mandate::specific).providedThat(Held.coversBody(region, institution, SPECIFIC)),
                in(inDomains, Domain.INDUSTRY).and(in(inDomains, Domain.GOVERNMENT)),
                threePowers(inDomains, Domain.INDUSTRY).and(threePowers(inDomains, Domain.GOVERNMENT)),
                Answer.any(EnumSet.allOf(Power.class), power -> lacks(region, institution, power)),
                issued(body, day, Institution::mandateProvision, "mandate_provision"),
                issued(body, day, Institution::powerList, "power_list"),
                EnumSet.allOf(Power.class).stream()
                        .filter(power -> lacks(region, institution, power).yes())
                        .toList(),
                Held.coversBody(region, institution, DUTIES),
                mixed(region, institution),
                Answer.any(ofBody, AllHoldings::guidesGovernment)
                        .providedThat(Held.coversBody(region, institution, GUIDANCE)));
    }

    /** To supervise may be said without an act of its own; a function not stated more closely leaves an inspection open. */
    private static Answer guidesGovernment(Mandate mandate) {
        Answer upon = Held.held(mandate).and(Answer.of(mandate.statedInward(), mandate.id() + ".objects"));
        if (GUIDANCE.contains(mandate.act()) || mandate.power() == Power.SUPERVISION) {
            return upon;
        }
        return mandate.act() == Act.ADMINISTER && !upon.no() ? Answer.unknown(mandate.id() + ".act") : Answer.NO;
    }

    /** Whether an act is upon somebody outside government: by its nature, or because it says so. */
    private static boolean surelyOutward(Mandate mandate) {
        return !mandate.act().isSpecific()
                || OUTWARD_BY_NATURE.contains(mandate.act())
                || Boolean.TRUE.equals(mandate.statedOutward());
    }

    private static boolean actsOnOthers(Mandate mandate) {
        return mandate.administrative() && mandate.scope() != Scope.OWN;
    }

    private static Answer in(Collection<Mandate> mandates, Domain domain) {
        return has(mandates, mandate -> mandate.domain() == domain);
    }

    private static Answer threePowers(Collection<Mandate> mandates, Domain domain) {
        return Answer.all(
                EnumSet.allOf(Power.class),
                power -> has(mandates, mandate -> mandate.domain() == domain && mandate.power() == power));
    }

    private static Answer lacks(RegionIndex region, Institution institution, Power power) {
        return has(region.heldBy(institution), mandate -> mandate.power() == power)
                .providedThat(Held.coversBody(region, institution, acts(act -> act.power() == power)))
                .not();
    }

    /**
     * Whether a document of the body has been issued by the day. A second name that states none rests on that of its host.
     * A day of issue that is still to come tells nothing: it may be that of a new edition.
     */
    private static Answer issued(
            Collection<Institution> body,
            LocalDate day,
            Function<Institution, @Nullable Publication> document,
            String field) {
        return Answer.any(body, institution -> {
            Publication publication = document.apply(institution);
            if (publication == null) {
                return institution.host() != null ? Answer.NO : Answer.unknown(institution.id() + "." + field);
            }
            if (publication.pending() && institution.strayName()) {
                return Answer.unknown(institution.id() + ".host");
            }
            return publication instanceof Publication.Issued issued
                            && issued.on().isAfter(day)
                    ? Answer.unknown(institution.id() + "." + field)
                    : Answer.of(publication.issued());
        });
    }

    /** A second name that does not say whose it is may be one of the body. */
    private static Answer mixed(RegionIndex region, Institution institution) {
        if (institution.nature() == null) {
            return Answer.unknown(institution.id() + ".nature");
        }
        if (institution.nature() == Nature.PARTY && !institution.names().isEmpty()) {
            return Answer.YES;
        }
        Set<Institution> body = new LinkedHashSet<>(region.membersOfBody(institution));
        body.add(institution.body());
        return Answer.any(
                        body,
                        name -> name.nature() == null
                                ? Answer.unknown(name.id() + ".nature")
                                : Answer.of(name.nature() != institution.nature()))
                .or(Answer.any(
                        region.strayNames(),
                        name -> name.nature() == institution.nature() && !name.equals(institution)
                                ? Answer.NO
                                : Answer.unknown(name.id() + ".host")));
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
