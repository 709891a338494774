package org.mandateaudit.cli;

import org.mandateaudit.finding.Text;

/** What the user asked for cannot be done as asked. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    /**
     * Says what is wrong.
     *
     * @param zh in Chinese
     * @param en in English
     */
    UsageException(String zh, String en) {
        this(new Text(zh, en));
    }

    UsageException(Text text) {
        super(text.en());
        this.text = text;
    }

    Text text() {
        return text;
    }
}
