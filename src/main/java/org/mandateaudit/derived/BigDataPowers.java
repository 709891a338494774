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
    private final Answer underLegislation;
    private final Answer uponOutsiders;

    BigDataPowers(List<Mandate> mandates, Answer heldByOrgan, Answer underLegislation, Answer uponOutsiders) {
        this.mandates = List.copyOf(mandates);
        this.heldByOrgan = heldByOrgan;
        this.underLegislation = underLegislation;
        this.uponOutsiders = uponOutsiders;
    }

    /** The mandates to act that institutions of the big data line hold, but for those that are known to be held under legislation. */
    public List<Mandate> mandates() {
        return mandates;
    }

    /** Whether an administrative or party organ of the region holds one of these acts, or another in line with them. */
    public @Nullable Boolean heldByOrgan() {
        return heldByOrgan.value();
    }

    /** Whether a law or regulation gives all of them to the public institutions that hold them. */
    public @Nullable Boolean underLegislation() {
        return underLegislation.value();
    }

    /** Whether one of them at least is exercised upon somebody outside government; unknown where none says upon whom. */
    public @Nullable Boolean uponOutsiders() {
        return uponOutsiders.value();
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
        return switch (property) {
            case "heldByOrgan" -> heldByOrgan.wants();
            case "uponOutsiders" -> uponOutsiders.wants();
            case "underLegislation" -> underLegislation.wants();
            default -> Set.of();
        };
    }
}
