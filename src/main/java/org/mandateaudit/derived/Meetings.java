package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Transfer;

/** Finds the meetings among the mandates of one region. */
final class Meetings {

    /** What is done to another's matter, or in a case, without having the matter in hand. */
    private static final Set<Act> BY_THE_WAY = EnumSet.of(Act.GUIDE, Act.REVIEW, Act.APPROVE_INTERNAL, Act.EMERGENCY);

    private Meetings() {}

    static void among(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Consumer<Derived> found) {
        Apart apart = new Apart();
        for (Matter matter : region.matters()) {
            List<Mandate> ones = region.mandatesExactlyOn(matter);
            for (Matter above = matter; above != null; above = above.broader()) {
                for (Mandate one : ones) {
                    for (Mandate other : region.mandatesExactlyOn(above)) {
                        // On one matter each pair is seen from both sides, and taken up once.
                        if (!one.holder().equals(other.holder())
                                && mayMeet(one.role(), other.role())
                                && (!above.equals(matter) || one.id().compareTo(other.id()) < 0)) {
                            between(region, one, other, apart, transfers, day, found);
                        }
                    }
                }
            }
        }
    }

    /** Whether two institutions meet at all, worked out once for each two: the mandates of both are many. */
    private static final class Apart {

        private final Map<Institution, Map<Institution, Answer>> known = new HashMap<>();

        Answer of(Institution one, Institution other) {
            return known.computeIfAbsent(one, each -> new HashMap<>())
                    .computeIfAbsent(other, each -> between(one, each));
        }

        /** A deliberative body has departments do the work that it co-ordinates (地方机构编制条例 11, 12). */
        private static Answer between(Institution one, Institution other) {
            return one.deliberativeBody() || other.deliberativeBody() ? Answer.NO : Line.apart(one, other);
        }
    }

    /** The broader of the two is the other, or both are on one matter. */
    private static void between(
            RegionIndex region,
            Mandate one,
            Mandate other,
            Apart apart,
            Collection<Transfer> transfers,
            LocalDate day,
            Consumer<Derived> found) {
        Institution holder = one.holder();
        Institution otherHolder = other.holder();
        if (passesOn(one, other) || passesOn(other, one) || !areTwo(one, other)) {
            return;
        }
        Answer meets = onSameGround(region, one, other)
                .and(apart.of(holder, otherHolder))
                .and(givenTogether(one, other).not())
                .and(ofThePlace(one))
                .and(ofThePlace(other));
        if (meets.no()) {
            return;
        }
        Matter narrower = one.matter();
        List<Institution> parties = List.of(holder, otherHolder);
        boolean settled = region.divisions().stream().anyMatch(division -> division.settles(narrower, parties));
        boolean concentrated = one.act() == other.act()
                && (movedBetween(region, one.act(), holder, otherHolder, narrower)
                        || movedBetween(region, one.act(), otherHolder, holder, narrower));
        Answer underWay = Handovers.underWay(transfers, holder, otherHolder, narrower, day);
        Grade grade = grade(one, other);
        boolean shared = SharedSupervision.covers(one, day) && SharedSupervision.covers(other, day);
        Set<String> wants = meets.wants();
        found.accept(new Meeting(one, other, other.matter(), grade, settled, concentrated, shared, underWay, wants));
        found.accept(new Meeting(other, one, other.matter(), grade, settled, concentrated, shared, underWay, wants));
    }

    /** Whether a concentration of powers has moved the act from one to the other, and has thus said who has it. */
    private static boolean movedBetween(RegionIndex region, Act act, Institution from, Institution to, Matter matter) {
        return region.concentrations().stream()
                .anyMatch(each -> each.takes(act, from, matter) && each.gives(act, to, matter));
    }

    /** Whether the holder of one delegates the other: what is passed on is one power, not two. */
    private static boolean passesOn(Mandate one, Mandate other) {
        return one.institution().equals(other.delegatedBy());
    }

    /**
     * Whether two bodies of the region do it. What a body does by delegation beside its own power is done once, what is
     * delegated from another level is that level's, and in the name of a deliberative body it acts for all.
     */
    private static boolean areTwo(Mandate one, Mandate other) {
        return one.holder().region().equals(other.holder().region())
                && !one.institution().body().equals(other.institution().body())
                && !actsForAPart(one)
                && !actsForAPart(other)
                && !one.inNameOfDeliberativeOffice()
                && !other.inNameOfDeliberativeOffice();
    }

    /** A dispatched body (派出机构) acts for the one that dispatched it, in a part of the place. */
    private static boolean actsForAPart(Mandate mandate) {
        return mandate.holder().form() == Form.DISPATCHED;
    }

