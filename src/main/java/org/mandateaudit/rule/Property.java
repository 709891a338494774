package org.mandateaudit.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
 */
record Property(String name, Method accessor) {

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
                    return Optional.of(new Property(name, method));
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

    /** Whether it has no value where the input leaves something unstated. */
    boolean optional() {
        return nullable() && from().map(fields -> fields.length > 0).orElse(true);
    }

    /** Whether it may have no value, be it unknown or known to be none. */
    boolean nullable() {
        return accessor.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    }

    /** The fields of the mandate file that it follows from; empty where it is a field itself. */
    Optional<String[]> from() {
        return Optional.ofNullable(accessor.getAnnotation(From.class)).map(From::value);
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
