package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/**
 * Whether an institution's provision on functions and its power list answer to each other. Each must be stated whole for
 * an item of one to be known to have nothing in the other.
 */
public final class Grounding implements Derived {

    private final Mandate mandate;
    private final Answer inOther;
    private final boolean groundedElsewhere;
    private final Answer gathered;

    Grounding(Mandate mandate, Answer inOther, boolean groundedElsewhere, Answer gathered) {
        this.mandate = mandate;
        this.inOther = inOther;
        this.groundedElsewhere = groundedElsewhere;
        this.gathered = gathered;
    }

    /** The item of the power list, or the mandate of the provision. */
    public Mandate mandate() {
        return mandate;
    }

    /** Whether the other document has a mandate of the institution on a matter in line with this one's. */
    public @Nullable Boolean inOther() {
        return inOther.value();
    }

    /** Whether a statute or another document is stated to give the institution a mandate on a matter in line with it. */
    public boolean groundedElsewhere() {
        return groundedElsewhere;
    }

    /** Whether its body is an approval or enforcement body, which exercises the powers of many departments on their matters. */
    public @Nullable Boolean gathered() {
        return gathered.value();
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
        return switch (property) {
            case "inOther" -> inOther.wants();
            case "gathered" -> gathered.wants();
            default -> Set.of();
        };
    }
}
