package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Transfer;

/** Finds where managed institutions of one region and their supervisors are on the same matter. */
final class LineMeetings {

    private LineMeetings() {}

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
