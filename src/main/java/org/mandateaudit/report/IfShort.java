package org.mandateaudit.report;

import org.jspecify.annotations.Nullable;

/** A text that is kept while it is short; of a longer one only that it is longer. */
final class IfShort implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean longer;

    /**
     * Begins.
     *
     * @param longest the most characters of a short text
     */
    IfShort(int longest) {
        this.longest = longest;
    }

    /** The text; null where it is longer. */
    @Nullable
    String text() {
        return longer ? null : text.toString();
    }

    @Override
    public IfShort append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public IfShort append(CharSequence more, int start, int end) {
        longer |= text.length() + (end - start) > longest;
        if (!longer) {
            text.append(more, start, end);
        }
        return this;
    }

    @Override
    public IfShort append(char character) {
        return append(String.valueOf(character));
    }
}
