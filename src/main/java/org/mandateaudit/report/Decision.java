package org.mandateaudit.report;

import org.mandateaudit.mandate.Term;

/** 复核决定: what a reviewer makes of a finding. */
enum Decision implements Term {
    /** It is so, and something is to be done about it. */
    ACCEPTED("属实", "confirmed"),
    /** It is not so. */
    DISPUTED("有异议", "disputed"),
    /** It is so and stays so for a time, by a decision. */
    WAIVED("豁免", "to waive");

    private final Words words;

    Decision(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
