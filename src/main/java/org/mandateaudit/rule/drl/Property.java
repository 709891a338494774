package org.mandateaudit.rule.drl;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.From;

/**
 * A property of a fact, as a rule names it, with what its annotations say: {@code rank}, {@code bureau}.
 *
 * @param owner the type that has it
 * @param name the name
 * @param nullable whether it may have no value, be it unknown or known to be none
 * @param from the fields of the mandate file that it follows from; null where it is a field itself
 */
public record Property(Class<?> owner, String name, boolean nullable, @Nullable List<String> from) {

    /** The property of that name; null where the type has none. */
    public static @Nullable Property of(Class<?> owner, String name) {
        Accessor accessor = Accessor.of(owner, name);
        if (accessor == null) {
            return null;
        }
        Method method = accessor.method();
        boolean nullable = !method.getReturnType().isPrimitive()
                && method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        From from = nullable ? method.getAnnotation(From.class) : null;
        return new Property(owner, name, nullable, from == null ? null : List.of(from.value()));
    }

    /** The type of its values. */
    public Class<?> type() {
        return Objects.requireNonNull(Accessor.of(owner, name)).type();
    }

    /** Whether it is true or not, and no value. */
    public boolean isFlag() {
        return type() == boolean.class || type() == Boolean.class;
    }

    /** Its name as a mandate file spells it: {@code law_enforcement}. */
    public String field() {
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                field.append('_');
            }
            field.append(Character.toLowerCase(letter));
        }
        return field.toString();
    }

    /** The fields of the mandate file that it is, or that it follows from. */
    public List<String> fields() {
        return from == null ? List.of(field()) : from;
    }

    /** The same as the fact states them itself: of {@code host.nature} it is the host. */
    public List<String> ownFields() {
        return fields().stream().map(field -> field.split("\\.")[0]).toList();
    }

    /** Whether it has no value where the input leaves something unstated. */
    public boolean optional() {
        return nullable && (from == null || !from.isEmpty());
    }

    /** Its value; null where there is none. */
    public @Nullable Object value(Object fact) {
        return Objects.requireNonNull(Accessor.of(owner, name)).value(fact);
    }
}
