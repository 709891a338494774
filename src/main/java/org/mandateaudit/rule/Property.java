package org.mandateaudit.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.From;

/**
 * A property of a fact, as a rule names it: {@code rank}, {@code bureau}.
 *
 * @param name the name
 * @param accessor the method behind it
 * @param nullable whether it may have no value, be it unknown or known to be none
 * @param from the fields of the mandate file that it follows from; null where it is a field itself
 */
record Property(String name, Method accessor, boolean nullable, @Nullable List<String> from) {

    private static final Map<Class<?>, Map<String, Optional<Property>>> KNOWN = new ConcurrentHashMap<>();

    /** The property of that name; null where the type has none. */
    static @Nullable Property of(Class<?> type, String name) {
        return KNOWN.computeIfAbsent(type, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, each -> find(type, each))
                .orElse(null);
    }

    private static Optional<Property> find(Class<?> type, String name) {
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        for (String candidate : new String[] {name, "is" + capitalized, "get" + capitalized}) {
            try {
                Method method = type.getMethod(candidate);
                if (method.getReturnType() != void.class) {
                    return Optional.of(of(name, method));
                }
            } catch (NoSuchMethodException e) {
                // Another candidate may be there.
            }
        }
        return Optional.empty();
    }

    /** The type of its values. */
    Class<?> type() {
        return accessor.getReturnType();
    }

    /** Annotations are read once: it takes long. */
    private static Property of(String name, Method accessor) {
        boolean nullable = !accessor.getReturnType().isPrimitive()
                && accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        From from = nullable ? accessor.getAnnotation(From.class) : null;
        return new Property(name, accessor, nullable, from == null ? null : List.of(from.value()));
    }

    /** Whether it is true or not, and no value. */
    boolean isFlag() {
        return type() == boolean.class || type() == Boolean.class;
    }

    /** Its name as a mandate file spells it: {@code law_enforcement}. */
    String field() {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Whether it has no value where the input leaves something unstated. */
    boolean optional() {
        return nullable && (from == null || !from.isEmpty());
    }

    @Nullable
    Object value(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " is not public", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(accessor + " failed", e.getCause());
        }
    }
}
