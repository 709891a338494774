package org.mandateaudit.finding;

import org.mandateaudit.mandate.Term;

/** 与基线相比: how a finding stands to an earlier report. */
public enum Change implements Term {
    /** The earlier report did not tell it. */
    NEW("新增", "new"),
    /** It weighs more than then: graver, or no longer waived. */
    GRAVER("加重", "graver"),
    /** It weighs less than then: less grave, or waived since. */
    MILDER("减轻", "milder"),
    /** It weighs what it weighed. */
    UNCHANGED("未变", "unchanged");

    private final Words words;

    Change(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the earlier report has not accounted for it: what has become graver must not hide behind what it was. */
    public boolean counts() {
        return switch (this) {
            case NEW, GRAVER -> true;
            case MILDER, UNCHANGED -> false;
        };
    }
}
