package org.mandateaudit.rule.feed;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;

/** Regions as they come to be audited, each when everything that its audit looks at is there. */
public interface Feed {

    /** Hands over every region once. */
    void each(Consumer<Region> ready);

    /** Notes that a region has been audited; the regions that no other audit looks at any more. */
    Collection<Region> audited(Region region);

    /** How many mandates a region has; only of one that was handed over. */
    long mandates(Region region);

    /** Whose a fact is that the audit of a region looks at, by its id; null where it is nobody's. */
    Function<String, @Nullable Institution> holders(Region region);
}
