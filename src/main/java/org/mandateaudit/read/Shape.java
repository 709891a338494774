package org.mandateaudit.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;

/** The fields of a fact. A shape reads the fact, says in a message what is accepted, and gives its JSON Schema. */
final class Shape {

    private final String name;
    private final Text title;
    private final List<Field<?>> fields;
    private final boolean open;
    private final FieldNumbers numbers;
    private final Layout.Pool layouts;

    private Shape(String name, Text title, List<Field<?>> fields, boolean open) {
        this.name = name;
        this.title = title;
        this.fields = List.copyOf(fields);
        this.open = open;
        this.numbers = new FieldNumbers(names());
        this.layouts = new Layout.Pool(numbers);
    }

    Shape(String name, Text title, List<Field<?>> fields) {
        this(name, title, fields, false);
    }

    static Shape of(String name, String zh, String en, Field<?>... fields) {
        return new Shape(name, new Text(zh, en), List.of(fields));
    }

    /**
     * A shape beside whose fields others may stand and are passed over, as in a report, which may grow; there a null says
     * that a field is not stated.
     */
    static Shape open(String name, String zh, String en, Field<?>... fields) {
        return new Shape(name, new Text(zh, en), List.of(fields), true);
    }

    /** The name under which the JSON Schema defines it. */
    String name() {
        return name;
    }

    /** What it is, in both languages. */
    Text title() {
        return title;
    }

    /** Its fields, in the order in which they are told. */
    List<Field<?>> fields() {
        return fields;
    }

    List<String> names() {
        return fields.stream().<String>map(Field::name).toList();
    }

    /** What the fields say; a field that is wrong has been complained of, and counts as not stated. */
    Stated read(Node.Mapping mapping, Problems problems) {
        Place start = mapping.place();
        @Nullable Object[] values = new Object[fields.size()];
        @Nullable Place[] keys = new Place[fields.size()];
        @Nullable Place[] places = new Place[fields.size()];
        Map<String, Node> wrong = Map.of();
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            int number = numbers.of(key);
            if (open && (number < 0 || isNothing(entry.value()))) {
                continue;
            }
            if (number < 0) {
                problems.add(entry.key().place(), Complaint.unknownField(key, names(), nearest(key)));
            } else if (keys[number] != null) {
                problems.add(entry.key().place(), Complaint.fieldTwice(key, keys[number]));
            } else {
                keys[number] = entry.key().place();
                places[number] = entry.value().place();
                values[number] = fields.get(number).read(entry, problems);
                if (isWrong(values[number], entry.value())) {
                    wrong = wrong.isEmpty() ? new HashMap<>() : wrong;
                    wrong.put(key, entry.value());
                }
            }
        }
        complainOfMissing(mapping, keys, problems);
        return new Stated(new NumberedValues(numbers, values), places(start, places), wrong);
    }

    private void complainOfMissing(Node.Mapping mapping, @Nullable Place[] keys, Problems problems) {
        boolean anyRequired = false;
        for (int i = 0; i < keys.length; i++) {
            Field<?> field = fields.get(i);
            anyRequired |= field.required();
            if (field.required() && keys[i] == null) {
                problems.add(mapping.place(), Complaint.missing(this, field));
            }
        }
        if (mapping.entries().isEmpty() && !anyRequired) {
            problems.add(mapping.place(), Complaint.noFields(this));
        }
    }

    /** The places, laid out as in a file of text unless they stand in a workbook. */
    private Places places(Place start, @Nullable Place[] places) {
        if (start.sheet() != null) {
            Map<String, Place> byName = new HashMap<>();
            for (int i = 0; i < places.length; i++) {
                Place place = places[i];
                if (place != null) {
                    byName.put(fields.get(i).name(), place);
                }
            }
            return Places.of(start, Map.copyOf(byName));
        }
        int[] layout = new int[1 + 2 * places.length];
        layout[0] = start.column();
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            if (place != null) {
                layout[1 + 2 * i] = place.line() - start.line();
                layout[2 + 2 * i] = place.column();
            }
        }
        return layouts.at(layout, start.file(), start.line());
    }

    /** Whether something is written that is not in the value. */
    private static boolean isWrong(@Nullable Object value, Node written) {
        return value == null
                ? !isNothing(written)
                : value instanceof List<?> list
                        && written instanceof Node.Sequence sequence
                        && list.size() < sequence.items().size();
    }

    private static boolean isNothing(Node value) {
        return value instanceof Node.Scalar scalar && scalar.isNothing();
    }

    private @Nullable String nearest(String written) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.forEach(field -> words.put(field.name(), field.name()));
        fields.forEach(field -> words.putIfAbsent(field.zh(), field.name()));
        String near = words.containsKey(written) ? written : Nearest.to(written, words.keySet());
        return near == null ? null : words.get(near);
    }
}
