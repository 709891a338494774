package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Region;

class ApartTest {

    private static final Region A = Region.of("110000", "甲", Level.PROVINCE);
    private static final Region B = Region.of("120000", "乙", Level.PROVINCE);
    private static final Region C = Region.of("130000", "丙", Level.PROVINCE);

    @Test
    void regions_that_have_nothing_in_common_are_told_by_themselves() {
        List<NotAssessable> entries = List.of(of(A), of(A), of(B), of(C));
        assertEquals(List.of(entries.subList(0, 2), entries.subList(2, 3), entries.subList(3, 4)), Apart.of(entries));
        assertEquals(List.of(), Apart.of(List.of()));
    }

    @Test
    void where_a_field_of_another_region_is_wanted_both_are_told_together_and_with_what_is_between() {
        Institution ofA = Institution.of("a", "甲局", A, Kind.OTHER).build();
        NotAssessable wantsOfA =
                new NotAssessable(Samples.OVERLAP, C, List.of(), null, List.of("m.since"), Map.of("m", ofA));
        List<NotAssessable> entries = List.of(of(A), of(B), wantsOfA, of(C));
        assertEquals(List.of(entries), Apart.of(entries));
    }

    private static NotAssessable of(Region region) {
        return new NotAssessable(Samples.OVERLAP, region, List.of(), null, List.of(region.code() + ".complete"));
    }
}
