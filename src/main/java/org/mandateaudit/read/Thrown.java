package org.mandateaudit.read;

/** What a task threw on a thread of its own, to be thrown on where its result was wanted. */
public final class Thrown {

    private Thrown() {}

    /**
     * What a task threw, as it is; an error is thrown at once.
     *
     * @param told that it did, with what it threw as the cause
     */
    public static RuntimeException by(Exception told) {
        if (told.getCause() instanceof Error error) {
            throw error;
        }
        return told.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(told);
    }
}