    /** Whether one regulation of the place is the title of both, which thus says itself who does what. */
    private static Answer givenTogether(Mandate one, Mandate other) {
        return one.authorisedBy() instanceof Authority.Citation title
                        && other.authorisedBy() instanceof Authority.Citation others
                ? localLegislation(one, title.instrument())
                        .and(localLegislation(other, others.instrument()))
                        .and(sameTitle(one, title.title(), other, others.title()))
                : Answer.NO;
    }

    private static Answer localLegislation(Mandate mandate, @Nullable Instrument instrument) {
        return instrument == null
                ? Answer.unknown(mandate.id(), "authorised_by.instrument")
                : Answer.of(instrument.isLocalLegislation());
    }

    private static Answer sameTitle(Mandate one, @Nullable String title, Mandate other, @Nullable String othersTitle) {
        return title == null || othersTitle == null
                ? Answer.unknown(title == null ? one.id() : other.id(), "authorised_by.title")
                : Answer.of(CitedTitle.of(title).equals(CitedTitle.of(othersTitle)));
    }

    /** Of a delegator outside the input it is unknown whether it is one of the place. */
    private static Answer ofThePlace(Mandate mandate) {
        return mandate.holder().outside() ? Answer.unknown(mandate.id(), "delegated_by") : Answer.YES;
    }

    /** Both may lead or both may be joint; to lead beside one who assists or is joint is designed co-operation. */
    private static boolean mayMeet(@Nullable Role one, @Nullable Role other) {
        if (one == Role.ASSIST || other == Role.ASSIST) {
            return false;
        }
        return one == null || other == null || one.leads() == other.leads();
    }

    /** Whether two mandates reach the same ground, and each is held by the one that it is taken to be held by. */
    static Answer onSameGround(RegionIndex region, Mandate one, Mandate other) {
        Answer scopes = scopesIntersect(one, other);
        return scopes.no()
                ? scopes
                : scopes.and(region.heldFurtherUp(one).not())
                        .and(region.heldFurtherUp(other).not());
    }

    /**
     * Whether two mandates reach the same ground. A mandate for its own institution reaches nobody else's, and one on what
     * every department has for its own field reaches another's only where both state the field, and the same.
     */
    private static Answer scopesIntersect(Mandate one, Mandate other) {
        if (one.scope() == Scope.OWN || other.scope() == Scope.OWN) {
            return Answer.NO;
        }
        if (one.scope() != Scope.SECTOR && other.scope() != Scope.SECTOR) {
            return one.matter().crossCutting() ? sectorOf(one).and(sectorOf(other)) : Answer.YES;
        }
        if (one.scope() != other.scope()) {
            return Answer.NO;
        }
        if (isItsOwn(one.sector()) || isItsOwn(other.sector())) {
            return Answer.NO;
        }
        if (one.sector() == null || other.sector() == null) {
            return sectorOf(one).and(sectorOf(other));
        }
        return Answer.of(one.sector().equals(other.sector()));
    }

    /** 本行业, 本系统, 各自领域: the field of whoever has the mandate, and nobody else's. */
    private static boolean isItsOwn(@Nullable String sector) {
        return sector != null && (sector.startsWith("本") || sector.startsWith("各自") || sector.startsWith("所属"));
    }

    private static Answer sectorOf(Mandate mandate) {
        return mandate.sector() == null ? Answer.unknown(mandate.id(), "sector") : Answer.YES;
    }

    static Grade grade(Mandate one, Mandate other) {
        if (!one.matter().equals(other.matter()) || !samePower(one, other)) {
            return Grade.FRAGMENTATION;
        }
        return one.act() == other.act() && sharesObjects(one, other) ? Grade.DUPLICATION : Grade.OVERLAP;
    }

    static boolean samePower(Mandate one, Mandate other) {
        return one.act() == other.act() || (one.power() == other.power() && !alone(one) && !alone(other));
    }

    private static boolean sharesObjects(Mandate one, Mandate other) {
        if (one.objects() == null || other.objects() == null) {
            return one.objects() == other.objects() && one.act().hasNoAddressee();
        }
        return one.objects().stream().anyMatch(other.objects()::contains);
    }

    /** A specific act, building, running and serving, and what is done by the way are alike only to themselves. */
    private static boolean alone(Mandate mandate) {
        return switch (mandate.act().category()) {
            case SPECIFIC, NOT_ADMINISTRATIVE -> true;
            case ABSTRACT -> false;
            case MANAGEMENT -> BY_THE_WAY.contains(mandate.act());
        };
    }
}
