package org.mandateaudit.mandate;

import java.time.LocalDate;

/** Whether a document that an institution rests on has been issued: its provision on functions, its power list. */
public sealed interface Publication {

    /**
     * 已印发.
     *
     * @param on the day of issue
     */
    record Issued(LocalDate on) implements Publication {}

    /** 未出台: not issued yet. */
    record Pending() implements Publication {}

    /** 不公开: issued, but not published. */
    record Withheld() implements Publication {}

    /** Whether it has been issued, published or not. */
    default boolean issued() {
        return !pending();
    }

    /** Whether it is stated not to have been issued yet. */
    default boolean pending() {
        return this instanceof Pending;
    }
}
