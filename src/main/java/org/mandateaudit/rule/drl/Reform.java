package org.mandateaudit.rule.drl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Region;

/** Whether a rule applies before or after a region carried out the reform of 2023 of data administrations. */
public enum Reform {
    /** The rule applies whenever. */
    ANY,
    /** Until the region's reform. */
    BEFORE,
    /** From the region's reform on. */
    AFTER;

    /** The plan of the reform was published on this day, so no region carried it out before. */
    private static final LocalDate PLANNED = LocalDate.of(2023, 3, 16);

    /** Whether the rule applies in the region on the day; null where the day of its reform is not stated and matters. */
    public @Nullable Boolean applies(Region region, LocalDate day) {
        Boolean reformed = region.reform() != null
                ? Boolean.valueOf(!day.isBefore(region.reform()))
                : day.isBefore(PLANNED) ? false : null;
        return switch (this) {
            case ANY -> true;
            case BEFORE -> reformed == null ? null : !reformed;
            case AFTER -> reformed;
        };
    }
}
