package org.mandateaudit.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;

/**
 * Whose the facts of the input are, by id: an institution is its own, a mandate its institution's. Most mandates bear the
 * id of their institution with a number; the ids of the others are looked up.
 */
final class Holders {

    private static final Pattern NUMBER = Pattern.compile("/[0-9]+");

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

    private static boolean isNumbered(Mandate mandate) {
        String institution = mandate.institution().id();
        String id = mandate.id();
        return id.startsWith(institution)
                && NUMBER.matcher(id.substring(institution.length())).matches();
    }

    /** Null where no fact has the id, unless it is numbered as a mandate of an institution is. */
    @Nullable
    Institution of(String id) {
        Institution holder = institutions.get(id);
        if (holder == null) {
            holder = ofOthers.get(id);
        }
        int slash = id.lastIndexOf('/');
        return holder != null
                        || slash < 0
                        || !NUMBER.matcher(id.substring(slash)).matches()
                ? holder
                : institutions.get(id.substring(0, slash));
    }
}
