package org.mandateaudit.finding;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Term;

/** 程度: how closely two mandates of different institutions meet, in the terms of the GAO, closest first. */
public enum Grade implements Term {
    /** The same act on the same matter for the same addressees. */
    DUPLICATION("重复", "duplication"),
    /** The same power on the same matter. */
    OVERLAP("交叉", "overlap"),
    /** Parts of one matter, or different powers over it. */
    FRAGMENTATION("分散", "fragmentation");

    private final Words words;

    Grade(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** The closer of two; null stands for no grade. */
    public static @Nullable Grade closer(@Nullable Grade one, @Nullable Grade other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.ordinal() <= other.ordinal() ? one : other;
    }
}
