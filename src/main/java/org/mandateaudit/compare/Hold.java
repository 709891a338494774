package org.mandateaudit.compare;

import org.mandateaudit.derived.Answer;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Term;

/** How an institution has to do with a matter, closest first. */
public enum Hold implements Term {
    /** It leads with the act {@code coordinate}. */
    COORDINATION("统筹协调", "co-ordination"),
    /** It is solely responsible or leads. */
    LEAD("牵头", "lead"),
    /** It holds a mandate: alone, in the lead or jointly. */
    SHARE("承担", "share"),
    /** It holds a specific power: a licence, an inspection, a penalty. */
    POWER("行使权力", "power");

    private final Words words;

    Hold(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    Answer of(Mandate mandate) {
        Boolean value =
                switch (this) {
                    case COORDINATION -> mandate.coordinates();
                    case LEAD -> mandate.leads();
                    case SHARE, POWER -> mandate.held();
                };
        return value == null ? Answer.unknown(mandate.id(), "role") : Answer.of(value);
    }
}
