package org.mandateaudit.rule.feed;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;

class HoldersTest {

    private final Region region = Region.of("990000", "甲省", Level.PROVINCE);
    private final Institution bureau =
            Institution.of("bureau", "甲省大数据局", region, Kind.BIG_DATA).build();
    private final Institution office =
            Institution.of("office", "甲省网信办", region, Kind.BIG_DATA).build();
    private final Holders holders = new Holders(Map.of("bureau", bureau, "office", office));

    @Test
    void a_numbered_mandate_is_that_of_the_institution_whose_id_it_bears() {
        holders.add(mandate("bureau/12", bureau));
        assertEquals(bureau, holders.of("bureau/12"));
        assertEquals(office, holders.of("office"));
    }

    @Test
    void a_stated_id_is_looked_up_even_where_it_begins_like_that_of_another_institution() {
        holders.add(mandate("bureau/own", office));
        holders.add(mandate("bureau/7", office));
        holders.add(mandate("licence", bureau));
        assertEquals(office, holders.of("bureau/own"));
        assertEquals(office, holders.of("bureau/7"));
        assertEquals(bureau, holders.of("licence"));
    }

    @Test
    void what_is_no_id_is_nobodys() {
        assertNull(holders.of("bureau/own.authorised_by"));
        assertNull(holders.of("bureau/12.objects"));
        assertNull(holders.of("elsewhere/3"));
    }

    private static Mandate mandate(String id, Institution institution) {
        return Mandate.of(
                        id, institution, "许可", requireNonNull(Matters.shipped().find("data-trading")), Act.LICENSE)
                .build();
    }
}
