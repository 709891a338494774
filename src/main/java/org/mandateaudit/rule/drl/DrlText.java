package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a DRL file, with what lies within strings and comments told apart from code.
 *
 * @param text the text as written
 * @param code the same with comments and the insides of strings blanked, so that offsets agree
 */
public record DrlText(String text, String code) {

    /** Tells code from what lies within strings and comments. */
    public static DrlText of(String text) {
        char[] code = text.toCharArray();
        int at = 0;
        while (at < code.length) {
            char c = code[at];
            int end = at + 1;
            if (c == '/' && end < code.length && code[end] == '/') {
                end = endOf(text, "\n", end);
                blank(code, at, end);
            } else if (c == '/' && end < code.length && code[end] == '*') {
                int close = text.indexOf("*/", end + 1);
                end = close < 0 ? code.length : close + 2;
                blank(code, at, end);
            } else if (c == '"' || c == '\'') {
                end = endOfString(text, at);
                blank(code, at + 1, end - 1);
            }
            at = end;
        }
        return new DrlText(text, new String(code));
    }

    /** The offset of the bracket that closes the one at {@code open}; -1 where there is none. */
    public int closing(int open) {
        int depth = 0;
        for (int at = open; at < code.length(); at++) {
            switch (code.charAt(at)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> {
                    depth--;
                    if (depth == 0) {
                        return at;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** The stretches between the commas that stand in no bracket. */
    List<Stretch> splitAtCommas(int from, int to) {
        List<Stretch> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; at < to; at++) {
            switch (code.charAt(at)) {
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(stretch(start, at));
                        start = at + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(stretch(start, to));
        parts.removeIf(part -> part.from() == part.to());
        return parts;
    }

    /** A stretch without the blanks around it. */
    Stretch stretch(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(code.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(code.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** The line of an offset, 1 first. */
    public int line(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** The offset at which a line begins, the first being 1. */
    public int offset(int line) {
        int at = 0;
        for (int each = 1; each < line && at < text.length(); each++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
        }
        return at;
    }

    /** The column of an offset in code points, 1 first. */
    public int column(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.codePointCount(start, offset) + 1;
    }

    /**
     * A part of the text.
     *
     * @param from the offset of its first character
     * @param to the offset behind its last
     */
    public record Stretch(int from, int to) {}

    private static int endOf(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end;
    }

    private static int endOfString(String text, int open) {
        int line = endOf(text, "\n", open);
        int at = open + 1;
        while (at < line && text.charAt(at) != text.charAt(open)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(Math.min(at, line) + 1, text.length());
    }

    private static void blank(char[] code, int from, int to) {
        for (int at = from; at < to; at++) {
            code[at] = code[at] == '\n' ? '\n' : ' ';
        }
    }
}
