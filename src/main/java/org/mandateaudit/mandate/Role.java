package org.mandateaudit.mandate;

/** 责任: how an institution takes part in a matter. */
public enum Role implements Term {
    SOLE("负责", "sole responsibility"),
    LEAD("牵头/统筹", "lead"),
    JOINT("会同", "jointly"),
    ASSIST("配合/协助/参与", "assist");

    private final Words words;

    Role(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }

    /** Whether the role holds the act, not merely assists in it. */
    public boolean holds() {
        return this != ASSIST;
    }

    /** Whether the role leads: sole responsibility or the lead among several. */
    public boolean leads() {
        return this == SOLE || this == LEAD;
    }
}
