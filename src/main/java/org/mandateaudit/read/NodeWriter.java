package org.mandateaudit.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mandateaudit.mandate.Place;

/**
 * Nodes of a file of text → bytes, for {@link NodeReader}. A short text that recurs is written once, and of a place the
 * lines from the place before, so that it takes less than the file does.
 */
final class NodeWriter {

    /** The longest text that is kept, to be recognised where it recurs. */
    static final int SHARED = YamlTree.SHARED;

    static final int PLAIN = 0;
    static final int QUOTED = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;

    private final Map<String, Integer> known = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int length;
    private int line;

    /** What has been written, with room behind it. */
    byte[] bytes() {
        return bytes;
    }

    /** How much has been written. */
    int length() {
        return length;
    }

    void node(Node node) {
        if (node instanceof Node.Scalar scalar) {
            start(scalar.place(), scalar.plain() ? PLAIN : QUOTED);
            text(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            start(sequence.place(), SEQUENCE);
            number(sequence.items().size());
            sequence.items().forEach(this::node);
        } else if (node instanceof Node.Mapping mapping) {
            start(mapping.place(), MAPPING);
            number(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                node(entry.key());
                node(entry.value());
            }
        }
    }

    private void start(Place place, int kind) {
        step(place, kind, 4);
    }

    void place(Place place) {
        step(place, 0, 1);
    }

    /** A list may stand before or behind another that is written first, so that a step may lead back. */
    private void step(Place place, int kind, int kinds) {
        int lines = place.line() - line;
        number((lines < 0 ? -2 * lines - 1 : 2 * lines) * kinds + kind);
        number(place.column());
        line = place.line();
    }

    void text(String text) {
        Integer place = known.get(text);
        if (place != null) {
            number(place + 1);
            return;
        }
        if (text.length() <= SHARED) {
            known.put(text, known.size());
        }
        number(0);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        reserve(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    /** A number that is not negative: seven bits a byte, the lowest first, all but the last marked. */
    void number(int number) {
        reserve(5);
        int left = number;
        while (left >= 0x80) {
            bytes[length++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        bytes[length++] = (byte) left;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
