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

    private final String zh;
    private final String en;

    Verdict(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String wordings() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
