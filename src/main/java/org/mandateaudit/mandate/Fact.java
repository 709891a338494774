package org.mandateaudit.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the input states, and that a finding can cite as evidence.
 *
 * <p>A record component marked nullable is a field that the input may leave unstated. Null there means unknown, never
 * "no".
 */
public sealed interface Fact extends About
        permits Region, Institution, Mandate, Division, Transfer, Concentration, Mechanism, Purchase, Waiver {

    /** What identifies the fact in the input; the code of a region. */
    String id();

    /** The days on which the fact is in force. */
    Span span();

    /** The first day on which it is in force; null where the input states none. */
    default @Nullable LocalDate since() {
        return span().since();
    }

    /** Where the fact stands in the input. */
    Places places();

    /**
     * What it has for a field.
     *
     * @param field the field's name in a mandate file
     * @return the value; null where it is unknown, or the fact has no such field
     */
    default @Nullable Object value(String field) {
        return FieldValues.of(this, field);
    }

    /** What the fact says, in the input's own words: the clause of a mandate, the name of an institution. */
    String text();
}
