package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.From;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Nature;

/**
 * Two mandates of different bodies of one region that meet: their scopes intersect, and one's matter is the other's or
 * lies above it. Where one leads and the other is joint or assists, that is designed co-operation and no meeting. Each
 * meeting is there twice, from either side.
 *
 * @param one the mandate of one side
 * @param other the mandate of the other
 * @param matter the broader of their matters, on which a finding stands
 * @param grade how closely they meet
 * @param settled whether a division of labour settles who does what
 * @param concentratedInOne whether the power was moved from one to the other by concentration, which says who has it
 * @param shared whether both do what national legislation has several departments do, each within its own duties
 * @param transfer whether a transfer between the two, of a matter in line with both, is under way
 * @param wants the fields without which it is only possible that they meet
 */
public record Meeting(
        Mandate one,
        Mandate other,
        Matter matter,
        Grade grade,
        boolean settled,
        boolean concentratedInOne,
        boolean shared,
        Answer transfer,
        Set<String> wants)
        implements Derived {

    /**
     * Whether both lead. To build, run, serve or support is not to lead beside one who manages or co-ordinates, only beside
     * one who does the same.
     */
    @From({"one.act", "one.role", "other.act", "other.role"})
    public @Nullable Boolean bothLead() {
        return led().value();
    }

    /** Whether a transfer between the two, of a matter in line with both, is in force and not yet due. */
    public @Nullable Boolean beingTransferred() {
        return transfer.value();
    }

    /** Whether both only draft, or approve within government, for another's decision: two may lawfully do that. */
    public boolean bothPrepare() {
        return sameAct() && (one.act() == Act.DRAFT || one.act() == Act.APPROVE_INTERNAL);
    }

    /** Whether both do the same. */
    public boolean sameAct() {
        return one.act() == other.act();
    }

    /** Whether both are the same power: a specific act, and building, running and serving, are alike only to themselves. */
    public boolean samePower() {
        return Meetings.samePower(one, other);
    }

    /** Whether both are about the very same matter. */
    public boolean sameMatter() {
        return one.matter().equals(other.matter());
    }

    /** Whether both reach the whole region; they may also meet within one sector. */
    public boolean regionWide() {
        return one.regionWide() && other.regionWide();
    }

    /** Whether both institutions are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return one.holder().locallyLed() && other.holder().locallyLed();
    }

    /** Whether they are stated to have an addressee outside government in common. */
    public @Nullable Boolean sameOutwardObjects() {
        if (one.objects() == null || other.objects() == null) {
            return null;
        }
        return one.objects().stream()
                .anyMatch(
                        object -> !object.insideGovernment() && other.objects().contains(object));
    }

    /** Whether both inspect. */
    public boolean bothInspect() {
        return one.act() == Act.INSPECT && other.act() == Act.INSPECT;
    }

    /** Whether neither holder is an enterprise or association, which may be entrusted with a task and yet leads nothing. */
    public @Nullable Boolean betweenAuthorities() {
        return authorities().value();
    }

    /** Whether a law or an administrative regulation gives both what they do: the place cannot take it from either. */
    public @Nullable Boolean bothUnderNationalLegislation() {
        return underNationalLegislation().value();
    }

    /** Whether both are administrative organs of one local government, which organization law has part what they do. */
    public @Nullable Boolean amongLocalOrgans() {
        return localOrgans().value();
    }

    /**
     * Whether both are authorities that nothing but good order tells to part what they do: neither organs of one local
     * government, nor a party and an administrative organ, whose relation is another question.
     */
    public @Nullable Boolean amongOtherAuthorities() {
        return otherAuthorities().value();
    }

    /** Whether one is held by a party organ and the other by an administrative organ. */
    public @Nullable Boolean partyAndGovernment() {
        return betweenPartyAndGovernment().value();
    }

    /** Whether both apply one standard; to cite it more or less fully is no difference. */
    public @Nullable Boolean sameStandard() {
        if (one.standard() == null || other.standard() == null) {
            return null;
        }
        return CitedStandard.of(one.standard()).sameAs(CitedStandard.of(other.standard()));
    }

    private Answer led() {
        boolean differ = !sameAct() && (works(one) || works(other));
        return differ ? Answer.NO : Held.led(one).and(Held.led(other));
    }

    private static boolean works(Mandate mandate) {
        return mandate.act().category() == Act.Category.NOT_ADMINISTRATIVE;
    }

    private Answer authorities() {
        return isAuthority(one).and(isAuthority(other));
    }

    private static Answer isAuthority(Mandate mandate) {
        return is(mandate, Nature.ENTERPRISE)
                .or(is(mandate, Nature.MASS_ORGANISATION))
                .not();
    }

    private Answer underNationalLegislation() {
        return underNationalLegislation(one).and(underNationalLegislation(other));
    }

    /**
     * Of a power that national legislation created, or has several departments exercise, it is unknown who was entitled to it
     * by that, unless it is stated.
     */
    private Answer underNationalLegislation(Mandate mandate) {
        if (mandate.authorisedBy() == null && (shared || mayBeCreatedNationally(mandate))) {
            return Answer.unknown(mandate.id(), "authorised_by");
        }
        return Answer.of(mandate.underNationalLegislation(), mandate.id(), "authorised_by.instrument");
    }

    private static boolean mayBeCreatedNationally(Mandate mandate) {
        return mandate.setBy() instanceof Authority.Citation set
                && (set.instrument() == null || set.instrument().isNationalLegislation());
    }

    private Answer betweenPartyAndGovernment() {
        return is(one, Nature.PARTY)
                .and(is(other, Nature.ADMINISTRATIVE))
                .or(is(one, Nature.ADMINISTRATIVE).and(is(other, Nature.PARTY)));
    }

    private Answer localOrgans() {
        return one.holder().region().level() == Level.CENTRAL
                ? Answer.NO
                : is(one, Nature.ADMINISTRATIVE).and(is(other, Nature.ADMINISTRATIVE));
    }

    private Answer otherAuthorities() {
        return localOrgans()
                .not()
                .and(authorities())
                .and(betweenPartyAndGovernment().not());
    }

    private static Answer is(Mandate mandate, Nature nature) {
        Institution holder = mandate.holder();
        return Answer.of(holder.nature() == null ? null : holder.nature() == nature, holder.id(), "nature");
    }

    /** Two that are stated, yet not so that they could be compared, want both. */
    private Set<String> standards() {
        Answer ones = one.standard() == null ? Answer.unknown(one.id(), "standard") : Answer.YES;
        Answer others = other.standard() == null ? Answer.unknown(other.id(), "standard") : Answer.YES;
        Answer stated = ones.and(others);
        return stated.yes() && sameStandard() == null
                ? Answer.unknown(one.id(), "standard")
                        .and(Answer.unknown(other.id(), "standard"))
                        .wants()
                : stated.wants();
    }

    private static Answer stated(Mandate mandate) {
        return mandate.objects() == null ? Answer.unknown(mandate.id(), "objects") : Answer.YES;
    }

    /** The two holders. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(one.holder(), other.holder());
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(one, other);
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "beingTransferred" -> transfer.wants();
            case "bothLead" -> led().wants();
            case "betweenAuthorities" -> authorities().wants();
            case "bothUnderNationalLegislation" -> underNationalLegislation().wants();
            case "amongOtherAuthorities" -> otherAuthorities().wants();
            case "amongLocalOrgans" -> localOrgans().wants();
            case "partyAndGovernment" -> betweenPartyAndGovernment().wants();
            case "sameStandard" -> standards();
            case "sameOutwardObjects" -> stated(one).and(stated(other)).wants();
            default -> Set.of();
        };
    }
}
