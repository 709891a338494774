package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Place;

/** Whether one name is borne by two institutions of a region at one time. */
final class SharedNames {

    /** Who bears a name: as its own, or as an added one. */
    private record Bearer(Institution institution, boolean own) {

        Place place() {
            Field<?> field = own ? InstitutionShape.NAME : InstitutionShape.NAMES;
            Place place = institution.places().of(field.name());
            return place == null ? new Place("", 0, 0) : place;
        }
    }

    private SharedNames() {}

    static void check(List<Institution> institutions, Problems problems) {
        Map<String, Map<String, List<Bearer>>> bearers = new HashMap<>();
        for (Institution institution : institutions) {
            Map<String, Boolean> names = new LinkedHashMap<>();
            names.put(institution.name(), true);
            institution.names().forEach(name -> names.putIfAbsent(name, false));
            names.forEach((name, own) -> {
                Bearer bearer = new Bearer(institution, own);
                List<Bearer> others = bearers.computeIfAbsent(
                                institution.region().code(), key -> new HashMap<>())
                        .computeIfAbsent(name, key -> new ArrayList<>(1));
                others.stream()
                        .filter(other -> clash(bearer, other))
                        .findFirst()
                        .ifPresent(other -> problems.add(
                                bearer.place(),
                                Complaint.nameTwice(
                                        name,
                                        institution.region().code(),
                                        other.institution().id(),
                                        other.place())));
                others.add(bearer);
            });
        }
    }

    /** The added name of a body and the institution that stands for this name are one and the same. */
    private static boolean clash(Bearer one, Bearer other) {
        boolean oneBody = one.institution().body().equals(other.institution().body());
        return ((one.own() && other.own()) || !oneBody)
                && one.institution().span().overlaps(other.institution().span());
    }
}
