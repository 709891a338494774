package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from a bound fact to a value: {@code $mandate.institution.rank}.
 *
 * @param root the binding it starts from; empty for the fact of the pattern it stands in
 * @param steps the properties, in order
 */
public record PropertyPath(String root, List<Property> steps) {

    /** Reads the names behind a root of that type; what is no property there ends the path. */
    public static PropertyPath read(String root, Class<?> type, List<String> names) {
        List<Property> steps = new ArrayList<>();
        Class<?> owner = type;
        for (String name : names) {
            Property property = Property.of(owner, name);
            if (property == null) {
                break;
            }
            steps.add(property);
            owner = property.type();
        }
        return new PropertyPath(root, steps);
    }

    /** The value, from the fact that the root stands for; null where a step on the way has none. */
    public @Nullable Object value(Object fact) {
        Object value = fact;
        for (Property step : steps) {
            if (value == null) {
                return null;
            }
            value = step.value(value);
        }
        return value;
    }

    /** The names of its properties, in order. */
    public List<String> names() {
        return steps.stream().map(Property::name).toList();
    }

    /** The same way, said from outside the pattern that the binding stands at. */
    PropertyPath from(String binding) {
        return root.isEmpty() ? new PropertyPath(binding, steps) : this;
    }

    /** The last property; there is one. */
    public Property last() {
        return steps.get(steps.size() - 1);
    }

    /** The type of what it starts from. */
    public Class<?> start() {
        return steps.get(0).owner();
    }

    /** The type that the last property belongs to. */
    public Class<?> owner() {
        return last().owner();
    }

    /** Its first steps. */
    public PropertyPath upTo(int length) {
        return new PropertyPath(root, steps.subList(0, length));
    }

    /** The path as an expression of DRL. */
    public String expression() {
        List<String> names = new ArrayList<>();
        if (!root.isEmpty()) {
            names.add(root);
        }
        steps.forEach(step -> names.add(step.name()));
        return String.join(".", names);
    }
}
