package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact cannot be without: who builds one in code hears which field of which fact it is. */
final class Required {

    private Required() {}

    static void id(String kind, @Nullable String id) {
        if (id == null) {
            throw new NullPointerException(kind + ": id is null");
        }
        if (id.isEmpty()) {
            throw new IllegalArgumentException(kind + ": id is empty");
        }
    }

    static void field(String kind, String id, String field, @Nullable Object value) {
        if (value == null) {
            throw new NullPointerException(kind + " " + id + ": " + field + " is null");
        }
    }

    /** That a collection which is null where its values are unknown holds some where it is not. */
    static void some(String kind, String id, String field, @Nullable Collection<?> values) {
        if (values != null && values.isEmpty()) {
            throw new IllegalArgumentException(
                    kind + " " + id + ": " + field + " is empty; it is null where they are unknown");
        }
    }

    /** A copy of a list of which no element may be null. */
    static <T> List<T> all(String kind, String id, String field, List<T> values) {
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw new NullPointerException(kind + " " + id + ": " + field + " holds null");
        }
    }

    /** Where a fact is taken from, when it holds, and where it stands in the input: neither may be null. */
    static void ends(String kind, String id, @Nullable Source source, @Nullable Span span, @Nullable Places places) {
        field(kind, id, "source", source);
        field(kind, id, "span", span);
        field(kind, id, "places", places);
    }
}
