package org.mandateaudit.derived;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** The specific administrative acts among the big data functions of a region, and whether any organ holds one. */
public final class BigDataPowers implements Derived {

    private final List<Mandate> mandates;
    private final Answer heldByOrgan;

    BigDataPowers(List<Mandate> mandates, Answer heldByOrgan) {
        this.mandates = List.copyOf(mandates);
        this.heldByOrgan = heldByOrgan;
    }

    /** The mandates to act that institutions of the big data line hold. */
    public List<Mandate> mandates() {
        return mandates;
    }

    /** Whether an administrative or party organ of the region holds one of these acts, or another in line with them. */
    public @Nullable Boolean heldByOrgan() {
        return heldByOrgan.value();
    }

    @Override
    public Collection<Institution> institutions() {
        Set<Institution> institutions = new LinkedHashSet<>();
        mandates.forEach(mandate -> institutions.add(mandate.institution()));
        return institutions;
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }

    @Override
    public Collection<Mandate> evidence() {
        return mandates;
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("heldByOrgan") ? heldByOrgan.wants() : Set.of();
    }
}
