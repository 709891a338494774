package org.mandateaudit.read;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that a row states, by the names of their fields; those that it does not state are null in the array. */
final class RowValues extends AbstractMap<String, Object> {

    private final RowFields fields;
    private final @Nullable Object[] values;

    RowValues(RowFields fields, @Nullable Object[] values) {
        this.fields = fields;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int at = name instanceof String field ? fields.at(field) : -1;
        return at < 0 ? null : values[at];
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
