package org.mandateaudit.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text of another encoding as bytes of UTF-8. */
final class Recoded extends InputStream {

    private static final int CHUNK = 8 * 1024;

    private final Reader text;
    private final char[] chars = new char[CHUNK + 1];
    private byte[] bytes = {};
    private int next;

    Recoded(InputStream in, Charset charset) {
        this.text = new InputStreamReader(in, Bytes.decoder(charset));
    }

    @Override
    public int read() throws IOException {
        return more() ? bytes[next++] & 0xFF : -1;
    }

    /**
     * {@inheritDoc}
     *
     * @throws java.nio.charset.CharacterCodingException where the bytes are none of the encoding
     */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, count);
        next += count;
        return count;
    }

    private boolean more() throws IOException {
        if (next < bytes.length) {
            return true;
        }
        int count = text.read(chars, 0, CHUNK);
        if (count < 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            count += Math.max(0, text.read(chars, count, 1));
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
