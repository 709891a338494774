package org.mandateaudit.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, before it is known what they say: how they begin, and their text where they are text. */
public final class Bytes {

    /** How much is looked at to tell an encoding; a multiple of all lengths that a character has. */
    private static final int SAMPLE = 64 * 1024;

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

    /** Where the first NUL stands, which no text has but in UTF-16 and UTF-32; -1 where there is none. */
    public static int nul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether they begin with the byte order mark of UTF-16. */
    public static boolean markUtf16(byte[] bytes) {
        return startWith(bytes, 0xFF, 0xFE) || startWith(bytes, 0xFE, 0xFF);
    }

    /**
     * Whether they are text in UTF-32, with a mark or without: four bytes a character, none of them NUL. Other bytes are
     * hardly ever so.
     */
    public static boolean areUtf32(byte[] bytes) {
        return bytes.length > 0
                && bytes.length % 4 == 0
                && Stream.of("UTF-32LE", "UTF-32BE").anyMatch(encoding -> areUtf32(bytes, encoding));
    }

    private static boolean areUtf32(byte[] bytes, String encoding) {
        String text = text(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)), Charset.forName(encoding));
        return text != null && text.indexOf('\0') < 0;
    }

    /** The text that they are in an encoding, with the byte order mark if there is one; null where they are none. */
    public static @Nullable String text(byte[] bytes, Charset charset) {
        try {
            return decoder(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether they are text in UTF-8. */
    static boolean areUtf8(byte[] bytes) {
        return areUtf8(bytes, bytes.length);
    }

    /** Whether so many of them are text in UTF-8. */
    static boolean areUtf8(byte[] bytes, int limit) {
        int i = 0;
        while (i < limit) {
            int length = bytes[i] >= 0 ? 1 : sequence(bytes, i, limit);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** How many of the last bytes begin a character of UTF-8 that ends beyond them. */
    static int begun(byte[] bytes, int limit) {
        for (int back = 1; back <= 3 && back <= limit; back++) {
            int each = bytes[limit - back] & 0xFF;
            if (each >= 0xC0) {
                int length = each >= 0xF0 ? 4 : each >= 0xE0 ? 3 : 2;
                return length > back ? back : 0;
            }
            if (each < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    /** How many bytes make up the character beyond ASCII that begins there, as Unicode's table 3-7 has it; 0 where none does. */
    private static int sequence(byte[] bytes, int at, int limit) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > limit) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean shortest =
                switch (first) {
                    case 0xE0 -> second >= 0xA0;
                    case 0xED -> second <= 0x9F;
                    case 0xF0 -> second >= 0x90;
                    case 0xF4 -> second <= 0x8F;
                    default -> true;
                };
        return shortest ? length : 0;
    }

    /** A decoder that replaces nothing: what is not of the encoding is an error. */
    public static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
