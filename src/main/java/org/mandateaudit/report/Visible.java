package org.mandateaudit.report;

import java.util.Locale;

/**
 * Shows what the input says so that it cannot act on a terminal: escape sequences, marks that turn the direction of
 * text, and what no encoding can write.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;

    private Visible() {}

    /** The text with a visible sign for each character that is none, and one space for each run of white space. */
    static String text(String text) {
        return isPlain(text) ? text : signs(text.strip().replaceAll("\\s+", " "), "");
    }

    /** Whether there is surely nothing to show otherwise, as in nearly all texts. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean letter = (character > ' ' && character < 0x7F)
                    || (character > 0xAD && character < 0x300)
                    || (character > 0x3000 && character < 0xA000)
                    || (character > 0x200F && character < 0x2028)
                    || (character > 0xFF00 && character < 0xFF5F);
            boolean space = character == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if (!letter && !space) {
                return false;
            }
        }
        return true;
    }

    /** The same with tabs and line breaks left as they are, for a cell, which may hold several lines. */
    static String lines(String text) {
        return signs(text.replace("\r\n", "\n"), "\n\t");
    }

    private static String signs(String text, String kept) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (kept.indexOf(character) < 0 && (isSignless(character) || isNoCharacter(character))) {
                visible.append(sign(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static boolean isSignless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** The last two code points of each plane are none, and XML refuses them. */
    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE;
    }

    private static String sign(int character) {
        if (character < ' ') {
            return Character.toString(CONTROL_PICTURES + character);
        }
        return character == 0x7F ? "␡" : String.format(Locale.ROOT, "\\u{%x}", character);
    }
}
