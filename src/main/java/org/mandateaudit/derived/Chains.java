package org.mandateaudit.derived;

import java.util.List;
import java.util.Set;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

/** Follows a power that is delegated on to the one who delegated it first, and holds it. */
final class Chains {

    private Chains() {}

    /** The mandates of the one who delegates a power by which that, or what it is a part of, was delegated to it. */
    static List<Mandate> received(RegionIndex region, Mandate passedOn) {
        Institution middle = passedOn.delegatedBy();
        if (middle == null) {
            return List.of();
        }
        return region.statedOfBody(middle).stream()
                .filter(received -> mayBeWhatIsPassedOn(received, passedOn))
                .toList();
    }

    private static boolean mayBeWhatIsPassedOn(Mandate received, Mandate passedOn) {
        Institution first = received.delegatedBy();
        return first != null
                && received.act() == passedOn.act()
                && received.matter().inLineWith(passedOn.matter())
                && mayBeOfOneSector(received, passedOn)
                && apart(first, received.institution())
                && apart(received.institution(), passedOn.institution())
                && apart(first, passedOn.institution());
    }

    private static boolean mayBeOfOneSector(Mandate received, Mandate passedOn) {
        return received.sector() == null
                || passedOn.sector() == null
                || received.sector().equals(passedOn.sector());
    }

    private static boolean apart(Institution one, Institution other) {
        return !one.body().equals(other.body());
    }

    /**
     * Whether a power is not held by the one who delegates it, since that has it by delegation itself: then the first in the
     * chain holds it, and what was received tells so. Unknown where the one in the middle may have more than it received.
     */
    static Answer heldFurtherUp(RegionIndex region, Mandate passedOn) {
        List<Mandate> received = received(region, passedOn);
        if (received.isEmpty()) {
            return Answer.NO;
        }
        Institution middle = received.get(0).institution();
        List<Mandate> own = region.statedOfBody(middle).stream()
                .filter(mandate ->
                        !mandate.delegated() && mandate.act() == passedOn.act() && mandate.role() != Role.ASSIST)
                .toList();
        if (own.stream().anyMatch(mandate -> passedOn.matter().within(mandate.matter()))) {
            return Answer.NO;
        }
        return Answer.any(received, each -> covers(each, passedOn) ? Held.held(each) : Answer.NO)
                .or(Held.coversBody(region, middle, Set.of(passedOn.act())));
    }

    private static boolean covers(Mandate received, Mandate passedOn) {
        return passedOn.matter().within(received.matter())
                && (received.scope() == passedOn.scope() || received.scope() != Scope.SECTOR);
    }
}
