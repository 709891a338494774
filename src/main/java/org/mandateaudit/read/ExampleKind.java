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

    private final Words words;

    ExampleKind(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}
