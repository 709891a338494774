package org.mandateaudit.bench;

import static org.mandateaudit.bench.Vocabulary.*;

import java.util.BitSet;

/** What a mandate says, by the definitions of QUESTIONS.md, and how closely two of them meet. */
final class Meanings {

    private static final int DUPLICATION = 0;
    private static final int OVERLAP = 1;
    static final int FRAGMENTATION = 2;

    private final CountryFacts facts;
    private final BitSet data;
    private final BitSet security;

    Meanings(CountryFacts facts) {
        this.facts = facts;
        this.data = facts.matters.within("information-resources", "public-data");
        this.security = facts.matters.within("information-security", "cybersecurity");
    }

    boolean leads(int mandate) {
        return facts.role[mandate] == SOLE || facts.role[mandate] == LEAD;
    }

    boolean holds(int mandate) {
        return leads(mandate) || facts.role[mandate] == JOINT;
    }

    boolean specific(int mandate) {
        int act = facts.act[mandate];
        return Vocabulary.specific(act) && outward(mandate) && (facts.objects[mandate] != 0 || !mayStayInside(mandate));
    }

    private boolean mayStayInside(int mandate) {
        String domain = facts.matters.domain(facts.matter[mandate]);
        return facts.act[mandate] == LICENSE
                ? domain.equals("government") || domain.equals("resources") || data.get(facts.matter[mandate])
                : INWARD_AS_OFTEN[facts.act[mandate]] && !domain.equals("industry");
    }

    boolean outward(int mandate) {
        return facts.objects[mandate] != DEPARTMENT && facts.objects[mandate] != LOWER_GOVERNMENT;
    }

    boolean statedOutward(int mandate) {
        return facts.objects[mandate] != 0 && outward(mandate);
    }

    boolean underLegislation(int mandate) {
        return legislation(facts.instrument[mandate]);
    }

    /**
     * Whether legislation of the whole country gives both what they do, or legislation of the place, which may be the same
     * for both: its title is not stated. Of what it has several do, each that states no title may be entitled to it.
     */
    boolean given(int one, int other) {
        if (shared(one) && shared(other) && mayBeEntitled(one) && mayBeEntitled(other)) {
            return true;
        }
        return legislation(facts.instrument[one])
                && legislation(facts.instrument[other])
                && national(facts.instrument[one]) == national(facts.instrument[other]);
    }

    /** Whether national legislation has several do it: licences, penalties and coercion, and to supervise security. */
    private boolean shared(int mandate) {
        int act = facts.act[mandate];
        return act == LICENSE
                || act == PENALIZE
                || coerces(act)
                || (act == INSPECT || act == ORDER || act == MANAGE || act == ADMINISTER)
                        && security.get(facts.matter[mandate]);
    }

    private boolean mayBeEntitled(int mandate) {
        return facts.instrument[mandate] == 0
                || legislation(facts.instrument[mandate]) && national(facts.instrument[mandate]);
    }

    /** Whether both are administrative organs, which are all of local governments. */
    boolean organs(int one, int other) {
        return nature(one) == ADMINISTRATIVE && nature(other) == ADMINISTRATIVE;
    }

    /** Whether it is a deliberative body, which has others do the work. */
    boolean deliberative(int mandate) {
        return facts.form[facts.institution[mandate]] == DELIBERATIVE_OFFICE && kind(mandate) != CYBERSPACE;
    }

    /** Whether it is, or may be, an inspection, penalty or coercion by a law-enforcement body. */
    boolean exemptAsEnforcement(int mandate) {
        int act = facts.act[mandate];
        boolean enforces = act == INSPECT || act == PENALIZE || coerces(act);
        return enforces && (kind(mandate) == ENFORCEMENT || kind(mandate) == 0);
    }

    int nature(int mandate) {
        return facts.nature[facts.institution[mandate]];
    }

    int kind(int mandate) {
        return facts.kind[facts.institution[mandate]];
    }

    /** Whether it is of that line of work, and no enterprise. */
    boolean department(int mandate, int kind) {
        return kind(mandate) == kind && nature(mandate) != ENTERPRISE;
    }

    boolean bureau(int mandate) {
        if (kind(mandate) != BIG_DATA || nature(mandate) == ENTERPRISE) {
            return false;
        }
        int form = facts.form[facts.institution[mandate]];
        return form != 0 ? form != MANAGED_PUBLIC : nature(mandate) != 0 && nature(mandate) != PUBLIC;
    }

    /** Whether it is known to be no enterprise. */
    boolean authority(int mandate) {
        return nature(mandate) != 0 && nature(mandate) != ENTERPRISE;
    }

    /** To build, operate, serve or support meets only its like. */
    boolean actsMeet(int one, int other) {
        int act = facts.act[one];
        return act == facts.act[other] || !works(act) && !works(facts.act[other]);
    }

    boolean sameMatter(int one, int other) {
        return facts.matter[one] == facts.matter[other];
    }

    /** How grave a meeting is by its grade: two may draft one thing, or approve it within government. */
    int gravity(int one, int other) {
        int grade = grade(one, other);
        boolean prepares = facts.act[one] == DRAFT || facts.act[one] == APPROVE_INTERNAL;
        return grade == DUPLICATION && prepares ? OVERLAP : grade;
    }

    /** Whether both are one act, or one power in acts that are not alike only to themselves. */
    boolean alike(int one, int other) {
        int act = facts.act[one];
        int others = facts.act[other];
        return act == others || samePower(act, others) && !alone(act) && !alone(others);
    }

    int grade(int one, int other) {
        int act = facts.act[one];
        if (!sameMatter(one, other)) {
            return FRAGMENTATION;
        }
        if (act != facts.act[other]) {
            return alike(one, other) ? OVERLAP : FRAGMENTATION;
        }
        boolean same = facts.objects[one] == facts.objects[other];
        return same && (facts.objects[one] != 0 || decides(act)) ? DUPLICATION : OVERLAP;
    }
}
