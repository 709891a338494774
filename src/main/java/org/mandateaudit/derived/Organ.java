package org.mandateaudit.derived;

import org.mandateaudit.mandate.Institution;

/** Whether an institution is an organ, administrative or of the party, and so may hold administrative powers by itself. */
final class Organ {

    private Organ() {}

    static Answer is(Institution institution) {
        if (institution.nature() == null) {
            return Answer.unknown(institution.id(), "nature");
        }
        return switch (institution.nature()) {
            case ADMINISTRATIVE, PARTY -> Answer.YES;
            case PUBLIC, MASS_ORGANISATION, STATUTORY_BODY, ENTERPRISE -> Answer.NO;
        };
    }

    static boolean mayBe(Institution institution) {
        return !is(institution).no();
    }
}
