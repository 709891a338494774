package org.mandateaudit.derived;

import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
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
            Institution coordinator = mandate.institution();
            for (Mandate coordinated : region.mandatesAtOrBelow(mandate.matter())) {
                Institution other = coordinated.institution();
                if (other.equals(coordinator)) {
                    continue;
                }
                Answer coordinates =
                        Meetings.scopesIntersect(mandate, coordinated).and(Line.apart(coordinator, other));
                if (!coordinates.no()) {
                    found.accept(new Coordination(
                            mandate,
                            coordinated,
                            entitled(region, mandate, other),
                            mutual(region, mandate, other),
                            coordinates.wants()));
                }
            }
        }
    }

    private static boolean entitled(RegionIndex region, Mandate mandate, Institution other) {
        Institution coordinator = mandate.institution();
        return mandate.title() == LegalTitle.LEGISLATION
                || region.divisions().stream()
                        .anyMatch(division -> division.lead() != null
                                && division.lead().body().equals(coordinator.body())
                                && mandate.matter().within(division.matter())
                                && division.names(List.of(other)));
    }

    private static boolean mutual(RegionIndex region, Mandate mandate, Institution other) {
        return region.mandatesAtOrAbove(mandate.matter()).stream()
                .anyMatch(each -> each.institution().body().equals(other.body())
                        && Boolean.TRUE.equals(each.coordinates()));
    }
}
