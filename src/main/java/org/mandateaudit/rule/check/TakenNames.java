package org.mandateaudit.rule.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.rule.drl.RuleSource;

/**
 * Names that no rule can bear: those of groups, and of the rules by which waivers are looked at, which are not DRL.
 *
 * @param where where each is taken
 */
record TakenNames(Map<String, String> where) {

    /** The group of the rules on waivers, and their names. */
    static final Map<String, String> OF_WAIVERS = Map.of(
            "waivers", "waivers",
            "waiver-expired", "waivers",
            "waiver-unmatched", "waivers",
            "waiver-too-broad", "waivers");

    /** The names that are taken beside those of the rules that the tool ships. */
    static TakenNames beside(Collection<RuleSource> shipped) {
        Map<String, String> where = new HashMap<>();
        shipped.forEach(source -> where.put(source.challenge(), "rules/" + source.challenge()));
        where.putAll(OF_WAIVERS);
        return new TakenNames(Map.copyOf(where));
    }

    /** Where a name is taken; null where it is free. */
    @Nullable
    String where(String name) {
        return where.get(name);
    }
}
