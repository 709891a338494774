package org.mandateaudit.finding;

import org.mandateaudit.mandate.Term;

/** 严重程度: how grave a finding is, gravest first, as in SARIF. */
public enum Severity implements Term {
    /** A statute or a stated rule of institutional management is broken. */
    ERROR("错误", "error"),
    /** A defect that calls for a decision. */
    WARNING("警告", "warning"),
    /** Something to be observed. */
    NOTE("提示", "note");

    private final String zh;
    private final String en;

    Severity(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String wordings() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** Whether this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
