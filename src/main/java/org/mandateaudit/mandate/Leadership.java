package org.mandateaudit.mandate;

/** 领导体制: who leads an institution, the place where it sits or the line above it. */
public enum Leadership implements Term {
    LOCAL("地方管理", "local leadership"),
    VERTICAL("垂直管理", "vertical leadership"),
    DUAL("双重领导", "dual leadership");

    private final String wordings;
    private final String en;

    Leadership(String wordings, String en) {
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
