package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** A licence or penalty that is delegated by one to whom it, or what it is a part of, is itself delegated. */
public final class Subdelegation implements Derived {

    private final Mandate received;
    private final Mandate passedOn;
    private final Answer ownPower;
    private final Set<String> wants;

    Subdelegation(Mandate received, Mandate passedOn, Answer ownPower, Set<String> wants) {
        this.received = received;
        this.passedOn = passedOn;
        this.ownPower = ownPower;
        this.wants = Set.copyOf(wants);
    }

    /** The mandate of the one in the middle, delegated to it. */
    public Mandate received() {
        return received;
    }

    /** The mandate that it delegates to another. */
    public Mandate passedOn() {
        return passedOn;
    }

    /** Whether the one in the middle holds such a power of its own, which it may be that it delegates. */
    public @Nullable Boolean ownPower() {
        return ownPower.value();
    }

    /** Whether the one in the middle has no such power of its own, or may have none for all that is stated. */
    public boolean mayLackOwnPower() {
        return !ownPower.yes();
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(received.institution(), passedOn.institution());
    }

    @Override
    public Matter matter() {
        return passedOn.matter();
    }

    @Override
    public Collection<Mandate> evidence() {
        return List.of(received, passedOn);
    }

    /** A second name that does not say whose it is may be another name of one of the others. */
    @Override
    public Set<String> wants() {
        return wants;
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("ownPower") ? ownPower.wants() : Set.of();
    }
}
