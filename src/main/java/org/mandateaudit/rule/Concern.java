package org.mandateaudit.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/**
 * Tells what is about an institution.
 *
 * @param institution the institution
 */
record Concern(Institution institution) {

    /** Whether what is bound is about the institution, or about none at all, as a region is. */
    boolean allows(Map<String, Object> bindings) {
        Set<Institution> named = new LinkedHashSet<>();
        bindings.values().forEach(bound -> addNamed(bound, named));
        return named.isEmpty() || named.contains(institution);
    }

    /** Whether a fact is about the institution. */
    boolean isIn(Object fact) {
        Set<Institution> named = new LinkedHashSet<>();
        addNamed(fact, named);
        return named.contains(institution);
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
