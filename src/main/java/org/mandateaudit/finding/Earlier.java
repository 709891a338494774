package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * A finding as an earlier report told it, in the words and the language of that report.
 *
 * @param id its id
 * @param rule the name of its rule
 * @param severity how grave it was
 * @param region the code of its region
 * @param institutions the ids of those it was about
 * @param matter the code of its matter; null where it was about none
 * @param title the name of the defect
 * @param condition what was
 * @param waived whether it was waived
 * @param place the first place of its evidence; null where that stood in no file, or the report does not say
 * @param grounds the facts that it rested on, as far as the report tells of them
 */
public record Earlier(
        String id,
        String rule,
        Severity severity,
        String region,
        List<String> institutions,
        @Nullable String matter,
        String title,
        String condition,
        boolean waived,
        @Nullable Place place,
        List<Ground> grounds) {

    /** Copies the lists. */
    public Earlier {
        institutions = List.copyOf(institutions);
        grounds = List.copyOf(grounds);
    }
}
