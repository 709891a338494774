package org.mandateaudit.finding;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;

/**
 * A field of a fact, as the input states it.
 *
 * @param name its name in a mandate file
 * @param value what it states; never null
 * @param place where the value stands; null for a fact built in code
 */
public record StatedField(String name, Object value, @Nullable Place place) {

    /** The field of a fact; null where the input does not state it. */
    static @Nullable StatedField of(Fact fact, String name) {
        Object value = fact.value(name);
        Place place = fact.places().fields().get(name);
        boolean built = fact.places().fact() == null;
        return value == null || value instanceof Collection<?> many && many.isEmpty() || place == null && !built
                ? null
                : new StatedField(name, value, place);
    }
}
