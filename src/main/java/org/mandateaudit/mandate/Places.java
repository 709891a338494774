package org.mandateaudit.mandate;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact and each of its stated fields stand in the input.
 *
 * @param fact the place of the fact; null for a fact built in code
 * @param fields the place of each stated field's value, by the field's name in a mandate file
 */
public record Places(@Nullable Place fact, Map<String, Place> fields) {

    /** The places of a fact that was built in code and stands in no input. */
    public static final Places NONE = new Places(null, Map.of());

    /** The place of a field; the fact's own where the field is not stated; null for a fact built in code. */
    public @Nullable Place of(String field) {
        return fields.getOrDefault(field, fact);
    }
}
