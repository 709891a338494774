package org.mandateaudit.read;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Records;

/** A cell that was read, to be recognised where it recurs. */
final class KnownCell {

    /** What is known of a cell. */
    enum Kind {
        /** It holds nothing. */
        EMPTY,
        /** It has a value, the same wherever it stands. */
        RIGHT,
        /** It is wrong, or its value tells its place. */
        OTHER
    }

    private final byte[] bytes;
    private final int hash;
    private final Kind kind;
    private final @Nullable Node node;
    private final @Nullable Object value;

    private KnownCell(byte[] bytes, int hash, Kind kind, @Nullable Node node, @Nullable Object value) {
        this.bytes = bytes;
        this.hash = hash;
        this.kind = kind;
        this.node = node;
        this.value = value;
    }

    static KnownCell empty(Records records, int cell) {
        return new KnownCell(records.bytes(cell), records.hash(cell), Kind.EMPTY, null, null);
    }

    static KnownCell right(Records records, int cell, Node node, Object value) {
        return new KnownCell(records.bytes(cell), records.hash(cell), Kind.RIGHT, node, value);
    }

    static KnownCell other(Records records, int cell) {
        return new KnownCell(records.bytes(cell), records.hash(cell), Kind.OTHER, null, null);
    }

    /** Whether a cell consists of the same bytes. */
    boolean is(Records records, int cell) {
        return records.hash(cell) == hash && records.is(cell, bytes);
    }

    /** A number that is the same for the same bytes. */
    int hash() {
        return hash;
    }

    Kind kind() {
        return kind;
    }

    /** Its value before its meaning is known, with the place where it stood first; null unless it is right. */
    @Nullable
    Node node() {
        return node;
    }

    /** Its value; null unless it is right. */
    @Nullable
    Object value() {
        return value;
    }
}
