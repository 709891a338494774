package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Transfer;

/** Looks at how the transfers out of the institutions of one region stand on a day. */
final class Handovers {

    private Handovers() {}

    /**
     * @param all the transfers of every region, since a matter may come back from another level
     * @param receivers looks up the mandates of the region that an institution lies in, since a matter may move to
     *     another level
     */
    static void among(
            Collection<Transfer> transfers,
            Collection<Transfer> all,
            LocalDate day,
            RegionLookup receivers,
            Consumer<Derived> found) {
        for (Transfer transfer : transfers) {
            if (transfer.from().body().equals(transfer.to().body())) {
                continue;
            }
            List<Mandate> old = held(
                    receivers,
                    transfer.from(),
                    mandate -> mandate.regionWide() && mandate.matter().equals(transfer.matter()));
            List<Mandate> taken =
                    held(receivers, transfer.to(), mandate -> mandate.matter().inLineWith(transfer.matter()));
            Answer takenUp = Answer.any(taken, Held::held)
                    .providedThat(Held.coversLeading(
                            receivers.of(transfer.to().region()).membersOfBody(transfer.to())));
            found.accept(new Handover(
                    transfer,
                    due(transfer, day),
                    Answer.any(old, Handovers::stillLed),
                    takenUp,
                    reversed(transfer, all),
                    old.stream().filter(mandate -> Held.led(mandate).yes()).toList()));
        }
    }

    private static List<Mandate> held(RegionLookup regions, Institution institution, Predicate<Mandate> which) {
        return regions.of(institution.region()).heldBy(institution).stream()
                .filter(which)
                .toList();
    }

    /** What was moved of a cross-cutting matter is some field's part of it, and what is led on may be another's. */
    private static Answer stillLed(Mandate mandate) {
        Answer led = Held.led(mandate);
        return mandate.matter().crossCutting() ? led.and(Answer.unknown(mandate.id(), "sector")) : led;
    }

    private static Answer due(Transfer transfer, LocalDate day) {
        if (transfer.completed() != null) {
            return Answer.of(!day.isBefore(transfer.completed()));
        }
        return transfer.date() == null
                ? Answer.unknown(transfer.id(), "date")
                : Answer.of(!day.isBefore(transfer.date().plusYears(1)));
    }

    private static boolean reversed(Transfer transfer, Collection<Transfer> all) {
        return all.stream()
                .anyMatch(later -> later.matter().inLineWith(transfer.matter())
                        && !later.equals(transfer)
                        && later.to().body().equals(transfer.from().body())
                        && (later.date() == null
                                || transfer.date() == null
                                || !later.date().isBefore(transfer.date())));
    }
}
