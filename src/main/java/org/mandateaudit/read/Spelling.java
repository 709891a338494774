package org.mandateaudit.read;

/**
 * How texts are spelt. A short run has no time for regular expressions: what the patterns of the JSON Schema say is said
 * here sign by sign.
 */
final class Spelling {

    static final String DIGITS = "0123456789";

    private Spelling() {}

    private static boolean isBlank(char each) {
        return each == ' '
                || (each >= '\t' && each <= '\r')
                || each == '\u00a0'
                || each == '\u3000'
                || each == '\ufeff';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static boolean isCode(String text) {
        return text.startsWith("x-") ? isId(text.substring(2)) : text.length() == 6 && consistsOf(text, DIGITS);
    }

    static boolean isSlug(String text) {
        for (String part : text.split("-", -1)) {
            if (part.isEmpty() || !consistsOf(part, "abcdefghijklmnopqrstuvwxyz" + DIGITS)) {
                return false;
            }
        }
        return true;
    }

    static boolean isFinding(String text) {
        return text.length() == 16 && consistsOf(text, DIGITS + "abcdef");
    }

    static boolean isCount(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.charAt(0) != '0' && consistsOf(text, DIGITS);
    }

    static boolean consistsOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
