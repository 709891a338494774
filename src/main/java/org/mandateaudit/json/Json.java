package org.mandateaudit.json;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON from maps, lists, strings, numbers, booleans and null, in the order in which they come.
 *
 * <p>Text outside ASCII is written as it is. Escaped is only what a terminal, a script or an encoder would stumble
 * over: control and format characters (bidirectional ones among them), line separators and halves of surrogate pairs.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private Json(boolean pretty) {
        this.pretty = pretty;
    }

    /**
     * The value over several lines, indented by two spaces; no line break at the end.
     *
     * @throws IllegalArgumentException where something in it has no form in JSON
     */
    public static String write(@Nullable Object value) {
        return new Json(true).value(value, 0).out.toString();
    }

    /**
     * The value on one line, without spaces.
     *
     * @throws IllegalArgumentException where something in it has no form in JSON
     */
    public static String writeCompact(@Nullable Object value) {
        return new Json(false).value(value, 0).out.toString();
    }

    private Json value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            items(List.copyOf(map.entrySet()), '{', '}', depth);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            string((String) entry.getKey());
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), depth);
        } else if (value instanceof Collection<?> list) {
            items(list, '[', ']', depth);
        } else if (value instanceof String text) {
            string(text);
        } else if (value == null || value instanceof Boolean || isFinite(value)) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName() + ": " + value);
        }
        return this;
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void items(Collection<?> items, char open, char close, int depth) {
        out.append(open);
        for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
            newLine(depth + 1);
            value(each.next(), depth + 1);
            if (each.hasNext()) {
                out.append(',');
            }
        }
        if (!items.isEmpty()) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isUnsafe(character)) {
                    for (char unit : Character.toChars(character)) {
                        out.append(String.format("\\u%04x", (int) unit));
                    }
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isUnsafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            // YAML readers, which read JSON too, refuse these two.
            default -> character == 0xFFFE || character == 0xFFFF;
        };
    }
}
