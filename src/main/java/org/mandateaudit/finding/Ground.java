package org.mandateaudit.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Mandate;

/**
 * A fact that a finding rests on, as another state is asked about it.
 *
 * @param kind the kind of fact, as a mandate file names it: {@code mandate}
 * @param id its id
 * @param text what it says, in the input's own words
 * @param fact the fact itself; null where only a report is left of it
 */
public record Ground(String kind, String id, String text, @Nullable Fact fact) {

    /** The kind of a mandate. */
    public static final String MANDATE = "mandate";

    /** The kind of an institution. */
    static final String INSTITUTION = "institution";

    private static final Pattern NUMBERED = Pattern.compile("(.+)/\\d+");

    /** The fact of a piece of evidence. */
    static Ground of(Evidence evidence) {
        return new Ground(evidence.kind(), evidence.fact().id(), evidence.fact().text(), evidence.fact());
    }

    /** Whether its id is its own: a number is its place in a list, where another may stand tomorrow. */
    boolean hasOwnId() {
        return !NUMBERED.matcher(id).matches();
    }

    /** The id of the institution whose mandate it is; null where its id does not tell. */
    @Nullable
    String institution() {
        if (fact instanceof Mandate mandate) {
            return mandate.institution().id();
        }
        Matcher numbered = NUMBERED.matcher(id);
        return numbered.matches() ? numbered.group(1) : null;
    }
}
