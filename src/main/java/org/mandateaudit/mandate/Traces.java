package org.mandateaudit.mandate;

import java.util.HashSet;
import java.util.Set;

/**
 * What facts still say of an institution of earlier ones. Silence is not the end of it: where it is not stated any more,
 * nobody is said to have been formed from it, and its region does not hold every institution, what became of it is unknown.
 */
public final class Traces {

    private final Set<String> known = new HashSet<>();
    private final Set<String> completeRegions = new HashSet<>();

    /** @param stated all that is stated, in force or not */
    public Traces(World stated) {
        for (Institution institution : stated.institutions()) {
            known.add(institution.id());
            String predecessor = institution.predecessor();
            if (predecessor != null) {
                known.add(predecessor);
            }
        }
        for (Region region : stated.regions()) {
            if (Boolean.TRUE.equals(region.complete())) {
                completeRegions.add(region.code());
            }
        }
    }

    /**
     * Whether nothing says what became of an institution.
     *
     * @param institution its id or its name
     * @param region the code of its region
     */
    public boolean lost(String institution, String region) {
        return !known.contains(institution) && !completeRegions.contains(region);
    }
}
