package org.mandateaudit.table;

import org.mandateaudit.mandate.Place;

/**
 * A cell.
 *
 * @param text what it holds, without white space around it: a number in plain digits, a day as {@code 2019-06-30}, a truth
 *     value as {@code true} or {@code false}; of a formula, the formula; empty where it holds nothing
 * @param kind what kind of value that is
 * @param place where it stands
 */
public record Cell(String text, Kind kind, Place place) {

    /** What a cell holds. */
    public enum Kind {
        /** Words, or nothing. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A calendar day. */
        DAY,
        /** True or false. */
        TRUTH,
        /** A formula, whose value is not known before it is computed. It never is. */
        FORMULA,
        /** An error value such as {@code #REF!}. */
        ERROR
    }

    /** Whether it holds nothing. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The same value, seen from another place: that of a cell merged with it. */
    Cell at(Place other) {
        return new Cell(text, kind, other);
    }

    /** Without the white space of YAML, Chinese typesetting and spreadsheets around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == '\uFEFF' || each == '\u200B';
    }
}
