package org.mandateaudit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text → text to match with: half-width signs, one kind of quotation marks and brackets, simplified characters. */
final class Folding {

    private static final char[] FOLDED = table();

    private Folding() {}

    /** Character by character, so that the length stays. */
    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = FOLDED[text.charAt(i)];
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = i >= 0xFF01 && i <= 0xFF5E ? (char) (i - 0xFEE0) : (char) i;
            if (Character.isWhitespace(i) || Character.isISOControl(i) || Character.isSpaceChar(i)) {
                table[i] = ' ';
            }
        }
        pairs(table, "〔(〕)﹝(﹞)【(】)［(］)“\"”\"「\"」\"『\"』\"‘\"’\"｡。､、");
        pairs(table, traditional());
        return table;
    }

    private static void pairs(char[] table, String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            table[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private static String traditional() {
        try (InputStream in = Objects.requireNonNull(Folding.class.getResourceAsStream("traditional.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
