package org.mandateaudit.report;

/**
 * Shows what the input says so that it cannot act on a terminal: escape sequences, marks that turn the direction of
 * text, and what no encoding can write.
 */
final class Visible {

    private static final int CONTROL_PICTURES = 0x2400;

    private Visible() {}

    /** The text with a visible sign for each character that is none, and one space for each run of white space. */
    static String text(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> visible.append(sign(character));
                default -> visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }

    private static String sign(int character) {
        if (character < ' ') {
            return Character.toString(CONTROL_PICTURES + character);
        }
        return character == 0x7F ? "␡" : String.format("\\u{%x}", character);
    }
}
