package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** A co-ordination held under a further name of a body, and whether the host holds it too. */
public final class HostCoordination implements Derived {

    private final Mandate mandate;
    private final Answer heldByHost;

    HostCoordination(Mandate mandate, Answer heldByHost) {
        this.mandate = mandate;
        this.heldByHost = heldByHost;
    }

    /** The mandate to co-ordinate. */
    public Mandate mandate() {
        return mandate;
    }

    /** Whether the host co-ordinates the matter, or one above it; that it does not is known only where its coverage suffices. */
    public @Nullable Boolean heldByHost() {
        return heldByHost.value();
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(mandate.institution());
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
        return property.equals("heldByHost") ? heldByHost.wants() : Set.of();
    }
}
