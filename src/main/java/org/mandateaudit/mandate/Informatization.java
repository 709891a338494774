package org.mandateaudit.mandate;

/** 信息化水平: how far a region's informatization has come. */
public enum Informatization implements Term {
    ADVANCED("较高", "advanced"),
    DEVELOPING("欠发达", "developing");

    private final String wordings;
    private final String en;

    Informatization(String wordings, String en) {
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
