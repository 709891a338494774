package org.mandateaudit.mandate;

/** 领域: whether a matter is the management of industry or of government itself. */
public enum Domain implements Term {
    INDUSTRY("行业管理", "industry management"),
    GOVERNMENT("政务管理", "government management");

    private final Words words;

    Domain(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
