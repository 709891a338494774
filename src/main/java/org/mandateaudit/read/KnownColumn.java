package org.mandateaudit.read;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Records;

/** What the cells of one column say, by their bytes, so that what recurs is read once and is one object. */
final class KnownColumn {

    private static final int SLOTS = 1 << 12;

    private final TableColumn column;
    private final int place;
    private final @Nullable KnownCell[] slots = new KnownCell[SLOTS];

    /** @param place the number of the column in its table, 0 first */
    KnownColumn(TableColumn column, int place) {
        this.column = column;
        this.place = place;
    }

    TableColumn column() {
        return column;
    }

    int place() {
        return place;
    }

    /** The column's cell of a record; null where the record ends before it. */
    @Nullable
    KnownCell of(Records records) {
        if (place >= records.size()) {
            return null;
        }
        int hash = records.hash(place);
        int slot = (hash ^ hash >>> 12 ^ hash >>> 24) & (SLOTS - 1);
        KnownCell known = slots[slot];
        if (known == null || !known.is(records, place)) {
            known = read(records);
            slots[slot] = known;
        }
        return known;
    }

    private KnownCell read(Records records) {
        Cell cell = records.cell(place);
        if (cell.isEmpty()) {
            return KnownCell.empty(records, place);
        }
        Field<?> field = column.stated();
        Problems problems = new Problems();
        Node node = column.node(cell, problems);
        Object value = node == null ? null : field.read(entry(field, node), problems);
        return node == null
                        || value == null
                        || !problems.isEmpty()
                        || field.type().tellsPlace()
                ? KnownCell.other(records, place)
                : KnownCell.right(records, place, node, value);
    }

    static Node.Entry entry(Field<?> field, Node value) {
        return new Node.Entry(new Node.Scalar(field.name(), true, value.place()), value);
    }
}
