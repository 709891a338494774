package org.mandateaudit.mandate;

/** 领域: whether a matter is the management of industry or of government itself. */
public enum Domain implements Term {
    INDUSTRY("行业管理", "industry management"),
    GOVERNMENT("政务管理", "government management");

    private final String wordings;
    private final String en;

    Domain(String wordings, String en) {
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
