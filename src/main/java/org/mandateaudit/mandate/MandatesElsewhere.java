package org.mandateaudit.mandate;

import java.util.AbstractList;

/**
 * The mandates of a world that has let go of them, because a country has more than memory holds. That there are none is not
 * so, and whoever looks at them hears it.
 */
final class MandatesElsewhere extends AbstractList<Mandate> {

    static final MandatesElsewhere THERE = new MandatesElsewhere();

    private MandatesElsewhere() {}

    private static IllegalStateException elsewhere() {
        return new IllegalStateException("the mandates of this world are not in memory, since they were read as"
                + " MandateFiles; take those of Mandates.read, or of MandateFiles.all()");
    }

    @Override
    public Mandate get(int index) {
        throw elsewhere();
    }

    @Override
    public int size() {
        throw elsewhere();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return "[not in memory]";
    }
}
