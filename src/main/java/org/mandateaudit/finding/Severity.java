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

    private final Words words;

    Severity(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether this is as grave as the other, or graver. */
    public boolean atLeast(Severity other) {
        return ordinal() <= other.ordinal();
    }
}
