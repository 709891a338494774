package org.mandateaudit.mandate;

/** 职能定位: whether an institution is declared to have special or comprehensive functions. */
public enum Positioning implements Term {
    SPECIAL("专项", "special"),
    COMPREHENSIVE("综合", "comprehensive");

    private final String wordings;
    private final String en;

    Positioning(String wordings, String en) {
        this.wordings = wordings;
        this.en = en;
    }

    @Override
    public String wordings() {
        return wordings;
    }

    @Override
    public String en() {
        return en;
    }
}
