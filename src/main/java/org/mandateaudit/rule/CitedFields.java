package org.mandateaudit.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.rule.drl.PropertyPath;

/** Which fields of the facts that a finding cites its rule asks for, and which its condition tells of. */
final class CitedFields {

    private final Map<Fact, Set<String>> fields = new LinkedHashMap<>();

    /** @param cited the facts that are cited */
    CitedFields(Set<Fact> cited) {
        cited.forEach(fact -> fields.put(fact, new TreeSet<>()));
    }

    /** Adds those of a match. */
    void add(Match match) {
        for (PropertyPath path : match.variant().asked()) {
            follow(match.bindings().get(path.root()), path.names(), 0);
        }
        for (List<String> way : Template.ways(match.variant().condition())) {
            follow(match.bindings().get("$" + way.get(0)), way, 1);
        }
    }

    private void follow(@Nullable Object owner, List<String> names, int from) {
        if (owner == null || from == names.size()) {
            return;
        }
        if (owner instanceof Collection<?> many) {
            many.forEach(each -> follow(each, names, from));
            return;
        }
        CitedProperty property = CitedProperty.of(owner.getClass(), names.get(from));
        if (property == null) {
            return;
        }
        if (owner instanceof Fact fact) {
            cite(fact, property.fields());
        }
        property.ways().forEach(way -> follow(owner, way));
        if (from < names.size() - 1) {
            follow(property.value(owner), names, from + 1);
        }
    }

    /** Follows a way that ends in a field of a stated fact: {@code coordinator.rank}. */
    private void follow(Object derived, List<String> way) {
        Object owner = derived;
        int end = way.size() - 1;
        for (String name : way.subList(0, end)) {
            CitedProperty step = owner == null ? null : CitedProperty.of(owner.getClass(), name);
            owner = owner == null || step == null ? null : step.value(owner);
        }
        if (owner instanceof Fact fact) {
            cite(fact, way.subList(end, way.size()));
        }
    }

    private void cite(Fact fact, List<String> own) {
        Set<String> known = fields.get(fact);
        if (known != null) {
            known.addAll(own);
        }
    }

    /** The facts, in order, each with its fields. */
    List<Evidence> evidence() {
        return fields.entrySet().stream()
                .map(each -> new Evidence(each.getKey(), List.copyOf(each.getValue())))
                .sorted()
                .toList();
    }
}
