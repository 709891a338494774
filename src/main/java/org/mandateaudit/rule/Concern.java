package org.mandateaudit.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * Tells what concerns an institution: what names it; of what names nobody, its own region, and the matters that it has a
 * mandate on.
 *
 * @param institution the institution
 * @param matters the matters that it has a mandate on
 */
record Concern(Institution institution, Set<Matter> matters) {

    /** What concerns an institution that may be named in some of these mandates. */
    static Concern of(Institution institution, List<Mandate> mandates) {
        return new Concern(
                institution,
                mandates.stream()
                        .filter(mandate ->
                                institution.equals(mandate.institution()) || institution.equals(mandate.holder()))
                        .map(Mandate::matter)
                        .collect(Collectors.toSet()));
    }

    /** Whether what is bound names the institution. */
    boolean names(Map<String, Object> bindings) {
        return bindings.values().stream().anyMatch(bound -> named(bound).contains(institution));
    }

    /** Whether what is bound concerns the institution. What a fact is made up of decides nothing beside the fact. */
    boolean allows(Map<String, Object> bindings) {
        return names(bindings)
                || bindings.values().stream()
                        .filter(bound -> !(bound instanceof Collection))
                        .allMatch(bound -> named(bound).isEmpty() && mayConcern(bound));
    }

    /** Whether a fact concerns the institution. */
    boolean isIn(Object fact) {
        Set<Institution> named = named(fact);
        return named.isEmpty() ? mayConcern(fact) : named.contains(institution);
    }

    /** Whether what names no institution concerns this one. */
    private boolean mayConcern(Object bound) {
        if (bound instanceof Region region) {
            return region.equals(institution.region());
        }
        return !(bound instanceof About about) || about.matter() == null || matters.contains(about.matter());
    }

    private static Set<Institution> named(Object bound) {
        Set<Institution> named = new LinkedHashSet<>();
        addNamed(bound, named);
        return named;
    }

    private static void addNamed(Object bound, Set<Institution> named) {
        if (bound instanceof Collection<?> many) {
            many.forEach(each -> addNamed(each, named));
        } else if (bound instanceof About about) {
            named.addAll(about.institutions());
            if (about instanceof Derived derived) {
                derived.evidence().stream()
                        .filter(Mandate.class::isInstance)
                        .forEach(mandate -> named.add(((Mandate) mandate).institution()));
            }
        }
    }
}
