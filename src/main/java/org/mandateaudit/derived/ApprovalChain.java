package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** Approval, supervision and enforcement on one matter, each held for the whole of a region. */
public final class ApprovalChain implements Derived {

    private final Matter matter;
    private final List<Mandate> licences;
    private final List<Mandate> inspections;
    private final List<Mandate> penalties;
    private final Answer tornApart;
    private final boolean linked;

    ApprovalChain(
            Matter matter,
            List<Mandate> licences,
            List<Mandate> inspections,
            List<Mandate> penalties,
            Answer tornApart,
            boolean linked) {
        this.matter = matter;
        this.licences = List.copyOf(licences);
        this.inspections = List.copyOf(inspections);
        this.penalties = List.copyOf(penalties);
        this.tornApart = tornApart;
        this.linked = linked;
    }

    @Override
    public Matter matter() {
        return matter;
    }

    /** Those who license. */
    public Collection<Institution> licensers() {
        return holders(licences);
    }

    /** Those who inspect. */
    public Collection<Institution> inspectors() {
        return holders(inspections);
    }

    /** Those who penalize. */
    public Collection<Institution> penalizers() {
        return holders(penalties);
    }

    /**
     * Whether no institution, with those above and below it, holds two of the three; unknown unless the coverage of each
     * holder suffices.
     */
    public @Nullable Boolean tornApart() {
        return tornApart.value();
    }

    /** Whether one mechanism of co-operation joins all holders. */
    public boolean linked() {
        return linked;
    }

    @Override
    public Collection<Institution> institutions() {
        return holders(evidence());
    }

    @Override
    public List<Mandate> evidence() {
        List<Mandate> all = new ArrayList<>(licences);
        all.addAll(inspections);
        all.addAll(penalties);
        return all;
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("tornApart") ? tornApart.wants() : Set.of();
    }

    private static Collection<Institution> holders(List<Mandate> mandates) {
        Set<Institution> holders = new LinkedHashSet<>();
        mandates.forEach(mandate -> holders.add(mandate.holder()));
        return holders;
    }
}
