package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/**
 * One institution promotes an industry, and another, which stands apart from it, manages an industry of another name, and
 * their scopes intersect. Whether the two industries are the same enterprises is for a rule to say.
 *
 * @param promotion the mandate to promote
 * @param management the mandate to manage
 * @param settled whether a division of labour settles who does what, on either matter
 * @param transfer whether a transfer between the two, of a matter in line with either, is under way
 * @param wants the fields without which it is only possible
 */
public record IndustryPolicy(Mandate promotion, Mandate management, boolean settled, Answer transfer, Set<String> wants)
        implements Derived {

    /** Whether both institutions are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return promotion.holder().locallyLed() && management.holder().locallyLed();
    }

    /** Whether a transfer between the two, of a matter in line with either industry, is in force and not yet due. */
    public @Nullable Boolean beingTransferred() {
        return transfer.value();
    }

    /** The two holders. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(promotion.holder(), management.holder());
    }

    /** The industry that is promoted. */
    @Override
    public Matter matter() {
        return promotion.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(promotion, management);
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("beingTransferred") ? transfer.wants() : Set.of();
    }
}
