package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/**
 * What the body of an institution holds, asked one question at a time. The answer is no only where the coverage of the
 * whole body suffices for the acts in question; elsewhere silence leaves it unknown.
 */
public final class BodyHoldings {

    private final RegionIndex region;
    private final Institution institution;

    BodyHoldings(RegionIndex region, Institution institution) {
        this.region = region;
        this.institution = institution;
    }

    /** The mandates that the body is stated to hold, those that it delegates among them; to assist is not to hold. */
    public List<Mandate> held() {
        return region.heldBy(institution).stream()
                .filter(mandate -> Held.held(mandate).yes())
                .toList();
    }

    /**
     * Whether the body holds a mandate that is such.
     *
     * @param such what is asked of a mandate
     * @param acts the acts that the coverage must suffice for before silence means no
     */
    public Answer holds(Function<Mandate, Answer> such, Collection<Act> acts) {
        return Answer.any(region.heldBy(institution), mandate -> such.apply(mandate)
                        .and(Held.held(mandate)))
                .providedThat(Held.coversBody(region, institution, acts));
    }
}
