package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Power;

/**
 * What an institution holds altogether. That it lacks something is judged by all of its body's mandates, and known only
 * where the coverage suffices.
 */
public final class Holdings implements Derived {

    private final Institution institution;
    private final List<Mandate> administrativeActs;
    private final List<Mandate> specificActs;
    private final List<Mandate> ownAdministrativeActs;
    private final List<Mandate> internalActs;
    private final List<Mandate> industryMandates;
    private final List<Mandate> mandatesInDomains;
    private final Answer administrative;
    private final Answer statedAdministrative;
    private final Answer outwardSpecific;
    private final Answer inBothDomains;
    private final Answer threePowersInBothDomains;
    private final Answer lacksPower;
    private final Answer provisionIssued;
    private final Answer powerListIssued;
    private final List<Power> missingPowers;
    private final Answer dutiesCovered;
    private final Answer mixedBody;
    private final Answer guidesGovernment;

    Holdings(
            Institution institution,
            List<Mandate> administrativeActs,
            List<Mandate> specificActs,
            List<Mandate> ownAdministrativeActs,
            List<Mandate> internalActs,
            List<Mandate> industryMandates,
            List<Mandate> mandatesInDomains,
            Answer administrative,
            Answer statedAdministrative,
            Answer outwardSpecific,
            Answer inBothDomains,
            Answer threePowersInBothDomains,
            Answer lacksPower,
            Answer provisionIssued,
            Answer powerListIssued,
            List<Power> missingPowers,
            Answer dutiesCovered,
            Answer mixedBody,
            Answer guidesGovernment) {
        this.institution = institution;
        this.administrativeActs = List.copyOf(administrativeActs);
        this.specificActs = List.copyOf(specificActs);
        this.ownAdministrativeActs = List.copyOf(ownAdministrativeActs);
        this.internalActs = List.copyOf(internalActs);
        this.industryMandates = List.copyOf(industryMandates);
        this.mandatesInDomains = List.copyOf(mandatesInDomains);
        this.administrative = administrative;
        this.statedAdministrative = statedAdministrative;
        this.outwardSpecific = outwardSpecific;
        this.inBothDomains = inBothDomains;
        this.threePowersInBothDomains = threePowersInBothDomains;
        this.lacksPower = lacksPower;
        this.provisionIssued = provisionIssued;
        this.powerListIssued = powerListIssued;
        this.missingPowers = List.copyOf(missingPowers);
        this.dutiesCovered = dutiesCovered;
        this.mixedBody = mixedBody;
        this.guidesGovernment = guidesGovernment;
    }

    /** Whose holdings they are. */
    public Institution institution() {
        return institution;
    }

    /** The administrative acts that it is stated to hold, abstract and specific; what it does for itself alone is none. */
    public List<Mandate> administrativeActs() {
        return administrativeActs;
    }

    /** The specific administrative acts that it is stated to hold. */
    public List<Mandate> specificActs() {
        return specificActs;
    }

    /** Those of its administrative acts that are its own, not delegated to it, and not perhaps within government alone. */
    public List<Mandate> ownAdministrativeActs() {
        return ownAdministrativeActs;
    }

    /** The acts it holds that would be specific administrative acts, were their stated objects not all inside government. */
    public List<Mandate> internalActs() {
        return internalActs;
    }

    /** The mandates in industry management that it is stated to hold. */
    public List<Mandate> industryMandates() {
        return industryMandates;
    }

    /** The mandates in industry management or government management that it is stated to hold, for more than itself. */
    public List<Mandate> mandatesInDomains() {
        return mandatesInDomains;
    }

    /** Whether it holds an administrative act at all. */
    public @Nullable Boolean administrative() {
        return administrative.value();
    }

    /** Whether an administrative act is stated of it, in a role that holds it: its own, not another's of its body. */
    public @Nullable Boolean statedAdministrative() {
        return statedAdministrative.value();
    }

    /** Whether it holds a specific administrative act upon somebody outside government. */
    public @Nullable Boolean outwardSpecific() {
        return outwardSpecific.value();
    }

    /** Whether it has mandates in industry management and in government management. */
    public @Nullable Boolean inBothDomains() {
        return inBothDomains.value();
    }

    /** Whether it decides, executes and supervises in each of the two domains. */
    public @Nullable Boolean threePowersInBothDomains() {
        return threePowersInBothDomains.value();
    }

    /** Whether one of the three powers, decision, execution and supervision, is missing altogether. */
    public @Nullable Boolean lacksPower() {
        return lacksPower.value();
    }

    /** Whether the provision on its functions, or that of its body, has been issued by the as-of date. */
    public @Nullable Boolean provisionIssued() {
        return provisionIssued.value();
    }

    /** Whether its power list, or that of its body, has been issued by the as-of date. */
    public @Nullable Boolean powerListIssued() {
        return powerListIssued.value();
    }

    /** Those of the three powers that are known to be missing. */
    public List<Power> missingPowers() {
        return missingPowers;
    }

    /** Whether the coverage of its whole body suffices for abstract acts and other management. */
    public @Nullable Boolean dutiesCovered() {
        return dutiesCovered.value();
    }

    /**
     * Whether its body bears names of different nature, so that it cannot be told as which of them it acts. The further
     * name of a party organ may be that of an administrative one.
     */
    public @Nullable Boolean mixedBody() {
        return mixedBody.value();
    }

    /** Whether it guides, evaluates, inspects or otherwise supervises departments or lower governments. */
    public @Nullable Boolean guidesGovernment() {
        return guidesGovernment.value();
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
        return switch (property) {
            case "administrative" -> administrative.wants();
            case "statedAdministrative" -> statedAdministrative.wants();
            case "outwardSpecific" -> outwardSpecific.wants();
            case "inBothDomains" -> inBothDomains.wants();
            case "threePowersInBothDomains" -> threePowersInBothDomains.wants();
            case "lacksPower" -> lacksPower.wants();
            case "provisionIssued" -> provisionIssued.wants();
            case "powerListIssued" -> powerListIssued.wants();
            case "dutiesCovered" -> dutiesCovered.wants();
            case "mixedBody" -> mixedBody.wants();
            case "guidesGovernment" -> guidesGovernment.wants();
            default -> Set.of();
        };
    }
}
