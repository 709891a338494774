package org.mandateaudit.report;

import org.mandateaudit.mandate.Term;

/** Who signs a report. */
public enum Signatory implements Term {
    /** Made it. */
    AUDITOR("审计人员", "Auditor"),
    /** Decided on its findings. */
    REVIEWER("复核人员", "Reviewer"),
    /** Answers for it. */
    HEAD("负责人", "Head of audit");

    private final Words words;

    Signatory(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
