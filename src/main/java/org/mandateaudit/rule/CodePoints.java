package org.mandateaudit.rule;

import java.util.Comparator;

/** The order of strings by code point, which differs from Java's own beyond the basic plane. */
public final class CodePoints {

    /** By code point. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length()) {
            int a = one.codePointAt(at);
            int b = other.codePointAt(at);
            if (a != b) {
                return Integer.compare(a, b);
            }
            at += Character.charCount(a);
        }
        return Integer.compare(one.length(), other.length());
    }
}
