package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.From;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.LegalTitle;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Transfer;

/**
 * What an institution holds altogether. That it lacks something is judged by all of its body's mandates, and known only
 * where the coverage suffices.
 */
public final class Holdings implements Derived {

    private final RegionIndex region;
    private final Collection<Transfer> transfers;
    private final LocalDate day;
    private final Institution institution;
    private final Map<String, Answer> answers = new HashMap<>();

    Holdings(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Institution institution) {
        this.transfers = transfers;
        this.region = region;
        this.day = day;
        this.institution = institution;
    }

    /** Whose holdings they are. */
    public Institution institution() {
        return institution;
    }

    /**
     * The administrative acts that it is stated to hold, abstract and specific, and not perhaps within government alone;
     * what it does for itself is none.
     */
    public List<Mandate> administrativeActs() {
        return AllHoldings.held(region, institution, mandate -> AllHoldings.administrative(mandate)
                .yes());
    }

    /** The specific administrative acts that it is stated to hold. */
    public List<Mandate> specificActs() {
        return AllHoldings.held(region, institution, Mandate::specific);
    }

    /**
     * Those of its administrative acts that are its own, neither delegated to it nor perhaps given by a law or regulation,
     * and not perhaps within government alone.
     */
    public List<Mandate> ownAdministrativeActs() {
        return AllHoldings.held(
                region,
                institution,
                mandate -> AllHoldings.actsOnOthers(mandate)
                        && !mandate.delegated()
                        && mandate.title() != null
                        && mandate.title() != LegalTitle.LEGISLATION
                        && AllHoldings.surelyOutward(mandate));
    }

    /** The acts it holds that would be specific administrative acts, were their stated objects not all inside government. */
    public List<Mandate> internalActs() {
        return AllHoldings.held(
                region,
                institution,
                mandate -> mandate.act().isSpecific() && !mandate.outward() && !mandate.delegated());
    }

    /** The mandates in industry management that it is stated to hold. */
    public List<Mandate> industryMandates() {
        return AllHoldings.held(
                region,
                institution,
                mandate -> mandate.domain() == Domain.INDUSTRY && mandate.scope() != Scope.OWN && !mandate.delegated());
    }

    /** The mandates in industry management or government management that it is stated to hold, for more than itself. */
    public List<Mandate> mandatesInDomains() {
        return AllHoldings.inDomains(region, institution).stream()
                .filter(mandate -> Held.held(mandate).yes())
                .toList();
    }

    /** Whether it holds an administrative act at all. */
    public @Nullable Boolean administrative() {
        return answer("administrative").value();
    }

    /** Whether an administrative act is stated of it, in a role that holds it: its own, not another's of its body. */
    public @Nullable Boolean statedAdministrative() {
        return answer("statedAdministrative").value();
    }

    /** Whether it holds a specific administrative act upon somebody outside government. */
    public @Nullable Boolean outwardSpecific() {
        return answer("outwardSpecific").value();
    }

    /** Whether it has mandates in industry management and in government management. */
    public @Nullable Boolean inBothDomains() {
        return answer("inBothDomains").value();
    }

    /** Whether it decides, executes and supervises in each of the two domains. */
    public @Nullable Boolean threePowersInBothDomains() {
        return answer("threePowersInBothDomains").value();
    }

    /** Whether one of the three powers, decision, execution and supervision, is missing altogether. */
    public @Nullable Boolean lacksPower() {
        return answer("lacksPower").value();
    }

    /** Whether the provision on its functions, or that of its body, has been issued by the as-of date. */
    @From("institution.mandate_provision")
    public @Nullable Boolean provisionIssued() {
        return answer("provisionIssued").value();
    }

    /** Whether a transfer to its body is in force and not yet due, so that its documents are still being drawn up. */
    public @Nullable Boolean takingOver() {
        return answer("takingOver").value();
    }

    /** Whether its power list, or that of its body, has been issued by the as-of date. */
    @From("institution.power_list")
    public @Nullable Boolean powerListIssued() {
        return answer("powerListIssued").value();
    }

    /** Those of the three powers that are known to be missing. */
    public List<Power> missingPowers() {
        return AllHoldings.missingPowers(region, institution);
    }

    /** Whether the coverage of its whole body suffices for abstract acts and other management. */
    @From("institution.coverage")
    public @Nullable Boolean dutiesCovered() {
        return answer("dutiesCovered").value();
    }

    /**
     * Whether its body bears names of different nature, so that it cannot be told as which of them it acts. The further
     * name of a party organ may be that of an administrative one.
     */
    public @Nullable Boolean mixedBody() {
        return answer("mixedBody").value();
    }

    /** Whether it guides, evaluates, inspects, manages or otherwise supervises departments or lower governments. */
    public @Nullable Boolean guidesGovernment() {
        return answer("guidesGovernment").value();
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(institution);
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(institution);
    }

    @Override
    public Set<String> wants(String property) {
        return answer(property).wants();
    }

    private Answer answer(String property) {
        return answers.computeIfAbsent(property, this::work);
    }

    private Answer work(String property) {
        return switch (property) {
            case "administrative" -> AllHoldings.administrative(region, institution);
            case "statedAdministrative" ->
                Answer.any(region.statedOf(institution), mandate -> AllHoldings.administrative(mandate)
                        .and(Held.held(mandate)));
            case "outwardSpecific" -> AllHoldings.specific(region, institution);
            case "inBothDomains" -> AllHoldings.inBothDomains(AllHoldings.inDomains(region, institution));
            case "threePowersInBothDomains" ->
                AllHoldings.threePowersInBothDomains(AllHoldings.inDomains(region, institution));
            case "lacksPower" -> AllHoldings.lacksPower(region, institution);
            case "provisionIssued" ->
                AllHoldings.issued(
                        region.membersOfBody(institution), day, Institution::mandateProvision, "mandate_provision");
            case "takingOver" -> AllHoldings.takingOver(transfers, institution, day);
            case "powerListIssued" ->
                AllHoldings.issued(region.membersOfBody(institution), day, Institution::powerList, "power_list");
            case "dutiesCovered" -> AllHoldings.dutiesCovered(region, institution);
            case "mixedBody" -> AllHoldings.mixed(region, institution);
            case "guidesGovernment" -> AllHoldings.guidesGovernment(region, institution);
            default -> throw new IllegalArgumentException("nothing is open about " + property);
        };
    }
}
