package org.mandateaudit.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table for spreadsheets.
 *
 * @param name what it is called, in at most 31 characters
 * @param columns its columns
 * @param rows its rows, with a value for each column
 * @param inView how many columns stay in view, from the first
 * @param printed how many columns are printed, from the first
 */
record Sheet(String name, List<Column> columns, List<List<CellValue>> rows, int inView, int printed) {

    /** The first column stays in view, and all are printed. */
    Sheet(String name, List<Column> columns, List<List<CellValue>> rows) {
        this(name, columns, rows, 1, columns.size());
    }

    /** Copies the lists. */
    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The same with the columns to this one in view, however far one scrolls. */
    Sheet keepingInView(String head) {
        return new Sheet(name, columns, rows, upTo(head), printed);
    }

    /** The same of which the columns to this one are printed: the others are for the screen. */
    Sheet printedUpTo(String head) {
        return new Sheet(name, columns, rows, inView, upTo(head));
    }

    private int upTo(String head) {
        return columns.stream().map(Column::head).toList().indexOf(head) + 1;
    }

    /**
     * A column.
     *
     * @param head what stands over it
     * @param entry what a reviewer is to enter in it
     */
    record Column(String head, Entry entry) {}

    /** What a reviewer is to enter in a column. */
    sealed interface Entry {

        /** Nothing: it is there to be read. */
        record Nothing() implements Entry {}

        /** Some text. */
        record Words() implements Entry {}

        /** A date. */
        record Day() implements Entry {}

        /** One of these. */
        record Choice(List<String> choices) implements Entry {}
    }

    /** The cells of all rows. */
    Stream<CellValue> values() {
        return rows.stream().flatMap(List::stream);
    }
}
