package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Transfer;

/** Looks at how the transfers out of the institutions of one region stand on a day. */
final class Handovers {

    /** What being in charge of a matter means, whatever else is done about it. */
    private static final Set<Act> IN_CHARGE = EnumSet.of(Act.COORDINATE, Act.MANAGE, Act.ADMINISTER, Act.LICENSE);

    private Handovers() {}

    /**
     * @param all the transfers of every region, since a matter may come back from another level or go on to one
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
                    mandate -> mandate.regionWide()
                            && mandate.matter().equals(transfer.matter())
                            && !mandate.inNameOfDeliberativeOffice()
                            && !mandate.heldElsewhere()
                            && !givenSince(mandate, transfer));
            RegionIndex receiving = receivers.of(transfer.to().region());
            List<Institution> heirs = heirs(transfer.to(), receiving, day);
            List<Mandate> taken = heirs.stream()
                    .flatMap(heir ->
                            held(receivers, heir, mandate -> mandate.matter().inLineWith(transfer.matter())).stream())
                    .toList();
            Answer takenUp = Answer.any(taken, Held::held)
                    .or(Answer.any(heirs, heir -> takenInItsLine(heir, transfer, receiving)))
                    .providedThat(Answer.all(heirs, heir -> Held.coversBody(receiving, heir, moved(old))));
            Function<Mandate, Answer> kept = mandate -> keeps(mandate, transfer, taken, receiving);
            found.accept(new Handover(
                    transfer,
                    due(transfer, day),
                    Answer.any(old, mandate -> withinOneField(mandate).and(kept.apply(mandate))),
                    takenUp,
                    heirs.isEmpty() || concentrated(transfer, receiving) ? Answer.YES : superseded(transfer, all, day),
                    old.stream().filter(mandate -> kept.apply(mandate).yes()).toList()));
        }
    }

    /** Whether the old holder was given it only after the matter had moved. */
    private static boolean givenSince(Mandate mandate, Transfer transfer) {
        return mandate.since() != null
                && transfer.date() != null
                && mandate.since().isAfter(transfer.date());
    }

    /** The receiver, or where it is no longer, or not yet, in being, those formed from it. */
    private static List<Institution> heirs(Institution receiver, RegionIndex receiving, LocalDate day) {
        return receiver.span().contains(day)
                ? List.of(receiver)
                : receiving.institutions().stream()
                        .filter(each -> each.formedFrom(receiver))
                        .toList();
    }

    /** Whether powers on the matter have gone on from the new holder to a body where they are concentrated. */
    private static boolean concentrated(Transfer transfer, RegionIndex receiving) {
        return receiving.concentrations().stream()
                .anyMatch(each -> each.takesFrom(transfer.to()) && each.covers(transfer.matter()));
    }

    /** Whether one that the receiver manages, or that manages it, does what moved. */
    private static Answer takenInItsLine(Institution receiver, Transfer transfer, RegionIndex receiving) {
        return Answer.any(
                receiving.mandatesPerhapsOn(transfer.matter()).stream()
                        .filter(mandate ->
                                !mandate.holder().body().equals(transfer.from().body()))
                        .toList(),
                mandate -> Line.surelyApart(receiver, mandate.holder()).not().and(Held.held(mandate)));
    }

    /** The acts that moved: what the old holder still leads shows them; where it shows none, they may be any. */
    private static Set<Act> moved(List<Mandate> old) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        old.stream().filter(mandate -> Held.led(mandate).yes()).forEach(mandate -> acts.add(mandate.act()));
        return acts.isEmpty() ? EnumSet.allOf(Act.class) : acts;
    }

    /**
     * Whether the old holder leads on by the power that moved: one that the new holder has on the matter too; where that
     * has none on it, by being in charge. Of another level, each is in charge of its own; what a division of labour leaves
     * to each, and what one above the other still leads, is no remainder.
     */
    private static Answer keeps(Mandate old, Transfer transfer, List<Mandate> taken, RegionIndex receiving) {
        boolean settled = receiving.divisions().stream()
                .anyMatch(division -> division.settles(old.matter(), List.of(transfer.from(), transfer.to())));
        if (!transfer.from().region().equals(transfer.to().region()) || settled) {
            return Answer.NO;
        }
        List<Mandate> received = taken.stream()
                .filter(mandate -> mandate.regionWide()
                        && transfer.matter().within(mandate.matter())
                        && !Held.held(mandate).no())
                .toList();
        Answer moved = received.isEmpty()
                ? Answer.of(IN_CHARGE.contains(old.act()))
                        .and(Held.coversLeading(receiving.membersOfBody(transfer.to())))
                : Answer.any(
                        received.stream()
                                .filter(mandate -> Meetings.samePower(old, mandate))
                                .toList(),
                        Held::held);
        return Held.led(old).and(moved).and(Line.surelyApart(transfer.from(), transfer.to()));
    }

    private static List<Mandate> held(RegionLookup regions, Institution institution, Predicate<Mandate> which) {
        return regions.of(institution.region()).heldBy(institution).stream()
                .filter(which)
                .toList();
    }

    /** What was moved of a cross-cutting matter is some field's part of it, and what is led on may be another's. */
    private static Answer withinOneField(Mandate mandate) {
        return mandate.matter().crossCutting() ? Answer.unknown(mandate.id(), "sector") : Answer.YES;
    }

    /** Whether a transfer between the two, of a matter in line with this one, is in force and not yet due. */
    static Answer underWay(
            Collection<Transfer> transfers, Institution one, Institution other, Matter matter, LocalDate day) {
        if (transfers.isEmpty()) {
            return Answer.NO;
        }
        return Answer.any(
                transfers.stream()
                        .filter(transfer -> transfer.between(one, other, matter))
                        .toList(),
                transfer -> due(transfer, day).not());
    }

    /** Whether the day by which it was to be complete, or a year since it was ordered, has passed. */
    static Answer due(Transfer transfer, LocalDate day) {
        if (transfer.completed() != null) {
            return Answer.of(!day.isBefore(transfer.completed()));
        }
        return transfer.date() == null
                ? Answer.unknown(transfer.id(), "date")
                : Answer.of(!day.isBefore(transfer.date().plusYears(1)));
    }

    /** Whether the matter, or one in line with it, has come back since, or gone on from the new holder. */
    private static Answer superseded(Transfer transfer, Collection<Transfer> all, LocalDate day) {
        List<Transfer> further = all.stream()
                .filter(other -> !other.equals(transfer)
                        && other.matter().inLineWith(transfer.matter())
                        && (other.from().body().equals(transfer.to().body())
                                || other.to().body().equals(transfer.from().body())))
                .toList();
        return Answer.any(further, other -> follows(other, transfer, day));
    }

    private static Answer follows(Transfer later, Transfer earlier, LocalDate day) {
        if (later.date() == null) {
            return Answer.unknown(later.id(), "date");
        }
        if (later.date().isAfter(day)) {
            return Answer.NO;
        }
        return earlier.date() == null
                ? Answer.unknown(earlier.id(), "date")
                : Answer.of(!later.date().isBefore(earlier.date()));
    }
}
