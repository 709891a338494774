package org.mandateaudit.mandate;

/** 行政区层级: where a region stands in the administrative hierarchy, highest first. */
public enum Level implements Term {
    CENTRAL("中央", "central"),
    PROVINCE("省", "province"),
    PREFECTURE("市", "prefecture"),
    COUNTY("县", "county"),
    TOWNSHIP("乡", "township");

    private final Words words;

    Level(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
