package org.mandateaudit.read;

import org.mandateaudit.mandate.Term;

/** What an example shows of a rule. */
public enum ExampleKind implements Term {
    /** The rule speaks. */
    VIOLATING("违反", "violating"),
    /** The rule has nothing to say, as it should be. */
    CLEAN("合规", "clean"),
    /** Close to the line on either side: an exception, a silence, something unknown. */
    BOUNDARY("边界", "boundary");

    private final String zh;
    private final String en;

    ExampleKind(String zh, String en) {
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
}
