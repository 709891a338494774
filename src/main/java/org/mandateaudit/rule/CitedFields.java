package org.mandateaudit.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.rule.drl.Property;
import org.mandateaudit.rule.drl.PropertyPath;

/** Which fields of the facts that a finding cites its rule asks for, and which its condition tells of. */
final class CitedFields {

    /** What is told of each fact that is cited. */
    private static final Set<String> TOLD = Set.of("id", "name", "text", "institution", "region", "source");

    private final Map<Fact, Set<String>> fields = new LinkedHashMap<>();

    /** @param cited the facts that are cited */
    CitedFields(Set<Fact> cited) {
        cited.forEach(fact -> fields.put(fact, new TreeSet<>()));
    }

    /** Adds those of a match. */
    CitedFields add(Match match) {
        for (PropertyPath path : match.variant().asked()) {
            List<String> names = path.steps().stream().map(Property::name).toList();
            follow(match.bindings().get(path.root()), names);
        }
        for (List<String> way : Template.ways(match.variant().condition())) {
            follow(match.bindings().get("$" + way.get(0)), way.subList(1, way.size()));
        }
        return this;
    }

    private void follow(@Nullable Object owner, List<String> names) {
        if (owner instanceof Collection<?> many) {
            many.forEach(each -> follow(each, names));
            return;
        }
        if (owner == null || names.isEmpty()) {
            return;
        }
        Property step = Property.of(owner.getClass(), names.get(0));
        if (step == null) {
            return;
        }
        if (owner instanceof Fact fact) {
            step.fields().forEach(field -> cite(fact, field));
        } else if (step.from() != null) {
            step.from().forEach(way -> follow(owner, way));
        }
        follow(step.value(owner), names.subList(1, names.size()));
    }

    /** Follows a way to a field of a stated fact: {@code coordinator.rank}. */
    private void follow(Object derived, String way) {
        List<String> names = List.of(way.split("\\."));
        Object owner = derived;
        for (String name : names.subList(0, names.size() - 1)) {
            owner = Objects.requireNonNull(Property.of(owner.getClass(), name)).value(owner);
            if (owner == null) {
                return;
            }
        }
        if (owner instanceof Fact fact) {
            cite(fact, names.get(names.size() - 1));
        }
    }

    /** Cites a field, or what leads to one of another fact, as host does in {@code host.nature}. */
    private void cite(Fact fact, String field) {
        Set<String> known = fields.get(fact);
        String own = field.replaceFirst("[.].*", "");
        if (known != null && !TOLD.contains(own)) {
            known.add(own);
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
