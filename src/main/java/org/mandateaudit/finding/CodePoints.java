package org.mandateaudit.finding;

import java.util.Comparator;

/** The order of strings by code point, which differs from Java's own beyond the basic plane. */
public final class CodePoints {

    /** By code point. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int at = 0; at < length; at++) {
            char a = one.charAt(at);
            char b = other.charAt(at);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Surrogates stand for what lies beyond the basic plane, and so behind the rest of it. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
