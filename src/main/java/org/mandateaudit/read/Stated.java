package org.mandateaudit.read;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Span;

/**
 * What the input states of one thing, before it is linked to what it names.
 *
 * @param values the fields that are stated and right, by name
 * @param allPlaces where it stands, and the value of each field that is stated, right or wrong
 * @param wrong what is written in the fields that are wrong, wholly or in part
 */
record Stated(Map<String, Object> values, Places allPlaces, Map<String, Node> wrong) {

    Stated(Map<String, Object> values, Places allPlaces) {
        this(values, allPlaces, Map.of());
    }

    /** Where it stands. */
    Place place() {
        return Objects.requireNonNull(allPlaces.fact());
    }

    /** The place of the value of each field that is stated, right or wrong. */
    Map<String, Place> places() {
        return allPlaces.fields();
    }

    /** The value of a field; null where it is not stated, or wrong. */
    <T> @Nullable T get(Field<T> field) {
        // A shape puts under the name of a field only what the field's own type has read.
        @SuppressWarnings("unchecked")
        T value = (T) values.get(field.name());
        return value;
    }

    <T> T get(Field<T> field, T otherwise) {
        T value = get(field);
        return value == null ? otherwise : value;
    }

    /** The value of a field that every such fact states; only of one in which nothing is missing or wrong. */
    <T> T required(Field<T> field) {
        return Objects.requireNonNull(get(field), field.name());
    }

    <T> List<T> list(Field<List<T>> field) {
        return get(field, List.of());
    }

    <T> @Nullable Set<T> set(Field<List<T>> field) {
        List<T> list = get(field);
        return list == null ? null : new LinkedHashSet<>(list);
    }

    /** The same with another value of a field, or none where it is null; of a fact that a shape has read. */
    <T> Stated with(Field<T> field, @Nullable T value) {
        return new Stated(((NumberedValues) values).with(field.name(), value), allPlaces, wrong);
    }

    boolean has(Field<?> field) {
        return values.containsKey(field.name());
    }

    /** Whether the field is stated, right or wrong. */
    boolean tells(Field<?> field) {
        return places().containsKey(field.name());
    }

    /** The place of a field's value; the fact's own where it is not stated. */
    Place place(Field<?> field) {
        return Objects.requireNonNull(allPlaces.of(field.name()));
    }

    /** When it holds; always, where it is complained of that it ends before it begins. */
    Span span() {
        LocalDate since = get(Fields.SINCE);
        LocalDate until = get(Fields.UNTIL);
        boolean contradictory = since != null && until != null && until.isBefore(since);
        return (since == null && until == null) || contradictory ? Span.ALWAYS : new Span(since, until);
    }
}
