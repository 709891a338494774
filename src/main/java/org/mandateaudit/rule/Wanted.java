package org.mandateaudit.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;

/**
 * Names the fields, as {@code id.field}, that a match leaves unknown. What is unknown wants something: where every field
 * is there, one of them does not say enough (a citation without its kind of instrument), and all are named.
 */
final class Wanted {

    private Wanted() {}

    /** What is wanted to know the value at the end of a path; empty where it is known. */
    static Set<String> by(PropertyPath path, Object root) {
        List<Property> steps = path.steps();
        Object owner = root;
        Object named = root;
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (owner instanceof Fact || owner instanceof Derived) {
                named = owner;
                from = i;
            }
            Object value = steps.get(i).value(owner);
            if (value == null) {
                return steps.get(i).optional() ? missing(named, way(steps.subList(from, i)), steps.get(i)) : Set.of();
            }
            owner = value;
        }
        return Set.of();
    }

    /** What is wanted to know whether a fact is what must not be there, by the ways to what that asks for. */
    static Set<String> by(List<PropertyPath> asked, Object fact, Map<String, Object> bindings) {
        Set<String> wants = new TreeSet<>();
        if (fact instanceof Derived derived) {
            wants.addAll(derived.wants());
        }
        for (PropertyPath path : asked) {
            Object root = path.root().isEmpty() ? fact : bindings.get(path.root());
            if (root != null) {
                wants.addAll(by(path, root));
            }
        }
        return wants;
    }

    private static String way(List<Property> steps) {
        StringBuilder way = new StringBuilder();
        steps.forEach(step -> way.append(step.field()).append('.'));
        return way.toString();
    }

    private static Set<String> missing(Object owner, String way, Property property) {
        if (owner instanceof Derived derived) {
            Set<String> wants = derived.wants(property.name());
            if (wants.isEmpty()) {
                throw new IllegalStateException(
                        owner.getClass().getSimpleName() + " does not say what it wants to know " + property.name());
            }
            return wants;
        }
        Fact fact = (Fact) owner;
        List<String> fields = property.fields();
        Set<String> missing = new TreeSet<>();
        for (String field : fields) {
            missing(fact, way, field).ifPresent(missing::add);
        }
        if (missing.isEmpty()) {
            fields.forEach(field -> missing.add(fact.id() + "." + way + field));
        }
        return missing;
    }

    /** Of several fields that a property follows from, those that are there are not wanted, unless all of them are. */
    private static Optional<String> missing(Fact fact, String way, String field) {
        int dot = field.indexOf('.');
        Object value = fact.value(dot < 0 ? field : field.substring(0, dot));
        if (dot > 0 && value instanceof Fact owner) {
            return missing(owner, "", field.substring(dot + 1));
        }
        boolean unstated = value == null || (value instanceof Collection<?> values && values.isEmpty());
        return unstated ? Optional.of(fact.id() + "." + way + field) : Optional.empty();
    }
}
