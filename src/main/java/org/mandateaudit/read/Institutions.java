package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Region;

/** The institutions, each linked to its region, supervisor and host. */
final class Institutions {

    private final Regions regions;
    private final Problems problems;
    private final Misnamed misnamed;
    private final Map<String, Stated> byId = new LinkedHashMap<>();
    private final Map<String, Institution> built = new HashMap<>();
    private final Map<String, Institution> outside = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Institution> all = new ArrayList<>();
    private final Set<String> wrong = new HashSet<>();

    /** @param misnamed what else the input states, so that an institution that is not known may be one of these */
    Institutions(List<Stated> institutions, Regions regions, Misnamed misnamed, Problems problems) {
        this.regions = regions;
        this.problems = problems;
        this.misnamed = misnamed;
        for (Stated institution : institutions) {
            String id = institution.get(InstitutionShape.ID);
            if (id != null) {
                byId.putIfAbsent(id, institution);
            }
        }
        Order order = Order.of(byId.keySet(), this::above);
        order.circles().forEach(this::complainOf);
        order.names().forEach(this::build);
        byId.forEach((id, stated) -> {
            Institution institution = built.get(id);
            ids.add(id);
            if (institution == null) {
                wrong.add(id);
            } else {
                all.add(institution);
            }
        });
        // What is stated is told by the facts now; there are a hundred thousand of them in a country.
        byId.clear();
    }

    /** The institutions in the order in which they are stated. */
    List<Institution> all() {
        return List.copyOf(all);
    }

    /** The institution of that id, which must be stated; null where it is not, or is wrong in itself. */
    @Nullable
    Institution of(@Nullable String id, Place place, String field) {
        if (id != null && !isStated(id) && !misnamed.mayBe(id)) {
            problems.add(place, Complaint.unknownInstitution(field, id, ids));
        }
        return id == null ? null : built.get(id);
    }

    @Nullable
    Institution of(Stated fact, Field<String> field) {
        String id = fact.get(field);
        Institution known = id == null ? null : built.get(id);
        return known == null ? of(id, fact.place(field), field.name()) : known;
    }

    /** The institution of a mandate, which must be stated; null where it is not, or is wrong in itself. */
    @Nullable
    Institution of(Facts.OfInstitution mandate) {
        String id = mandate.institution();
        Institution known = id == null ? null : built.get(id);
        return known == null ? of(id, mandate.institutionAt(), MandateShape.INSTITUTION.name()) : known;
    }

    Set<Institution> all(Stated fact, Field<List<Reference>> field) {
        Set<Institution> all = new LinkedHashSet<>();
        for (Reference reference : fact.list(field)) {
            Institution institution = of(reference.to(), reference.place(), field.name());
            if (institution != null) {
                all.add(institution);
            }
        }
        return all;
    }

    /** The institution of that id, which may lie outside the input; null where nothing is named, or it is wrong. */
    @Nullable
    Institution anywhere(@Nullable String id, Region region) {
        if (id == null || isStated(id)) {
            return id == null ? null : built.get(id);
        }
        return outside.computeIfAbsent(id, key -> Institution.outside(key, region));
    }

    private boolean isStated(String id) {
        return built.containsKey(id) || wrong.contains(id) || byId.containsKey(id);
    }

    /** What is stated under an id, which must be one of the input. */
    private Stated stated(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    private List<String> above(String id) {
        Stated institution = stated(id);
        return Stream.of(InstitutionShape.SUPERVISOR, InstitutionShape.HOST)
                .flatMap(field -> Stream.ofNullable(institution.get(field)))
                .distinct()
                .toList();
    }

    private void complainOf(List<String> circle) {
        Set<String> fields = new LinkedHashSet<>();
        for (int i = 0; i + 1 < circle.size(); i++) {
            fields.add(link(circle.get(i), circle.get(i + 1)).name());
        }
        Place place = stated(circle.get(0)).place(link(circle.get(0), circle.get(1)));
        problems.add(place, Complaint.cycle(String.join(", ", fields), circle));
    }

    private Field<String> link(String from, String to) {
        return to.equals(stated(from).get(InstitutionShape.SUPERVISOR))
                ? InstitutionShape.SUPERVISOR
                : InstitutionShape.HOST;
    }

    private void build(String id) {
        Stated stated = stated(id);
        String name = stated.get(InstitutionShape.NAME);
        Region region = regions.of(stated, InstitutionShape.REGION);
        Set<Kind> kinds = stated.set(InstitutionShape.KIND);
        if (name == null || region == null || kinds == null || kinds.isEmpty()) {
            return;
        }
        List<Kind> all = List.copyOf(kinds);
        Institution.Builder builder = Institution.of(
                        id, name, region, all.get(0), all.subList(1, all.size()).toArray(Kind[]::new))
                .nameEn(stated.get(InstitutionShape.NAME_EN))
                .nature(stated.get(InstitutionShape.NATURE))
                .form(stated.get(InstitutionShape.FORM))
                .rank(stated.get(InstitutionShape.RANK))
                .sequence(stated.get(InstitutionShape.SEQUENCE))
                .leadership(stated.get(InstitutionShape.LEADERSHIP))
                .supervisor(anywhere(stated.get(InstitutionShape.SUPERVISOR), region))
                .host(anywhere(stated.get(InstitutionShape.HOST), region))
                .positioning(stated.get(InstitutionShape.POSITIONING))
                .lawEnforcement(stated.get(InstitutionShape.LAW_ENFORCEMENT))
                .civilServiceManaged(stated.get(InstitutionShape.CIVIL_SERVICE_MANAGED))
                .category(stated.get(InstitutionShape.CATEGORY))
                .ownStaffing(stated.get(InstitutionShape.OWN_STAFFING))
                .staffingKind(stated.get(InstitutionShape.STAFFING_KIND))
                .ownBudget(stated.get(InstitutionShape.OWN_BUDGET))
                .issuesDocuments(stated.get(InstitutionShape.ISSUES_DOCUMENTS))
                .reportsTo(stated.get(InstitutionShape.REPORTS_TO))
                .mandateProvision(stated.get(InstitutionShape.MANDATE_PROVISION))
                .powerList(stated.get(InstitutionShape.POWER_LIST))
                .coverage(stated.get(InstitutionShape.COVERAGE))
                .counterparts(stated.set(InstitutionShape.COUNTERPARTS))
                .predecessor(stated.get(InstitutionShape.PREDECESSOR))
                .span(stated.span())
                .places(stated.allPlaces());
        if (stated.has(InstitutionShape.NAMES)) {
            builder.names(stated.list(InstitutionShape.NAMES));
        }
        built.put(id, builder.build());
    }
}
