package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.From;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Nature;

/**
 * One institution co-ordinates a matter on which another, of another body and in no line with it, has a mandate, be it to
 * assist. What is delegated is held by the delegator.
 */
public final class Coordination implements Derived {

    private final RegionIndex region;
    private final Mandate mandate;
    private final Mandate coordinated;
    private final Set<String> wants;

    Coordination(RegionIndex region, Mandate mandate, Mandate coordinated, Set<String> wants) {
        this.region = region;
        this.mandate = mandate;
        this.coordinated = coordinated;
        this.wants = wants;
    }

    /** The mandate to co-ordinate. */
    public Mandate mandate() {
        return mandate;
    }

    /** The mandate of the other, on that matter or a part of it. */
    public Mandate coordinated() {
        return coordinated;
    }

    /** Who co-ordinates. */
    public Institution coordinator() {
        return mandate.holder();
    }

    /** Whom it must co-ordinate. */
    public Institution other() {
        return coordinated.holder();
    }

    /** Whether a law, a regulation or a division of labour gives it the co-ordination. */
    public @Nullable Boolean entitled() {
        return entitlement().value();
    }

    /** Whether the other co-ordinates the matter itself, or one above it. */
    public @Nullable Boolean mutual() {
        return mutuality().value();
    }

    /** Whether both are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return coordinator().locallyLed() && other().locallyLed();
    }

    /**
     * Whether the co-ordinator has a stronger one behind it: it is, is managed by, or is a nameplate of the general office,
     * development and reform or a cyberspace office of the party, which is the office of its commission however short its
     * name; or a name of its body is the office of a deliberative body, or it acts in the name of one.
     */
    public @Nullable Boolean supported() {
        return support().value();
    }

    private Answer entitlement() {
        return Coordinations.entitled(region, mandate, coordinated);
    }

    private Answer mutuality() {
        return Coordinations.mutual(region, mandate, other());
    }

    private Answer support() {
        Institution coordinator = coordinator();
        Collection<Institution> body = region.membersOfBody(coordinator);
        if (mandate.inNameOfDeliberativeOffice() || body.stream().anyMatch(Institution::deliberativeOffice)) {
            return Answer.YES;
        }
        Form form = coordinator.form();
        return Answer.any(body, Coordination::strong)
                .or(Answer.any(region.strayNames(), Coordination::mayStrengthen))
                // A nameplate of a body that the general office manages has that behind it.
                .or(Answer.any(region.namesOfBody(coordinator), this::managed))
                .or(behind(coordinator, coordinator.host(), form == null || form.hasHost(), "host"));
    }

    /** A second name that does not say whose it is may be one of the co-ordinator's body. */
    private static Answer mayStrengthen(Institution name) {
        return name.deliberativeOffice() || !strong(name).no() ? Answer.unknown(name.id(), "host") : Answer.NO;
    }

    private static Answer strong(Institution institution) {
        return Answer.of(institution.comprehensiveDepartment(), institution.id(), "kind")
                .or(Answer.of(institution.partyCyberspaceOffice(), institution.id(), "nature"));
    }

    private Answer managed(Institution name) {
        Form form = name.form();
        return behind(name, name.supervisor(), form == null || form.hasSupervisor(), "supervisor");
    }

    /** An institution whose form is not stated may be managed by another, or be its nameplate. */
    private Answer behind(Institution coordinator, @Nullable Institution behind, boolean mayBe, String field) {
        if (behind != null) {
            return strong(behind).or(Answer.any(region.membersOfBody(behind), Coordination::strong));
        }
        return mayBe ? Answer.unknown(coordinator.id(), coordinator.form() == null ? "form" : field) : Answer.NO;
    }

    /** Whether the other is of higher rank. */
    @From({"coordinator.rank", "other.rank"})
    public @Nullable Boolean outranked() {
        return coordinator().rank() == null || other().rank() == null
                ? null
                : other().rank().above(coordinator().rank());
    }

    /** Whether both are of one rank. */
    @From({"coordinator.rank", "other.rank"})
    public @Nullable Boolean sameRank() {
        return coordinator().rank() == null || other().rank() == null
                ? null
                : other().rank() == coordinator().rank();
    }

    /** Whether the co-ordinator comes later in the order of precedence; party and government have a list each. */
    @From({"coordinator.sequence", "other.sequence"})
    public @Nullable Boolean laterInSequence() {
        if (ofParty(coordinator()) != ofParty(other())) {
            return false;
        }
        return coordinator().sequence() == null || other().sequence() == null
                ? null
                : coordinator().sequence() > other().sequence();
    }

    private static boolean ofParty(Institution institution) {
        return institution.form() == Form.PARTY_ORGAN || institution.nature() == Nature.PARTY;
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(coordinator(), other());
    }

    @Override
    public Matter matter() {
        return mandate.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(coordinator(), other(), mandate, coordinated);
    }

    @Override
    public Set<String> wants() {
        return wants;
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "entitled" -> entitlement().wants();
            case "mutual" -> mutuality().wants();
            case "supported" -> support().wants();
            case "outranked", "sameRank" -> wantsOfBoth("rank", coordinator().rank(), other().rank());
            case "laterInSequence" -> wantsOfBoth("sequence", coordinator().sequence(), other().sequence());
            default -> Set.of();
        };
    }

    private Set<String> wantsOfBoth(String field, @Nullable Object ofCoordinator, @Nullable Object ofOther) {
        Answer coordinatorStates = ofCoordinator != null
                ? Answer.YES
                : Answer.unknown(coordinator().id(), field);
        Answer otherStates = ofOther != null ? Answer.YES : Answer.unknown(other().id(), field);
        return coordinatorStates.and(otherStates).wants();
    }
}
