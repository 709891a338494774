package org.mandateaudit.mandate;

/** 机构规格: the rank of an institution, highest first; neighbours are half a level apart. */
public enum Rank implements Term {
    FULL_MINISTRY("正部级", "full ministry rank"),
    DEPUTY_MINISTRY("副部级", "deputy ministry rank"),
    FULL_DEPARTMENT("正厅级", "full department rank"),
    DEPUTY_DEPARTMENT("副厅级", "deputy department rank"),
    FULL_DIVISION("正处级", "full division rank"),
    DEPUTY_DIVISION("副处级", "deputy division rank"),
    FULL_SECTION("正科级", "full section rank"),
    DEPUTY_SECTION("副科级", "deputy section rank");

    private final Words words;

    Rank(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether this rank stands above the other. */
    public boolean above(Rank other) {
        return ordinal() < other.ordinal();
    }

    /** Whether this rank is the next below the other. */
    public boolean halfLevelBelow(Rank other) {
        return ordinal() == other.ordinal() + 1;
    }
}
