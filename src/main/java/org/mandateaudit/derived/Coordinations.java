package org.mandateaudit.derived;

import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.LegalTitle;
import org.mandateaudit.mandate.Mandate;

/** Finds whom the co-ordinators of one region must co-ordinate. */
final class Coordinations {

    private Coordinations() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            if (mandate.act() != Act.COORDINATE || Held.led(mandate).no()) {
                continue;
            }
            Institution coordinator = mandate.holder();
            if (!coordinator.region().equals(region.region())) {
                continue;
            }
            for (Mandate coordinated : region.mandatesAtOrBelow(mandate.matter())) {
                Institution other = coordinated.holder();
                if (other.equals(coordinator)
                        || other.form() == Form.DISPATCHED
                        || !other.region().equals(region.region())) {
                    continue;
                }
                Answer coordinates =
                        Meetings.onSameGround(region, mandate, coordinated).and(Line.apart(coordinator, other));
                if (!coordinates.no()) {
                    found.accept(new Coordination(region, mandate, coordinated, coordinates.wants()));
                }
            }
        }
    }

    static Answer entitled(RegionIndex region, Mandate mandate, Mandate coordinated) {
        if (region.divisions().stream().anyMatch(division -> gives(division, mandate, coordinated))) {
            return Answer.YES;
        }
        LegalTitle title = mandate.title();
        return title == null
                ? Answer.unknown(mandate.id(), "authorised_by.instrument")
                : Answer.of(title == LegalTitle.LEGISLATION);
    }

    /** Whether a division has the co-ordinator lead what the other has a mandate on, and names the other. */
    private static boolean gives(Division division, Mandate mandate, Mandate coordinated) {
        return division.lead() != null
                && division.lead().body().equals(mandate.holder().body())
                && coordinated.matter().within(division.matter())
                && division.names(List.of(coordinated.holder()));
    }

    static Answer mutual(RegionIndex region, Mandate mandate, Institution other) {
        return Answer.any(
                region.mandatesAtOrAbove(mandate.matter()),
                each -> each.act() == Act.COORDINATE && each.holder().body().equals(other.body())
                        ? Held.led(each)
                        : Answer.NO);
    }
}
