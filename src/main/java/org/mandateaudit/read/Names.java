package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Place;

/** Whether one name is borne by two institutions of a region at one time. */
final class Names {

    private record Bearer(Institution institution, Field<?> field) {

        Place place() {
            Place place = institution.places().of(field.name());
            return place == null ? new Place("", 0, 0) : place;
        }
    }

    private Names() {}

    static void check(List<Institution> institutions, Problems problems) {
        Map<String, Map<String, List<Bearer>>> bearers = new HashMap<>();
        for (Institution institution : institutions) {
            Map<String, Field<?>> names = new LinkedHashMap<>();
            names.put(institution.name(), InstitutionShape.NAME);
            institution.names().forEach(name -> names.putIfAbsent(name, InstitutionShape.NAMES));
            names.forEach((name, field) -> {
                Bearer bearer = new Bearer(institution, field);
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
        boolean ownNames =
                one.field().equals(InstitutionShape.NAME) && other.field().equals(InstitutionShape.NAME);
        boolean oneBody = one.institution().body().equals(other.institution().body());
        return (ownNames || !oneBody)
                && one.institution().span().overlaps(other.institution().span());
    }
}
