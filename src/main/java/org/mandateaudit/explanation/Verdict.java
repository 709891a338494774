package org.mandateaudit.explanation;

import org.mandateaudit.mandate.Term;

/** 结论: whether a condition holds. */
public enum Verdict implements Term {
    /** It holds. */
    MET("成立", "met"),
    /** What would decide it is not stated. */
    UNKNOWN("未能判定", "unknown"),
    /** It does not hold. */
    NOT_MET("不成立", "not met");

    private final Words words;

    Verdict(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
