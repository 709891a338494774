package org.mandateaudit.rule.drl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The method behind a property of a fact.
 *
 * @param method a public method without parameters
 */
public record Accessor(Method method) {

    private static final Map<Class<?>, Map<String, Optional<Accessor>>> KNOWN = new ConcurrentHashMap<>();

    /** The accessor of the property of that name; null where the type has none. */
    public static @Nullable Accessor of(Class<?> type, String property) {
        return KNOWN.computeIfAbsent(type, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(property, each -> find(type, each))
                .orElse(null);
    }

    private static Optional<Accessor> find(Class<?> type, String property) {
        String capitalized = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (String candidate : new String[] {property, "is" + capitalized, "get" + capitalized}) {
            try {
                Method method = type.getMethod(candidate);
                if (method.getReturnType() != void.class) {
                    return Optional.of(new Accessor(method));
                }
            } catch (NoSuchMethodException e) {
                // Another candidate may be there.
            }
        }
        return Optional.empty();
    }

    /** The type of the values. */
    Class<?> type() {
        return method.getReturnType();
    }

    /** What it says of its owner; null where that is none. */
    public @Nullable Object value(Object owner) {
        try {
            return method.invoke(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " failed", e.getCause());
        }
    }
}
