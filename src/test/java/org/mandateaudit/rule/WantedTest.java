package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Level;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.drl.PropertyPath;

/** An unknown property always names a field that would decide it: a match that wants nothing is an accusation. */
class WantedTest {

    private static final Institution CENTRE = Institution.of(
                    "centre", "甲省信息中心", Region.of("990000", "甲省", Level.PROVINCE), Kind.BIG_DATA)
            .build();

    @Test
    void aCitationWithoutItsInstrumentWantsTheInstrument() {
        assertEquals(Set.of("m.authorised_by.instrument"), wantedForTitle(null));
    }

    @Test
    void aCitationWithItsInstrumentWantsNothing() {
        assertEquals(Set.of(), wantedForTitle(Instrument.NORMATIVE_DOCUMENT));
    }

    @Test
    void anUnstatedKindOfInstitutionWantsTheFieldThatIsMissing() {
        PropertyPath bureau = PropertyPath.read("", Institution.class, List.of("bureau"));
        assertEquals(Set.of("centre.form"), Wanted.by(bureau, CENTRE));
    }

    private static Set<String> wantedForTitle(Instrument instrument) {
        Mandate mandate = Mandate.of("m", CENTRE, "核发许可", Matters.shipped().named("data-trading"), Act.LICENSE)
                .authorisedBy(new Authority.Citation(instrument, "甲省数据条例", null))
                .build();
        return Wanted.by(PropertyPath.read("", Mandate.class, List.of("title")), mandate);
    }
}
