package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Mandate;

/** Finds the licences of one region that a provincial rule set, which may do so for a year. */
final class TemporaryLicences {

    private TemporaryLicences() {}

    static void among(RegionIndex region, LocalDate day, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            if (mandate.act() == Act.LICENSE && mandate.settingInstrument() == Instrument.PROVINCIAL_RULE) {
                found.accept(new TemporaryLicence(mandate, day));
            }
        }
    }
}
