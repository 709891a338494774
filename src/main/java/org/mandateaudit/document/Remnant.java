package org.mandateaudit.document;

import org.mandateaudit.finding.Text;

/**
 * Words of a clause that gave no fact.
 *
 * @param clause the clause
 * @param words the words, as they stand there
 * @param reason why they gave none
 * @param understood whether they were understood, and left out for what they say
 */
record Remnant(Clause clause, String words, Text reason, boolean understood) {

    @SuppressWarnings("ReferenceEquality") // Two documents may hold the same clause.
    boolean isFrom(Clause given) {
        return clause == given;
    }
}
