package org.mandateaudit.read;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a fact states, by the names of their fields; those that it does not state are null in the array. */
final class NumberedValues extends AbstractMap<String, Object> {

    private final FieldNumbers fields;
    private final @Nullable Object[] values;

    NumberedValues(FieldNumbers fields, @Nullable Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int number = name instanceof String field ? fields.of(field) : -1;
        return number < 0 ? null : values[number];
    }

    /** The same with another value of a field, or none where it is null. */
    NumberedValues with(String name, @Nullable Object value) {
        @Nullable Object[] others = values.clone();
        others[fields.of(name)] = value;
        return new NumberedValues(fields, others);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Object value = get(name);
            if (value != null) {
                entries.put(name, value);
            }
        }
        return entries.entrySet();
    }
}
