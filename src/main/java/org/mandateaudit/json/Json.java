package org.mandateaudit.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON: maps in the order of their entries, lists, strings, numbers, booleans and null. The same value
 * gives the same text.
 */
public final class Json {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * The value over several lines, two spaces a level; a list of plain values stays on one line.
     *
     * @throws IllegalArgumentException for a value that JSON does not have
     */
    public static String write(@Nullable Object value) {
        Json json = new Json(true);
        json.value(value, "\n");
        return json.out.toString();
    }

    /**
     * The value on one line, without spaces.
     *
     * @throws IllegalArgumentException for a value that JSON does not have
     */
    public static String writeCompact(@Nullable Object value) {
        Json json = new Json(false);
        json.value(value, "");
        return json.out.toString();
    }

    private void value(@Nullable Object value, String newline) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof String string) {
            string(string);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Map<?, ?> map) {
            object(map, newline);
        } else if (value instanceof List<?> list) {
            array(list, newline);
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> map, String newline) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = pretty ? newline + STEP : "";
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(inner);
            string((String) entry.getKey());
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), inner);
            before = ',';
        }
        out.append(newline).append('}');
    }

    private void array(List<?> list, String newline) {
        boolean nested = list.stream().anyMatch(item -> item instanceof Map || item instanceof List);
        String inner = pretty && nested ? newline + STEP : "";
        out.append('[');
        for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
            out.append(inner);
            value(items.next(), inner);
            if (items.hasNext()) {
                out.append(pretty && !nested ? ", " : ",");
            }
        }
        out.append(nested ? newline : "").append(']');
    }

    private void number(Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        out.append(number);
    }

    private void string(String string) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // A line or paragraph separator ends a line in JavaScript; a lone surrogate is no character.
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || loneSurrogate(string, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean loneSurrogate(String string, int i) {
        char c = string.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}
