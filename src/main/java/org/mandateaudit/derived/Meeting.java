package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

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
 * @param wants the fields without which it is only possible that they meet
 */
public record Meeting(
        Mandate one, Mandate other, Matter matter, Grade grade, boolean settled, Set<String> wants)
        implements Derived {

    /** Whether both lead. */
    public @Nullable Boolean bothLead() {
        return Held.led(one).and(Held.led(other)).value();
    }

    /** Whether both hold what they do, in whatever role. */
    public @Nullable Boolean bothHold() {
        return Held.held(one).and(Held.held(other)).value();
    }

    /** Whether both do the same. */
    public boolean sameAct() {
        return one.act() == other.act();
    }

    /** Whether both are about the very same matter. */
    public boolean sameMatter() {
        return one.matter().equals(other.matter());
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
                .anyMatch(object -> !object.insideGovernment() && other.objects().contains(object));
    }

    private static Answer stated(Mandate mandate) {
        return mandate.objects() == null ? Answer.unknown(mandate.id() + ".objects") : Answer.YES;
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
            case "bothLead" -> Held.led(one).and(Held.led(other)).wants();
            case "bothHold" -> Held.held(one).and(Held.held(other)).wants();
            case "sameOutwardObjects" -> stated(one).and(stated(other)).wants();
            default -> Set.of();
        };
    }
}
