package org.mandateaudit.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that facts of one kind may state, numbered from 0. */
final class FieldNumbers {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    FieldNumbers(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : names) {
            numbers.put(name, numbers.size());
        }
    }

    List<String> names() {
        return names;
    }

    /** The number of the field of that name; less than 0 where there is none. */
    int of(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
