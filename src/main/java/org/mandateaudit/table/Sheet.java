package org.mandateaudit.table;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * A sheet of a workbook, or a CSV file. A cell that is merged with those below it stands in each of their rows.
 *
 * @param name the sheet's name; of a CSV file, its name without folder and ending
 * @param rows the rows that hold anything, from the first; those of a CSV file are parsed as they are drawn, and {@link
 *     Unreadable} where one cannot be
 * @param wide where cells are merged across columns, so that it cannot be told to which column their value belongs
 * @param records of a CSV file, the same rows as bytes, from the first, to be closed; null for a sheet of a workbook
 */
public record Sheet(String name, Iterable<Row> rows, List<Place> wide, @Nullable Supplier<Records> records) {

    /** A sheet whose rows are at hand. */
    public Sheet(String name, Iterable<Row> rows, List<Place> wide) {
        this(name, rows, wide, null);
    }

    /** Copies the list of places. */
    public Sheet {
        wide = List.copyOf(wide);
    }

    /** Whether no row holds anything. */
    public boolean isEmpty() {
        if (records == null) {
            return !rows.iterator().hasNext();
        }
        try (Records all = records.get()) {
            return !all.next();
        }
    }
}
