package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/**
 * One institution co-ordinates a matter on which another, of another body and in no line with it, has a mandate, be it to
 * assist.
 *
 * @param mandate the mandate to co-ordinate
 * @param coordinated the mandate of the other, on that matter or a part of it
 * @param entitled whether a law, a regulation or a division of labour gives it the co-ordination
 * @param mutual whether the other is stated to co-ordinate the matter itself, or one above it
 * @param wants the fields without which it is only possible
 */
public record Coordination(
        Mandate mandate, Mandate coordinated, boolean entitled, boolean mutual, Set<String> wants)
        implements Derived {

    /** Who co-ordinates. */
    public Institution coordinator() {
        return mandate.institution();
    }

    /** Whom it must co-ordinate. */
    public Institution other() {
        return coordinated.institution();
    }

    /** Whether both are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return coordinator().locallyLed() && other().locallyLed();
    }

    /**
     * Whether the co-ordinator has a stronger one behind it: it is managed by, or a nameplate of, the general office or
     * development and reform, or it is the office of a deliberative body.
     */
    public @Nullable Boolean supported() {
        return support().value();
    }

    private Answer support() {
        Institution coordinator = coordinator();
        if (coordinator.deliberativeOffice()) {
            return Answer.YES;
        }
        return comprehensive(coordinator.supervisor()).or(comprehensive(coordinator.host()));
    }

    private static Answer comprehensive(@Nullable Institution behind) {
        return behind == null ? Answer.NO : Answer.of(behind.comprehensiveDepartment(), behind.id() + ".kind");
    }

    /** Whether the other is of higher rank. */
    public @Nullable Boolean outranked() {
        return coordinator().rank() == null || other().rank() == null
                ? null
                : other().rank().above(coordinator().rank());
    }

    /** Whether both are of one rank. */
    public @Nullable Boolean sameRank() {
        return coordinator().rank() == null || other().rank() == null
                ? null
                : other().rank() == coordinator().rank();
    }

    /** Whether the co-ordinator comes later in the order of precedence. */
    public @Nullable Boolean laterInSequence() {
        return coordinator().sequence() == null || other().sequence() == null
                ? null
                : coordinator().sequence() > other().sequence();
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
    public Set<String> wants(String property) {
        return switch (property) {
            case "supported" -> support().wants();
            case "outranked", "sameRank" -> wantsOfBoth("rank", coordinator().rank(), other().rank());
            case "laterInSequence" -> wantsOfBoth("sequence", coordinator().sequence(), other().sequence());
            default -> Set.of();
        };
    }

    private Set<String> wantsOfBoth(String field, @Nullable Object ofCoordinator, @Nullable Object ofOther) {
        Answer coordinatorStates = ofCoordinator != null ? Answer.YES : Answer.unknown(coordinator().id() + "." + field);
        Answer otherStates = ofOther != null ? Answer.YES : Answer.unknown(other().id() + "." + field);
        return coordinatorStates.and(otherStates).wants();
    }
}
