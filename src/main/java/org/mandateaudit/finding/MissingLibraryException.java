package org.mandateaudit.finding;

/**
 * An optional library is not on the class path, for the application to add: no fault of what was to be read or written. Its
 * cause is the class that was not found.
 */
public final class MissingLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final Text text;

    /**
     * Tells what is missing.
     *
     * @param text which library, and what for
     * @param cause the class that was not found
     */
    public MissingLibraryException(Text text, LinkageError cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** Which library is missing, and what for. */
    public Text text() {
        return text;
    }
}
