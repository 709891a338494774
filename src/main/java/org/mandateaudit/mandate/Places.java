package org.mandateaudit.mandate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a fact and each of its stated fields stand in the input. */
public interface Places {

    /** The places of a fact that was built in code and stands in no input. */
    Places NONE = of(null, Map.of());

    /**
     * Places that are known one by one.
     *
     * @param fact the place of the fact; null for a fact built in code
     * @param fields the place of each stated field's value, by the field's name in a mandate file; copied
     */
    static Places of(@Nullable Place fact, Map<String, Place> fields) {
        return new PlacesOfFields(fact, Map.copyOf(fields));
    }

    /** The place of the fact; null for a fact built in code. */
    @Nullable
    Place fact();

    /** The place of each stated field's value, by the field's name in a mandate file. */
    Map<String, Place> fields();

    /** The place of a field; the fact's own where the field is not stated; null for a fact built in code. */
    default @Nullable Place of(String field) {
        Place place = fields().get(field);
        return place == null ? fact() : place;
    }
}
