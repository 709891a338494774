package org.mandateaudit.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.rule.drl.Property;

/**
 * A property, with what is cited where a rule asks for it.
 *
 * @param property the property
 * @param fields of a stated fact, the fields that it is or follows from
 * @param ways of a derived fact, the ways to the fields of stated facts that it follows from
 */
record CitedProperty(Property property, List<String> fields, List<List<String>> ways) {

    /** What is told of each fact that is cited. */
    private static final Set<String> TOLD = Set.of("id", "name", "text", "institution", "region", "source");

    private static final ClassValue<Map<String, Optional<CitedProperty>>> KNOWN = new ClassValue<>() {
        @Override
        protected Map<String, Optional<CitedProperty>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** The property of that name; null where the type has none. */
    static @Nullable CitedProperty of(Class<?> owner, String name) {
        return KNOWN.get(owner)
                .computeIfAbsent(name, each -> Optional.ofNullable(find(owner, each)))
                .orElse(null);
    }

    private static @Nullable CitedProperty find(Class<?> owner, String name) {
        Property property = Property.of(owner, name);
        if (property == null) {
            return null;
        }
        if (!Fact.class.isAssignableFrom(owner)) {
            List<String> from = property.from() == null ? List.of() : property.from();
            return new CitedProperty(
                    property,
                    List.of(),
                    from.stream().map(way -> List.of(way.split("\\."))).toList());
        }
        return new CitedProperty(
                property,
                property.ownFields().stream()
                        .filter(field -> !TOLD.contains(field))
                        .toList(),
                List.of());
    }

    @Nullable
    Object value(Object owner) {
        return property.value(owner);
    }
}
