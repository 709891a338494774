package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** A licence that a rule of a provincial government created, which may do so for a year. */
public final class TemporaryLicence implements Derived {

    private final Mandate mandate;
    private final Answer overAYear;

    TemporaryLicence(Mandate mandate, LocalDate day) {
        this.mandate = mandate;
        LocalDate since = mandate.since();
        this.overAYear =
                since == null ? Answer.unknown(mandate.id(), "since") : Answer.of(day.isAfter(since.plusYears(1)));
    }

    /** The mandate to license. */
    public Mandate mandate() {
        return mandate;
    }

    /** Whether it has been in force for more than a year on the as-of date. */
    public @Nullable Boolean overAYear() {
        return overAYear.value();
    }

    @Override
    public Collection<Institution> institutions() {
        return mandate.institutions();
    }

    @Override
    public Matter matter() {
        return mandate.matter();
    }

    @Override
    public Collection<Mandate> evidence() {
        return List.of(mandate);
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("overAYear") ? overAYear.wants() : Set.of();
    }

    /** Finds the licences of one region that a provincial rule set, which may do so for a year. */
    static void among(RegionIndex region, LocalDate day, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            if (mandate.act() == Act.LICENSE && mandate.settingInstrument() == Instrument.PROVINCIAL_RULE) {
                found.accept(new TemporaryLicence(mandate, day));
            }
        }
    }
}
