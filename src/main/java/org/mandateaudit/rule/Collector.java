package org.mandateaudit.rule;

/** Takes what a rule matched. The global {@code findings} of every rule is one, and its consequence is always the same. */
public interface Collector {

    /**
     * Takes a match.
     *
     * @param drools the context of the consequence, which Drools calls {@code drools}
     */
    void add(Object drools);
}
