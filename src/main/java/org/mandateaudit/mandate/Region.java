package org.mandateaudit.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 行政区: a region whose institutions are audited together.
 *
 * @param code the six-digit code of GB/T 2260, or a code of the user's own with the prefix {@code x-}
 * @param name the name: 贵州省
 * @param level where it stands in the hierarchy
 * @param administrativeRank its rank, where that differs from the level
 * @param parent the region above; null where the input has none
 * @param complete whether the input holds every institution of the region that has a mandate on the matters it names
 * @param reform the day on which the region carried out the reform of 2023 of data administrations
 * @param informatization how far its informatization has come
 * @param span the days on which this is in force
 * @param places where it stands in the input
 */
public record Region(
        String code,
        String name,
        Level level,
        @Nullable AdministrativeRank administrativeRank,
        @Nullable Region parent,
        @Nullable Boolean complete,
        @Nullable LocalDate reform,
        @Nullable Informatization informatization,
        Span span,
        Places places)
        implements Fact {

    /**
     * Checks that the required fields are there.
     *
     * @throws NullPointerException where one is not; the message names the region and the field
     * @throws IllegalArgumentException where the code is empty
     */
    public Region {
        Required.id("region", code);
        Required.field("region", code, "name", name);
        Required.field("region", code, "level", level);
        Required.field("region", code, "span", span);
        Required.field("region", code, "places", places);
    }

    /** A region of which only the required fields are stated. */
    public static Region of(String code, String name, Level level) {
        return new Region(code, name, level, null, null, null, null, null, Span.ALWAYS, Places.NONE);
    }

    /** This region, stated to be complete: the input holds every institution with a mandate on the matters it names. */
    public Region asComplete() {
        return new Region(code, name, level, administrativeRank, parent, true, reform, informatization, span, places);
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of();
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }

    @Override
    public String text() {
        return name;
    }

    /** Whether it is a province, an autonomous region or a municipality under the centre. */
    public boolean isProvince() {
        return level == Level.PROVINCE;
    }

    /** Whether it ranks as a prefecture or a county: by its administrative rank where one is stated, else by its level. */
    public boolean belowProvince() {
        return countyRanked()
                || (administrativeRank == null
                        ? level == Level.PREFECTURE
                        : administrativeRank == AdministrativeRank.PREFECTURE);
    }

    /** Whether it ranks as a county: by its administrative rank where one is stated, else by its level. */
    public boolean countyRanked() {
        return administrativeRank == null ? level == Level.COUNTY : administrativeRank == AdministrativeRank.COUNTY;
    }

    /** A region is its code. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region region && region.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
