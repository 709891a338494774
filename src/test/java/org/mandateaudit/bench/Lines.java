package org.mandateaudit.bench;

import static org.mandateaudit.bench.Vocabulary.ADMINISTRATIVE;
import static org.mandateaudit.bench.Vocabulary.BIG_DATA;
import static org.mandateaudit.bench.Vocabulary.ENFORCEMENT;
import static org.mandateaudit.bench.Vocabulary.GOVERNMENT_SERVICES;
import static org.mandateaudit.bench.Vocabulary.MANAGED;
import static org.mandateaudit.bench.Vocabulary.MANAGED_PUBLIC;
import static org.mandateaudit.bench.Vocabulary.PARTY;
import static org.mandateaudit.bench.Vocabulary.PUBLIC;

/** Lines of subordination between two institutions. */
final class Lines {

    private Lines() {}

    /** Whether it is certain that neither stands above the other. */
    static boolean apart(CountryFacts facts, int one, int other) {
        return one != other && !inLine(facts, one, other) && !open(facts, one, other) && !open(facts, other, one);
    }

    static boolean inLine(CountryFacts facts, int one, int other) {
        return above(facts, one, other) || above(facts, other, one);
    }

    /** Whether one may be managed by the other even where it says nothing at all of its form. */
    static boolean mayBeInLine(CountryFacts facts, int one, int other) {
        return !apart(facts, one, other) || unsaid(facts, one, other) || unsaid(facts, other, one);
    }

    private static boolean unsaid(CountryFacts facts, int one, int other) {
        return facts.form[one] == 0 && facts.supervisor[one] == 0 && mayOutrank(facts, other, one);
    }

    private static boolean open(CountryFacts facts, int one, int other) {
        if (facts.supervisor[one] != 0) {
            return false;
        }
        int form = facts.form[one];
        if (form == 0) {
            return facts.nature[one] == PUBLIC
                            && (facts.nature[other] == ADMINISTRATIVE || facts.nature[other] == PARTY)
                            && mayOutrank(facts, other, one)
                    || mayBeBureauOf(facts, one, other);
        }
        return (form == MANAGED || form == MANAGED_PUBLIC) && mayOutrank(facts, other, one);
    }

    /** Whether a bureau that says nothing of its form may be managed by the other, or its nameplate. */
    private static boolean mayBeBureauOf(CountryFacts facts, int one, int other) {
        boolean below = facts.rank[one] == 0 || facts.rank[other] == 0 || facts.rank[other] <= facts.rank[one];
        boolean bureau =
                facts.kind[one] == BIG_DATA || facts.kind[one] == GOVERNMENT_SERVICES || facts.kind[one] == ENFORCEMENT;
        return bureau && mayBeOrgan(facts, one) && mayBeOrgan(facts, other) && below;
    }

    private static boolean mayBeOrgan(CountryFacts facts, int institution) {
        int nature = facts.nature[institution];
        return nature == 0 || nature == ADMINISTRATIVE || nature == PARTY;
    }

    private static boolean mayOutrank(CountryFacts facts, int upper, int lower) {
        return facts.rank[upper] == 0 || facts.rank[lower] == 0 || facts.rank[upper] < facts.rank[lower];
    }

    private static boolean above(CountryFacts facts, int lower, int upper) {
        int above = facts.supervisor[lower];
        while (above != 0 && above != upper) {
            above = facts.supervisor[above];
        }
        return above != 0;
    }
}
