package org.mandateaudit.read;

import java.io.Reader;

/**
 * The text as the parser draws it, bounded between two events. The parser looks ahead to the end of a value before it
 * tells of it, at a cost that grows with the square of the length, so that a check afterwards would come too late.
 */
final class BoundedText extends Reader {

    private final String text;
    private final int most;
    private int at;
    private int drawn;

    BoundedText(String text, int most) {
        this.text = text;
        this.most = most;
    }

    /** Notes that the parser got somewhere. */
    void event() {
        drawn = 0;
    }

    /** Whether the parser drew too much for one event. */
    boolean exceeded() {
        return drawn > most;
    }

    /** Draws the next characters; none where too much was drawn, as if the text ended there. */
    @Override
    public int read(char[] target, int offset, int length) {
        int count = Math.min(length, text.length() - at);
        if (count <= 0 || exceeded()) {
            return -1;
        }
        text.getChars(at, at + count, target, offset);
        at += count;
        drawn += count;
        return count;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
