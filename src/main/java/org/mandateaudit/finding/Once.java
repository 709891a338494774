package org.mandateaudit.finding;

import java.util.HashMap;
import java.util.Map;

/** Of values that are equal, the first: a country has as many open questions as mandates, and few that differ. */
public final class Once {

    private final Map<Object, Object> first = new HashMap<>();

    /** The first value that was equal to this one; this one, where it is the first. */
    @SuppressWarnings("unchecked") // What is equal is of one type, but for lists and maps, of which all are interfaces.
    public <T> T of(T value) {
        Object other = first.putIfAbsent(value, value);
        return other == null ? value : (T) other;
    }
}
