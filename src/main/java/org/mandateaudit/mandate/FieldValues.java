package org.mandateaudit.mandate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of facts by the names that a mandate file gives to their fields. */
final class FieldValues {

    private static final ClassValue<Map<String, Method>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> fields = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                fields.put(field(component), component.getAccessor());
            }
            return fields;
        }
    };

    private FieldValues() {}

    static @Nullable Object of(Fact fact, String field) {
        return switch (field) {
            case "since" -> fact.span().since();
            case "until" -> fact.span().until();
            default -> {
                Method accessor = FIELDS.get(fact.getClass()).get(field);
                yield accessor == null ? null : value(accessor, fact);
            }
        };
    }

    private static @Nullable Object value(Method accessor, Fact fact) {
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " failed", e);
        }
    }

    /** {@code authorised_by} of {@code authorisedBy}, unless the component says which one field it is. */
    private static String field(RecordComponent component) {
        From from = component.getAccessor().getAnnotation(From.class);
        return from != null && from.value().length == 1
                ? from.value()[0]
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
