package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Nature;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Transfer;

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
    private static final Set<Act> MANAGEMENT = EnumSet.of(Act.MANAGE, Act.ADMINISTER);
    private static final Set<Act> SPECIFIC = acts(Act::isSpecific);
    private static final List<Power> POWERS = List.of(Power.values());
    private static final Set<Act> DUTIES = acts(Coverage.DUTIES_ONLY::suffices);

    private static final Pattern OF_ORGAN = Pattern.compile("(?:局|委|委员会|厅|办公室|办)$");

    private AllHoldings() {}

    static void among(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Consumer<Derived> found) {
        region.institutions().forEach(institution -> found.accept(new Holdings(region, transfers, day, institution)));
    }

    static List<Mandate> held(RegionIndex region, Institution institution, Predicate<Mandate> such) {
        List<Mandate> held = new ArrayList<>();
        for (Mandate mandate : region.statedOf(institution)) {
            if (such.test(mandate) && Held.held(mandate).yes()) {
                held.add(mandate);
            }
        }
        return List.copyOf(held);
    }

    static List<Mandate> inDomains(RegionIndex region, Institution institution) {
        return region.heldBy(institution).stream()
                .filter(mandate -> mandate.domain() != null && mandate.scope() != Scope.OWN)
                .filter(mandate -> mandate.institution().equals(institution) && !mandate.delegated())
                .toList();
    }

    static Answer administrative(RegionIndex region, Institution institution) {
        boolean given = region.concentrations().stream()
                .anyMatch(each -> each.to().body().equals(institution.body()));
        return given
                ? Answer.YES
                : has(region.heldBy(institution), Mandate::administrative)
                        .providedThat(Held.coversBody(region, institution, ADMINISTRATIVE));
    }

    static Answer specific(RegionIndex region, Institution institution) {
        return has(region.heldBy(institution), Mandate::specific)
                .providedThat(Held.coversBody(region, institution, SPECIFIC));
    }

    static Answer inBothDomains(Collection<Mandate> inDomains) {
        return in(inDomains, Domain.INDUSTRY).and(in(inDomains, Domain.GOVERNMENT));
    }

    static Answer threePowersInBothDomains(Collection<Mandate> inDomains) {
        return threePowers(inDomains, Domain.INDUSTRY).and(threePowers(inDomains, Domain.GOVERNMENT));
    }

    static Answer lacksPower(RegionIndex region, Institution institution) {
        return Answer.any(POWERS, power -> lacks(region, institution, power));
    }

    static List<Power> missingPowers(RegionIndex region, Institution institution) {
        return POWERS.stream()
                .filter(power -> lacks(region, institution, power).yes())
                .toList();
    }

    static Answer takingOver(Collection<Transfer> transfers, Institution institution, LocalDate day) {
        return Answer.any(
                transfers.stream()
                        .filter(transfer -> transfer.to().body().equals(institution.body()))
                        .toList(),
                transfer -> Handovers.due(transfer, day).not());
    }

    static Answer dutiesCovered(RegionIndex region, Institution institution) {
        return Held.coversBody(region, institution, DUTIES);
    }

    static Answer guidesGovernment(RegionIndex region, Institution institution) {
        return Answer.any(region.heldBy(institution), AllHoldings::guidesGovernment)
                .providedThat(Held.coversBody(region, institution, GUIDANCE));
    }

    /** To supervise may be said without an act of its own. Who manages an industry manages enterprises, where it does not say whom. */
    private static Answer guidesGovernment(Mandate mandate) {
        boolean guides = GUIDANCE.contains(mandate.act()) || mandate.power() == Power.SUPERVISION;
        boolean manages = MANAGEMENT.contains(mandate.act())
                && (mandate.objects() != null || mandate.domain() != Domain.INDUSTRY);
        return guides || manages
                ? Held.held(mandate).and(Answer.of(mandate.statedInward(), mandate.id(), "objects"))
                : Answer.NO;
    }

    /** Whether an act is upon somebody outside government: by its nature, or because it says so. */
    static boolean surelyOutward(Mandate mandate) {
        return !mandate.act().isSpecific()
                || OUTWARD_BY_NATURE.contains(mandate.act())
                || Boolean.TRUE.equals(mandate.statedOutward());
    }

    /** Whether it is an administrative act, which one that may stay inside government is only where it says upon whom. */
    static Answer administrative(Mandate mandate) {
        return !actsOnOthers(mandate)
                ? Answer.NO
                : mandate.act().isSpecific() ? Answer.of(mandate.uponOutsiders(), mandate.id(), "objects") : Answer.YES;
    }

    static boolean actsOnOthers(Mandate mandate) {
        return mandate.administrative() && mandate.scope() != Scope.OWN;
    }

    private static Answer in(Collection<Mandate> mandates, Domain domain) {
        return has(mandates, mandate -> mandate.domain() == domain);
    }

    private static Answer threePowers(Collection<Mandate> mandates, Domain domain) {
        return Answer.all(
                POWERS, power -> has(mandates, mandate -> mandate.domain() == domain && mandate.power() == power));
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
    static Answer issued(
            Collection<Institution> body,
            LocalDate day,
            Function<Institution, @Nullable Publication> document,
            String field) {
        return Answer.any(body, institution -> {
            Publication publication = document.apply(institution);
            if (publication == null) {
                return institution.host() != null ? Answer.NO : Answer.unknown(institution.id(), field);
            }
            if (publication.pending() && institution.strayName()) {
                return Answer.unknown(institution.id(), "host");
            }
            return publication instanceof Publication.Issued issued
                            && issued.on().isAfter(day)
                    ? Answer.unknown(institution.id(), field)
                    : Answer.of(publication.issued());
        });
    }

    /**
     * A second name that does not say whose it is may be one of the body. A party organ that does not say which other names it
     * bears, if any, may bear that of an administrative one all the same, as most have since 2018. One that is no organ and bears the name of one may act
     * under it; where it states under which name it does each thing, it is of both natures.
     */
    static Answer mixed(RegionIndex region, Institution institution) {
        if (institution.nature() == null) {
            return Answer.unknown(institution.id(), "nature");
        }
        boolean ofParty = institution.nature() == Nature.PARTY;
        boolean bearsOther = ofParty ? institution.bearsNameOfGovernment() : institution.bearsNameOfParty();
        if (bearsOther) {
            return Answer.YES;
        }
        return Answer.any(
                        region.namesOfBody(institution),
                        name -> name.nature() == null
                                ? Answer.unknown(name.id(), "nature")
                                : Answer.of(name.nature() != institution.nature()))
                .or(Answer.any(
                        region.strayNames(),
                        name -> name.nature() == institution.nature() && !name.equals(institution)
                                ? Answer.NO
                                : Answer.unknown(name.id(), "host")))
                .or(asOrgan(region, institution))
                .or(ofParty && !institution.namesStated() ? Answer.unknown(institution.id(), "names") : Answer.NO);
    }

    /** Whether a body that is no organ bears the name of one, as a tobacco company that of 烟草专卖局: it may act as that. */
    private static Answer asOrgan(RegionIndex region, Institution institution) {
        if (Organ.mayBe(institution) || institution.names().stream().noneMatch(OF_ORGAN.asPredicate())) {
            return Answer.NO;
        }
        List<Mandate> underNoName =
                region.statedOf(institution).stream().filter(Mandate::inOwnName).toList();
        return underNoName.isEmpty()
                ? Answer.YES
                : Answer.any(underNoName, mandate -> Answer.unknown(mandate.id(), "under_name"));
    }

    static Answer has(Collection<Mandate> mandates, Predicate<Mandate> which) {
        return Answer.any(mandates, mandate -> which.test(mandate) ? Held.held(mandate) : Answer.NO);
    }

    private static Set<Act> acts(Predicate<Act> which) {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        ACTS.stream().filter(which).forEach(acts::add);
        return acts;
    }
}
