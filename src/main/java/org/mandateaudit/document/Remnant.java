package org.mandateaudit.document;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/**
 * Words of a clause that gave no fact.
 *
 * @param clause the clause
 * @param words the words, as they stand there
 * @param reason why they gave none
 * @param understood whether they were understood, and left out for what they say
 * @param group under which name a draft counts it together with others instead of quoting each; null where it is quoted
 */
record Remnant(Clause clause, String words, Text reason, boolean understood, @Nullable Text group) {

    Remnant(Clause clause, String words, Text reason, boolean understood) {
        this(clause, words, reason, understood, null);
    }

    @SuppressWarnings("ReferenceEquality") // Two documents may hold the same clause.
    boolean isFrom(Clause given) {
        return clause == given;
    }
}
