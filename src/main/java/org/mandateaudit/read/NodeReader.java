package org.mandateaudit.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.mandate.Place;

/** The bytes that {@link NodeWriter} wrote → the same nodes, with their places in the file that they came from. */
final class NodeReader {

    private final String file;
    private final byte[] bytes;
    private final List<String> known = new ArrayList<>();
    private int at;
    private int line;

    NodeReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    Node node() {
        int start = number();
        Place place = place(start >>> 2);
        int kind = start & 3;
        if (kind == NodeWriter.SEQUENCE) {
            int size = number();
            List<Node> items = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                items.add(node());
            }
            return new Node.Sequence(items, place);
        }
        if (kind == NodeWriter.MAPPING) {
            int size = number();
            List<Node.Entry> entries = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                entries.add(new Node.Entry((Node.Scalar) node(), node()));
            }
            return new Node.Mapping(entries, place);
        }
        return new Node.Scalar(text(), kind == NodeWriter.PLAIN, place);
    }

    Place place() {
        return place(number());
    }

    private Place place(int step) {
        line += (step & 1) == 0 ? step >>> 1 : -(step + 1 >>> 1);
        return new Place(file, line, number());
    }

    String text() {
        int place = number();
        if (place > 0) {
            return known.get(place - 1);
        }
        int length = number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        if (text.length() <= NodeWriter.SHARED) {
            known.add(text);
        }
        return text;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
