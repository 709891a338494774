package org.mandateaudit.rule;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names that no rule can bear: those of groups, and of the rules by which waivers are looked at, which are not DRL. */
final class TakenNames {

    /** The group of the rules on waivers, and their names. */
    static final Map<String, String> OF_WAIVERS = Map.of(
            "waivers", "waivers",
            "waiver-expired", "waivers",
            "waiver-unmatched", "waivers",
            "waiver-too-broad", "waivers");

    private static final class Groups {
        static final Map<String, String> SHIPPED = BundledRules.sources().stream()
                .map(RuleSource::challenge)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(group -> group, group -> "rules/" + group));
    }

    private TakenNames() {}

    /** Where a name is taken; null where it is free. */
    static @Nullable String where(String name) {
        String waivers = OF_WAIVERS.get(name);
        return waivers == null ? Groups.SHIPPED.get(name) : waivers;
    }
}
