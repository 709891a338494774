package org.mandateaudit.mandate;

/** 信息化水平: how far a region's informatization has come. */
public enum Informatization implements Term {
    ADVANCED("较高", "advanced"),
    DEVELOPING("欠发达", "less developed");

    private final Words words;

    Informatization(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
