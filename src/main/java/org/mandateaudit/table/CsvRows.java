package org.mandateaudit.table;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * The records of a CSV file (RFC 4180), parsed as they are drawn. Libraries tell the line of a record and not the column of
 * a cell, which a message and a piece of evidence need.
 */
final class CsvRows implements Iterator<Row> {

    private static final int LONGEST = 100_000;

    private final String file;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int column = 1;
    private @Nullable Row next;

    CsvRows(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
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

    /** The next record that holds anything. */
    private @Nullable Row find() {
        while (at < text.length()) {
            Row row = record();
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    private Row record() {
        List<Cell> cells = new ArrayList<>();
        Place start = here();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            step();
            cells.add(cell());
        }
        Place end = here();
        if (at < text.length()) {
            step();
        }
        return new Row(start, end, cells);
    }

    /** A cell up to the separator or the end of the line, which are left. */
    private Cell cell() {
        Place start = here();
        StringBuilder value = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            quoted(start, value);
            if (!ends()) {
                throw Unreadable.at(here(), TableComplaint.afterQuote());
            }
        } else {
            while (!ends()) {
                value.append(text.charAt(at));
                step();
            }
        }
        if (value.length() > LONGEST) {
            throw Unreadable.at(start, TableComplaint.tooLong(LONGEST));
        }
        return new Cell(Cell.strip(value.toString()), Cell.Kind.TEXT, start);
    }

    private void quoted(Place start, StringBuilder value) {
        step();
        while (at < text.length()) {
            char each = text.charAt(at);
            step();
            if (each != '"') {
                value.append(each);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append(each);
                step();
            } else {
                return;
            }
        }
        throw Unreadable.at(start, TableComplaint.unclosed());
    }

    private boolean ends() {
        return at >= text.length()
                || text.charAt(at) == separator
                || text.charAt(at) == '\n'
                || text.charAt(at) == '\r';
    }

    /** Goes one character on; the two of a line's end are one, as are the two of a character beyond the first plane. */
    private void step() {
        char each = text.charAt(at++);
        if (each == '\n' || (each == '\r' && !(at < text.length() && text.charAt(at) == '\n'))) {
            line++;
            column = 1;
        } else if (each == '\r') {
            // The end of the line follows, and is drawn with it.
            at++;
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(each)) {
            column++;
        }
    }

    private Place here() {
        return new Place(file, line, column);
    }
}
