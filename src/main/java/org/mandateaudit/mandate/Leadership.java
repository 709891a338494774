package org.mandateaudit.mandate;

/** 领导体制: who leads an institution, the place where it sits or the line above it. */
public enum Leadership implements Term {
    LOCAL("地方管理", "local leadership"),
    VERTICAL("垂直管理", "vertical leadership"),
    DUAL("双重领导", "dual leadership");

    private final Words words;

    Leadership(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
