package org.mandateaudit.derived;

import java.util.List;
import java.util.Set;
import org.mandateaudit.mandate.Matter;

/**
 * Matters of which documents call the same thing now by this name, now by that, though the vocabulary has them side by
 * side: what is registered, shared and opened as information resources is public data. Where nothing is said of a matter,
 * what is said of its kin may be meant.
 */
final class Kinship {

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("public-data", "social-data", "information-resources"),
            Set.of("information-security", "cybersecurity", "personal-information"),
            Set.of("digital-government", "informatization"));

    private Kinship() {}

    /** Whether one may be meant where the other is said: they stand in one line, or under two names of one family. */
    static boolean mayBeMeant(Matter one, Matter other) {
        return one.inLineWith(other)
                || FAMILIES.stream().anyMatch(family -> areTwo(name(one, family), name(other, family)));
    }

    private static boolean areTwo(String name, String other) {
        return !name.isEmpty() && !other.isEmpty() && !name.equals(other);
    }

    /** The name of the family that a matter lies within; empty where it belongs to another. */
    private static String name(Matter matter, Set<String> family) {
        return family.stream().filter(matter::within).findFirst().orElse("");
    }
}
