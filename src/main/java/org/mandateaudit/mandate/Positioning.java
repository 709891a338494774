package org.mandateaudit.mandate;

/** 职能定位: whether an institution is declared to have special or comprehensive functions. */
public enum Positioning implements Term {
    SPECIAL("专项", "special-purpose"),
    COMPREHENSIVE("综合", "comprehensive");

    private final Words words;

    Positioning(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
