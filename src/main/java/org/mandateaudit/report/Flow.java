package org.mandateaudit.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Text on its way to somewhere. That it cannot be written there is told by whoever began to write. */
final class Flow implements Appendable {

    private final Appendable out;

    Flow(Appendable out) {
        this.out = out;
    }

    @Override
    public Flow append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public Flow append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public Flow append(char character) {
        return append(String.valueOf(character));
    }

    /** What has been written, where that is kept. */
    @Override
    public String toString() {
        return out.toString();
    }
}
