package org.mandateaudit.finding;

import org.mandateaudit.mandate.Term;

/** 复核意见: what a reviewer makes of a finding. */
public enum Decision implements Term {
    /** It is so, and something is to be done about it. */
    ACCEPTED("属实", "confirmed"),
    /** It is not so. */
    DISPUTED("有异议", "disputed"),
    /** Nobody can say before more is known. */
    PENDING("待补充", "needs facts"),
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
