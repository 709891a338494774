package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;

/** Which institution before is which after: the one of the same id, else the one of the same name in the same region. */
final class Matching {

    private final Map<String, Institution> after;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private final List<Pair> byName = new ArrayList<>();
    private final List<Institution> unmatchedBefore = new ArrayList<>();
    private final List<Institution> unmatchedAfter;

    Matching(List<Institution> before, List<Institution> after) {
        this.after = after.stream().collect(Collectors.toMap(Institution::id, each -> each));
        Map<String, Institution> free = new HashMap<>();
        after.forEach(each -> free.put(place(each), each));
        for (Institution each : sorted(before)) {
            Institution same = this.after.get(each.id());
            if (same != null) {
                pairs.put(each.id(), new Pair(each, same));
                free.remove(place(same));
            }
        }
        for (Institution each : sorted(before)) {
            if (pairs.containsKey(each.id())) {
                continue;
            }
            Institution same = free.remove(place(each));
            if (same == null) {
                unmatchedBefore.add(each);
            } else {
                Pair pair = new Pair(each, same);
                pairs.put(each.id(), pair);
                byName.add(pair);
            }
        }
        Set<Institution> matched = pairs.values().stream().map(Pair::after).collect(Collectors.toSet());
        unmatchedAfter =
                sorted(after).stream().filter(each -> !matched.contains(each)).toList();
    }

    /** The id by which the institution of an id before is known after. */
    String id(String before) {
        Pair pair = pairs.get(before);
        return pair == null ? before : pair.after().id();
    }

    @Nullable
    Institution after(String id) {
        return after.get(id);
    }

    List<Pair> pairs() {
        return List.copyOf(pairs.values());
    }

    List<Pair> byName() {
        return byName;
    }

    List<Institution> unmatchedBefore() {
        return unmatchedBefore;
    }

    List<Institution> unmatchedAfter() {
        return unmatchedAfter;
    }

    private static List<Institution> sorted(List<Institution> institutions) {
        return institutions.stream()
                .sorted(Comparator.comparing((Institution each) -> each.region().code())
                        .thenComparing(Institution::id))
                .toList();
    }

    private static String place(Institution institution) {
        return institution.region().code() + "\n" + institution.name();
    }
}
