package org.mandateaudit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;

/**
 * Which institution before is which after: the one of the same id, else the one of the same name in the same region, else
 * the only one that is stated to have come of it alone.
 */
final class Matching {

    /** Set behind an id that another institution has in the other state. */
    private static final String ANOTHERS = "\n";

    private final Map<String, Institution> after;
    private final Map<String, Pair> pairs = new LinkedHashMap<>();
    private final Map<String, String> idsBefore = new HashMap<>();
    private final List<Pair> byName = new ArrayList<>();
    private final List<Pair> bySuccession = new ArrayList<>();
    private final List<Institution> unmatchedBefore;
    private final List<Institution> unmatchedAfter;

    Matching(List<Institution> before, List<Institution> after) {
        this.after = after.stream().collect(Collectors.toMap(Institution::id, each -> each));
        List<Institution> was = sorted(before);
        List<Institution> is = sorted(after);
        Map<String, Institution> placesBefore = places(was);
        Map<String, Institution> placesAfter = places(is);
        for (Institution each : was) {
            Institution same = this.after.get(each.id());
            if (same != null && !namesAreElsewhere(each, same, placesBefore, placesAfter)) {
                match(new Pair(each, same));
            }
        }
        for (Institution each : was) {
            Institution same = placesAfter.get(place(each));
            if (isFreeBefore(each) && same != null && isFreeAfter(same)) {
                Pair pair = new Pair(each, same);
                match(pair);
                byName.add(pair);
            }
        }
        for (Institution each : was) {
            Institution same = this.after.get(each.id());
            if (isFreeBefore(each) && same != null && isFreeAfter(same)) {
                match(new Pair(each, same));
            }
        }
        List<Institution> closed = was.stream().filter(this::isFreeBefore).toList();
        for (Institution each : closed) {
            Institution heir = onlyHeir(each, closed);
            if (heir != null) {
                Pair pair = new Pair(each, heir);
                match(pair);
                bySuccession.add(pair);
            }
        }
        this.unmatchedBefore = was.stream().filter(this::isFreeBefore).toList();
        this.unmatchedAfter = is.stream().filter(this::isFreeAfter).toList();
    }

    private void match(Pair pair) {
        pairs.put(pair.before().id(), pair);
        idsBefore.put(pair.after().id(), pair.before().id());
    }

    private boolean isFreeBefore(Institution institution) {
        return !pairs.containsKey(institution.id());
    }

    private boolean isFreeAfter(Institution institution) {
        return !idsBefore.containsKey(institution.id());
    }

    /** Whether each of the two names is that of another id in the other state: the ids were exchanged or given anew. */
    private static boolean namesAreElsewhere(
            Institution was,
            Institution is,
            Map<String, Institution> placesBefore,
            Map<String, Institution> placesAfter) {
        return !was.name().equals(is.name())
                && placesAfter.containsKey(place(was))
                && placesBefore.containsKey(place(is));
    }

    /** The one that is stated to have come of it, where no other is, and where it has come of no other: it was renamed. */
    private @Nullable Institution onlyHeir(Institution closed, List<Institution> allClosed) {
        List<Institution> heirs =
                after.values().stream().filter(each -> comesOf(each, closed)).toList();
        if (heirs.size() != 1 || !isFreeAfter(heirs.get(0))) {
            return null;
        }
        Institution heir = heirs.get(0);
        return allClosed.stream().filter(each -> comesOf(heir, each)).count() == 1 ? heir : null;
    }

    private boolean comesOf(Institution heir, Institution closed) {
        return heir.region().equals(closed.region()) && (heir.formedFrom(closed) || bearsNameOf(heir, closed));
    }

    /** Whether it bears the name of one that is no more, and did not before. */
    boolean bearsNameOf(Institution institution, Institution closed) {
        return institution.names().contains(closed.name())
                && pairs.values().stream()
                        .noneMatch(pair -> pair.after().equals(institution)
                                && pair.before().names().contains(closed.name()));
    }

    /** The id by which the institution of an id before is known after. */
    String id(String before) {
        Pair pair = pairs.get(before);
        return pair != null ? pair.after().id() : idsBefore.containsKey(before) ? before + ANOTHERS : before;
    }

    /** The id by which the institution of an id after was known before. */
    String idBefore(String after) {
        String before = idsBefore.get(after);
        return before != null ? before : pairs.containsKey(after) ? after + ANOTHERS : after;
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

    List<Pair> bySuccession() {
        return bySuccession;
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

    private static Map<String, Institution> places(List<Institution> institutions) {
        Map<String, Institution> places = new HashMap<>();
        institutions.forEach(each -> places.put(place(each), each));
        return places;
    }

    private static String place(Institution institution) {
        return institution.region().code() + "\n" + institution.name();
    }
}
