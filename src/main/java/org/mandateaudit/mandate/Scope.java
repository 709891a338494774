package org.mandateaudit.mandate;

/** 职责范围: how far a mandate reaches. */
public enum Scope implements Term {
    REGION("全域", "the whole region"),
    SECTOR("本行业", "one sector"),
    OWN("本部门", "the institution itself"),
    ABOVE("超出本行政区/全省/全市", "beyond its own region");

    private final Words words;

    Scope(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
