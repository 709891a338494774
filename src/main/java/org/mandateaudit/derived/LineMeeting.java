package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.From;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Transfer;

/**
 * An institution and the department that manages it both have a mandate on one matter, and their scopes intersect. It is
 * no {@link Meeting}, since an order lies between them; yet who does what may be left open.
 *
 * @param managed the mandate of the managed institution
 * @param supervising the mandate of its supervisor
 * @param divided whether a division of labour names both on the matter
 * @param transfer whether a transfer between the two, of a matter in line with this one, is under way
 * @param wants the fields without which it is only possible
 */
public record LineMeeting(Mandate managed, Mandate supervising, boolean divided, Answer transfer, Set<String> wants)
        implements Derived {

    /** Whether both lead. */
    @From({"managed.act", "managed.role", "supervising.act", "supervising.role"})
    public @Nullable Boolean bothLead() {
        return Held.led(managed).and(Held.led(supervising)).value();
    }

    /** Whether both are the same power: a specific act, and building, running and serving, are alike only to themselves. */
    public boolean samePower() {
        return Meetings.samePower(managed, supervising);
    }

    /** Whether a transfer between the two, of a matter in line with this one, is in force and not yet due. */
    public @Nullable Boolean beingTransferred() {
        return transfer.value();
    }

    /** The two holders. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(managed.holder(), supervising.holder());
    }

    @Override
    public Matter matter() {
        return managed.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(managed, supervising);
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "beingTransferred" -> transfer.wants();
            case "bothLead" -> Held.led(managed).and(Held.led(supervising)).wants();
            default -> Set.of();
        };
    }

    /** Finds where managed institutions of one region and their supervisors are on the same matter. */
    static void among(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Consumer<Derived> found) {
        for (Mandate managed : region.mandates()) {
            Institution lower = managed.holder();
            if (lower.supervisor() == null
                    && (lower.form() == null || !lower.form().hasSupervisor())) {
                continue;
            }
            for (Mandate supervising : region.mandatesExactlyOn(managed.matter())) {
                Institution upper = supervising.holder();
                Answer meets = Line.manages(upper, lower).and(Meetings.onSameGround(region, managed, supervising));
                if (!meets.no()) {
                    boolean divided = region.divisions().stream()
                            .anyMatch(division -> division.matter().inLineWith(managed.matter())
                                    && division.names(List.of(lower, upper)));
                    Answer transfer = Handovers.underWay(transfers, lower, upper, managed.matter(), day);
                    found.accept(new LineMeeting(managed, supervising, divided, transfer, meets.wants()));
                }
            }
        }
    }
}
