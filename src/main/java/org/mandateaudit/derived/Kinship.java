package org.mandateaudit.derived;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mandateaudit.mandate.Matter;

/**
 * Matters of which documents call the same thing now by this name, now by that, though the vocabulary has them side by
 * side: what is registered, shared and opened as information resources is public data, and an industry is part of the
 * digital economy. Where nothing is said of a matter, what is said of its kin may be meant.
 */
public final class Kinship {

    private static final Map<String, Set<String>> OTHER_NAMES = otherNames(
            Set.of("public-data", "social-data", "information-resources"),
            Set.of("information-security", "cybersecurity", "personal-information"),
            Set.of("digital-government", "informatization"),
            Set.of("digital-economy", "big-data-industry"),
            Set.of("digital-economy", "software-it-services"),
            Set.of("digital-economy", "data-elements"));

    private Kinship() {}

    @SafeVarargs
    private static Map<String, Set<String>> otherNames(Set<String>... families) {
        Map<String, Set<String>> others = new HashMap<>();
        for (Set<String> family : families) {
            for (String name : family) {
                Set<String> rest = others.computeIfAbsent(name, each -> new TreeSet<>());
                rest.addAll(family);
                rest.remove(name);
            }
        }
        return others;
    }

    /** The other names of the family that a matter lies within, by code; empty where it belongs to none. */
    static Set<String> otherNames(Matter matter) {
        for (Matter each = matter; each != null; each = each.broader()) {
            Set<String> others = OTHER_NAMES.get(each.code());
            if (others != null) {
                return others;
            }
        }
        return Set.of();
    }

    /** Whether one may be meant where the other is said: they stand in one line, or under two names of one family. */
    static boolean mayBeMeant(Matter one, Matter other) {
        return one.inLineWith(other) || standsUnder(otherNames(one), other);
    }

    /** Whether a matter is, or may be meant to be, the broader one or a part of it. */
    static boolean mayLieWithin(Matter matter, Matter broad) {
        return matter.within(broad) || otherNames(matter).contains(broad.code());
    }

    /** Whether a broad matter has a matter as a part of it, by whichever of its names it is called: 公共数据 may say 数据开放, too. */
    public static boolean mayContain(Matter broad, Matter part) {
        Matter above = part.broader();
        return part.within(broad) || (above != null && otherNames(above).contains(broad.code()));
    }

    /** Whether a matter is one of those named, or lies below one of them. */
    static boolean standsUnder(Set<String> names, Matter matter) {
        for (Matter each = names.isEmpty() ? null : matter; each != null; each = each.broader()) {
            if (names.contains(each.code())) {
                return true;
            }
        }
        return false;
    }
}
