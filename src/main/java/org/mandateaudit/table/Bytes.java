package org.mandateaudit.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, before it is known what they say: how they begin, and their text where they are text. */
public final class Bytes {

    private Bytes() {}

    /**
     * Whether bytes begin with these.
     *
     * @param start the first bytes, each from 0 to 255
     */
    public static boolean startWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether they begin with the byte order mark of UTF-16. */
    public static boolean markUtf16(byte[] bytes) {
        return startWith(bytes, 0xFF, 0xFE) || startWith(bytes, 0xFE, 0xFF);
    }

    /** The text that they are in an encoding, with the byte order mark if there is one; null where they are none. */
    public static @Nullable String text(byte[] bytes, Charset charset) {
        try {
            return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A decoder that replaces nothing: what is not of the encoding is an error. */
    public static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
