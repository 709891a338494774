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

    private final Words words;

    Force(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
