package org.mandateaudit.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.json.Portions.Written;

/**
 * Writes JSON from maps, lists, strings, numbers, booleans and null, in the order in which they come. A supplier stands for
 * what it supplies. A stream is a list whose values are taken a portion at a time and written on all cores, so that a long
 * one takes little memory and time; suppliers in it may be called by several threads at once.
 *
 * <p>Text outside ASCII is written as it is. Escaped is only what a terminal, a script or an encoder would stumble
 * over: control and format characters (bidirectional ones among them), line separators and halves of surrogate pairs.
 */
public final class Json {

    private final Appendable out;
    private final boolean pretty;

    private Json(Appendable out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /**
     * The value over several lines, indented by two spaces; no line break at the end.
     *
     * @throws IllegalArgumentException where something in it has no form in JSON
     */
    public static String write(@Nullable Object value) {
        return write(value, true, 0);
    }

    /**
     * The value likewise, written as it comes.
     *
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where something in it has no form in JSON
     */
    public static void write(@Nullable Object value, Appendable out) throws IOException {
        new Json(out, true).value(value, 0);
    }

    /**
     * The value on one line, without spaces.
     *
     * @throws IllegalArgumentException where something in it has no form in JSON
     */
    public static String writeCompact(@Nullable Object value) {
        return write(value, false, 0);
    }

    private static String write(@Nullable Object value, boolean pretty, int depth) {
        StringBuilder text = new StringBuilder();
        try {
            new Json(text, pretty).value(value, depth);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void value(@Nullable Object value, int depth) throws IOException {
        if (value instanceof Map<?, ?> map) {
            items(map.entrySet().iterator(), '{', '}', depth);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            string((String) entry.getKey());
            out.append(pretty ? ": " : ":");
            value(entry.getValue(), depth);
        } else if (value instanceof Collection<?> list) {
            items(list.iterator(), '[', ']', depth);
        } else if (value instanceof Stream<?> stream) {
            items(
                    new Portions(stream.iterator(), each -> new Written(write(each, pretty, depth + 1))),
                    '[',
                    ']',
                    depth);
        } else if (value instanceof Supplier<?> supplier) {
            value(supplier.get(), depth);
        } else if (value instanceof Written written) {
            out.append(written.text());
        } else if (value instanceof String text) {
            string(text);
        } else if (value == null || value instanceof Boolean || isFinite(value)) {
            out.append(String.valueOf(value));
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass().getName() + ": " + value);
        }
    }

    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private void items(Iterator<?> items, char open, char close, int depth) throws IOException {
        out.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(depth + 1);
            value(items.next(), depth + 1);
            if (items.hasNext()) {
                out.append(',');
            }
        }
        if (any) {
            newLine(depth);
        }
        out.append(close);
    }

    private void newLine(int depth) throws IOException {
        if (pretty) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private void string(String text) throws IOException {
        out.append('"');
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            if (isPlain(text.charAt(at))) {
                at++;
                continue;
            }
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (isEscaped(character)) {
                out.append(text, from, at);
                escape(character);
                from = next;
            }
            at = next;
        }
        out.append(text, from, text.length()).append('"');
    }

    /** Of most text no more need be asked: printable ASCII without what JSON escapes, and Chinese. */
    private static boolean isPlain(char unit) {
        return unit < 0x7F ? unit >= ' ' && unit != '"' && unit != '\\' : unit >= 0x4E00 && unit <= 0x9FFF;
    }

    private static boolean isEscaped(int character) {
        return character == '"' || character == '\\' || isUnsafe(character);
    }

    private void escape(int character) throws IOException {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                for (char unit : Character.toChars(character)) {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
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
