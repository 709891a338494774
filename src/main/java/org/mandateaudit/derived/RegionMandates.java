package org.mandateaudit.derived;

import java.util.List;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;

/** The mandates of a region that are in force, where they are not all in memory at once. */
public interface RegionMandates {

    /**
     * Those of a region.
     *
     * @throws IllegalStateException where they are not in memory now
     */
    List<Mandate> of(Region region);

    /**
     * Those of other regions that a body of this one holds: delegated by it, or stated of another name that it bears there.
     *
     * @throws IllegalStateException where they are not in memory now
     */
    List<Mandate> elsewhere(Region region);
}
