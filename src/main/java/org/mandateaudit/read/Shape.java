package org.mandateaudit.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * The fields of a fact. A shape reads the fact, says in a message what is accepted, and gives its JSON Schema.
 *
 * @param name the name under which the JSON Schema defines it
 * @param title what it is, in both languages
 * @param fields its fields, in the order in which they are told
 * @param open whether other fields may stand beside these and are passed over, as in a report, which may grow; there a
 *     null says that a field is not stated
 */
record Shape(String name, Text title, List<Field<?>> fields, boolean open) {

    Shape(String name, Text title, List<Field<?>> fields) {
        this(name, title, fields, false);
    }

    static Shape of(String name, String zh, String en, Field<?>... fields) {
        return new Shape(name, new Text(zh, en), List.of(fields));
    }

    static Shape open(String name, String zh, String en, Field<?>... fields) {
        return new Shape(name, new Text(zh, en), List.of(fields), true);
    }

    List<String> names() {
        return fields.stream().<String>map(Field::name).toList();
    }

    /** What the fields say; a field that is wrong has been complained of, and counts as not stated. */
    Stated read(Node.Mapping mapping, Problems problems) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Place> places = new HashMap<>();
        Map<String, Place> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (open && (field(key) == null || isNothing(entry.value()))) {
                continue;
            }
            Place first = seen.putIfAbsent(key, entry.key().place());
            Field<?> field = field(key);
            if (field == null) {
                problems.add(entry.key().place(), Complaint.unknownField(key, names(), nearest(key)));
            } else if (first != null) {
                problems.add(entry.key().place(), Complaint.fieldTwice(key, first));
            } else {
                places.put(key, entry.value().place());
                Object value = field.read(entry, problems);
                if (value != null) {
                    values.put(key, value);
                }
            }
        }
        for (Field<?> field : fields) {
            if (field.required() && !seen.containsKey(field.name())) {
                problems.add(mapping.place(), Complaint.missing(this, field));
            }
        }
        if (mapping.entries().isEmpty() && fields.stream().noneMatch(Field::required)) {
            problems.add(mapping.place(), Complaint.noFields(this));
        }
        return new Stated(mapping.place(), values, places);
    }

    private static boolean isNothing(Node value) {
        return value instanceof Node.Scalar scalar && scalar.isNothing();
    }

    private @Nullable Field<?> field(String name) {
        for (Field<?> field : fields) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }

    private @Nullable String nearest(String written) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach(field -> words.put(field.name(), field.name()));
        fields.forEach(field -> words.putIfAbsent(field.zh(), field.name()));
        String near = words.containsKey(written) ? written : Nearest.to(written, words.keySet());
        return near == null ? null : words.get(near);
    }
}
