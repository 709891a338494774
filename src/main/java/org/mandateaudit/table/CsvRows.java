package org.mandateaudit.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file as rows, parsed as they are drawn. */
final class CsvRows implements Iterator<Row> {

    private final Records records;
    private @Nullable Row next;

    CsvRows(Records records) {
        this.records = records;
        this.next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = find();
        return row;
    }

    private @Nullable Row find() {
        return records.next() ? records.row() : null;
    }
}
