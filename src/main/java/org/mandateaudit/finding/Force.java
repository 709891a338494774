package org.mandateaudit.finding;

import org.mandateaudit.mandate.Term;

/** 效力: what a rule's criteria rest on. */
public enum Force implements Term {
    /** A statute says so. */
    LAW("法定", "law"),
    /** A rule of institutional management that the article states or cites. */
    NORM("规范", "norm"),
    /** The article recommends it. */
    ADVICE("建议", "advice"),
    /** The article calls it disputed, or a thing to be observed. */
    WATCH("关注", "watch");

    private final String zh;
    private final String en;

    Force(String zh, String en) {
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
