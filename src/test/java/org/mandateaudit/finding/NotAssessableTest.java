package org.mandateaudit.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Region;

class NotAssessableTest {

    private static final Region REGION = Region.of("520000", "贵州省", Level.PROVINCE);
    private static final Institution BUREAU =
            Institution.of("bureau", "局", REGION, Kind.OTHER).build();
    private static final Institution OFFICE =
            Institution.of("office", "厅", REGION, Kind.OTHER).build();
    private static final RuleDescription RULE = new RuleDescription(
            "rule",
            "challenge",
            Severity.NOTE,
            Force.WATCH,
            new Text("", ""),
            new Text("", ""),
            new Text("", ""),
            List.of(),
            new Text("", ""),
            new Text("", ""));

    @Test
    void whose_a_field_is_follows_from_the_id_or_is_kept() {
        Map<String, Institution> all =
                Map.of("bureau", BUREAU, "bureau/1", BUREAU, "bureau/2", OFFICE, "own", BUREAU, "office/1", OFFICE);
        NotAssessable entry = of("bureau.rank", "bureau/1.role", "bureau/2.role", "own.role", "office/1.role", "x.y")
                .heldBy(all::get, new Once());
        assertEquals(Map.of("bureau/2", OFFICE, "own", BUREAU, "office/1", OFFICE), entry.holders());
        all.forEach((id, holder) -> assertEquals(holder, entry.holder(id)));
        assertNull(entry.holder("bureaux/1"));
        assertNull(entry.holder("x"));
    }

    @Test
    void a_coverage_that_is_wanted_though_stated_does_not_suffice() {
        Institution secret = Institution.of("secret", "密", REGION, Kind.OTHER)
                .coverage(Coverage.WITHHELD)
                .build();
        Map<String, Institution> all = Map.of("secret", secret, "secret/1", secret, "bureau", BUREAU);
        NotAssessable entry = of("secret.coverage", "bureau.coverage").heldBy(all::get, new Once());
        assertEquals(Coverage.WITHHELD, entry.tooNarrow("secret.coverage"));
        assertNull(entry.tooNarrow("bureau.coverage"));
        assertNull(entry.tooNarrow("secret.rank"));
        assertNull(entry.tooNarrow("x.coverage"));
    }

    @Test
    void of_what_is_equal_one_is_kept() {
        Once once = new Once();
        NotAssessable one = of("bureau.rank").heldBy(id -> null, once);
        NotAssessable other = of("bureau.rank").heldBy(id -> null, once);
        assertSame(one.wants(), other.wants());
        assertSame(one.institutions(), other.institutions());
    }

    private static NotAssessable of(String... wants) {
        return new NotAssessable(RULE, REGION, List.of(BUREAU), null, List.of(wants));
    }
}
