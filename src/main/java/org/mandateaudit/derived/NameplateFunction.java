package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** A mandate under a further name of a body, and whether the body has another on that matter. */
public final class NameplateFunction implements Derived {

    private final Institution nameplate;
    private final Mandate mandate;
    private final Answer onMatterOfBody;

    NameplateFunction(Institution nameplate, Mandate mandate, Answer onMatterOfBody) {
        this.nameplate = nameplate;
        this.mandate = mandate;
        this.onMatterOfBody = onMatterOfBody;
    }

    /** The further name, under which the mandate stands. */
    public Institution nameplate() {
        return nameplate;
    }

    /** The mandate: the further name's own, or one that its host is stated to exercise under that name. */
    public Mandate mandate() {
        return mandate;
    }

    /**
     * Whether the body has a mandate under another of its names on a matter in line with this one's; that it has none is
     * known only where the coverage of all these suffices.
     */
    public @Nullable Boolean onMatterOfBody() {
        return onMatterOfBody.value();
    }

    /** The further name alone. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(nameplate);
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
        return property.equals("onMatterOfBody") ? onMatterOfBody.wants() : Set.of();
    }
}
