package org.mandateaudit.derived;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** What mandates say, and what their silence says: nothing, unless the input is stated to cover it. */
final class Held {

    private Held() {}

    /** Whether a mandate is held, not merely assisted in. */
    static Answer held(Mandate mandate) {
        return Answer.of(mandate.held(), mandate.id(), "role");
    }

    /** Whether a mandate is led. */
    static Answer led(Mandate mandate) {
        return Answer.of(mandate.leads(), mandate.id(), "role");
    }

    /**
     * Whether one of these mandates holds one of the acts outwardly, on a matter in line with this one or on its kin. A
     * function that is not stated more closely leaves every specific act open.
     */
    static Answer holds(Collection<Mandate> mandates, Set<Act> acts, Matter matter) {
        Answer answer = Answer.NO;
        for (Mandate mandate : mandates) {
            boolean open = mandate.act() == Act.ADMINISTER && othersAreSpecific(acts);
            if ((open || acts.contains(mandate.act()))
                    && Kinship.mayBeMeant(mandate.matter(), matter)
                    && mandate.outward()) {
                answer = answer.or(acts.contains(mandate.act()) ? held(mandate) : Answer.NO)
                        .or(open && !held(mandate).no() ? Answer.unknown(mandate.id(), "act") : Answer.NO);
                if (answer.yes()) {
                    break;
                }
            }
        }
        return answer;
    }

    private static boolean othersAreSpecific(Set<Act> acts) {
        for (Act act : acts) {
            if (act != Act.ADMINISTER && act.isSpecific()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the input states of these institutions covers the acts, so that their absence means something. */
    static Answer covers(Collection<Institution> institutions, Collection<Act> acts) {
        return covers(institutions, coverage -> acts.stream().allMatch(act -> suffices(coverage, act)));
    }

    /**
     * Whether what the input states of an institution's body covers the acts. A second name that does not say whose it is
     * may be one of the body, with powers that are then missing here.
     */
    static Answer coversBody(RegionIndex region, Institution institution, Collection<Act> acts) {
        return covers(region.membersOfBody(institution), acts).and(strayNames(region));
    }

    /** Unknown where a second name does not say whose it is: it may be one of any body. */
    static Answer strayNames(RegionIndex region) {
        return Answer.all(region.strayNames(), name -> Answer.unknown(name.id(), "host"));
    }

    /** Whether what the input states of these institutions covers leading. */
    static Answer coversLeading(Collection<Institution> institutions) {
        return covers(institutions, coverage -> coverage == Coverage.FULL || coverage == Coverage.DUTIES_ONLY);
    }

    private static Answer covers(Collection<Institution> institutions, Predicate<Coverage> suffices) {
        return Answer.all(institutions, institution -> {
            Coverage coverage = institution.coverage();
            return coverage != null && suffices.test(coverage)
                    ? Answer.YES
                    : Answer.unknown(institution.id(), "coverage");
        });
    }

    /** Whether a coverage states an act wherever the institution holds it. */
    static boolean suffices(@Nullable Coverage coverage, Act act) {
        return coverage != null && coverage.suffices(act);
    }
}
