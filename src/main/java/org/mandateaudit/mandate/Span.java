package org.mandateaudit.mandate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a fact is in force.
 *
 * @param since the first day; null where it has no stated beginning
 * @param until the first day on which it is no longer in force; null where it has no stated end
 */
public record Span(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** No stated beginning and no stated end. */
    public static final Span ALWAYS = new Span(null, null);

    /**
     * Checks that it does not end before it begins.
     *
     * @throws IllegalArgumentException where it does
     */
    public Span {
        if (since != null && until != null && until.isBefore(since)) {
            throw new IllegalArgumentException("until is " + until + ", which is before since, " + since);
        }
    }

    /** Whether the fact is in force on the day. */
    public boolean contains(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    /** Whether there is a day on which both are in force. */
    public boolean overlaps(Span other) {
        return (until == null || other.since == null || other.since.isBefore(until))
                && (other.until == null || since == null || since.isBefore(other.until));
    }
}
