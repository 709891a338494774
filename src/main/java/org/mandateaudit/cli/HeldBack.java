package org.mandateaudit.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lets go of what is written to it when that is whole, or too long to be held: a short result is printed whole or not at all. */
final class HeldBack extends OutputStream {

    /** Longer than almost every report. */
    static final int MOST = 1 << 20;

    private final OutputStream target;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean begun;

    HeldBack(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int each) throws IOException {
        write(new byte[] {(byte) each}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!begun && held.size() + length > MOST) {
            letGo();
        }
        if (begun) {
            target.write(bytes, offset, length);
        } else {
            held.write(bytes, offset, length);
        }
    }

    private void letGo() throws IOException {
        begun = true;
        held.writeTo(target);
        held.reset();
    }

    /** Whether the target was given anything. */
    boolean begun() {
        return begun;
    }

    /** Lets go of all; the target stays open. */
    @Override
    public void close() throws IOException {
        letGo();
        target.flush();
    }
}
