package org.mandateaudit.read;

import java.lang.reflect.RecordComponent;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * Whether two objects state the same, to the last field. Institutions, regions and matters are equal where their ids are:
 * of two that differ, a rule would see the one that it comes by.
 */
final class SameFact {

    private SameFact() {}

    /** The first field in which two of one type differ, but for the place in the input; null where there is none. */
    @SuppressWarnings("ReferenceEquality") // Of a million mandates, most name the very object.
    static @Nullable String difference(Record one, Record other) {
        if (one == other) {
            return null;
        }
        for (RecordComponent field : one.getClass().getRecordComponents()) {
            if (!field.getName().equals("places") && !same(value(field, one), value(field, other))) {
                return field.getName();
            }
        }
        return null;
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other)
                && (!equalById(one)
                        || !(one instanceof Record known)
                        || !(other instanceof Record named)
                        || difference(known, named) == null);
    }

    private static boolean equalById(@Nullable Object fact) {
        return fact instanceof Institution || fact instanceof Region || fact instanceof Matter;
    }

    private static @Nullable Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fact's fields are public", e);
        }
    }
}
