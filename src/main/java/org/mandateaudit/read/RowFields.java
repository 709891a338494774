package org.mandateaudit.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields that the columns of one table state, numbered from 0. */
final class RowFields {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    RowFields(List<String> names) {
        this.names = List.copyOf(names);
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    List<String> names() {
        return names;
    }

    /** The number of the field of that name; less than 0 where there is none. */
    int at(String name) {
        return numbers.getOrDefault(name, -1);
    }
}
