package org.mandateaudit.rule.drl;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a way through the facts leads to.
 *
 * @param owner the type that the last property belongs to
 * @param name the last property; empty where the way is a binding alone
 * @param type the type of its value; of several, that of each
 * @param many whether there are several
 */
public record Reach(Class<?> owner, String name, Class<?> type, boolean many) {

    /** A fact itself. */
    public static Reach of(Class<?> type) {
        return new Reach(type, "", type, false);
    }

    /** What further names lead to; null where one of them is no property. */
    public @Nullable Reach through(List<String> names) {
        Reach reach = this;
        for (String each : names) {
            Class<?> holder = reach.many && List.of("size", "empty").contains(each) ? Collection.class : reach.type;
            Accessor accessor = Accessor.of(holder, each);
            if (accessor == null) {
                return null;
            }
            Method method = accessor.method();
            reach = new Reach(holder, each, element(method), Collection.class.isAssignableFrom(method.getReturnType()));
        }
        return reach;
    }

    /** It, where it is one of several. */
    public Reach each() {
        return new Reach(owner, name, type, false);
    }

    /** The type of what a property holds; of several, that of each. */
    public static Class<?> element(Method accessor) {
        Class<?> type = accessor.getReturnType();
        if (Collection.class.isAssignableFrom(type)
                && accessor.getGenericReturnType() instanceof ParameterizedType many) {
            java.lang.reflect.Type each = many.getActualTypeArguments()[0];
            each = each instanceof WildcardType any ? any.getUpperBounds()[0] : each;
            return each instanceof Class<?> known ? known : type;
        }
        return type;
    }
}
