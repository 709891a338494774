package org.mandateaudit.rule.feed;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/**
 * Whose the facts of the input are, by id: an institution is its own, a mandate its institution's. Most mandates bear the
 * id of their institution with a number; the ids of the others are looked up.
 */
final class Holders {

    private final Map<String, Institution> institutions;
    private final Map<String, Institution> ofOthers = new HashMap<>();

    /** @param institutions those of the input, by id */
    Holders(Map<String, Institution> institutions) {
        this.institutions = institutions;
    }

    void add(Mandate mandate) {
        if (!isNumbered(mandate)) {
            ofOthers.put(mandate.id(), mandate.institution());
        }
    }

    /** Null where no fact has the id, unless it is numbered as a mandate of an institution is. */
    @Nullable
    Institution of(String id) {
        Institution holder = institutions.get(id);
        if (holder == null) {
            holder = ofOthers.get(id);
        }
        int slash = id.lastIndexOf('/');
        return holder == null && isNumber(id, slash) ? institutions.get(id.substring(0, slash)) : holder;
    }

    private static boolean isNumbered(Mandate mandate) {
        String institution = mandate.institution().id();
        return mandate.id().startsWith(institution) && isNumber(mandate.id(), institution.length());
    }

    /** Whether there are a slash and digits from there on; asked of every mandate of a country. */
    private static boolean isNumber(String id, int slash) {
        if (slash < 0 || slash + 1 >= id.length() || id.charAt(slash) != '/') {
            return false;
        }
        for (int i = slash + 1; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
