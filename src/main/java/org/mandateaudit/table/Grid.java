package org.mandateaudit.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/** The cells of one sheet of a workbook, put in place one by one. Rows and columns count from 0 here. */
final class Grid {

    /** The most cells of a workbook that are held. */
    static final int MOST = 2_000_000;

    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final String file;
    private final String sheet;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Place> wide = new ArrayList<>();
    private int left;

    Grid(String file, String sheet, int left) {
        this.file = file;
        this.sheet = sheet;
        this.left = left;
    }

    /** How many more cells may be put. */
    int left() {
        return left;
    }

    void text(int row, int column, @Nullable String text) {
        put(row, column, text == null ? "" : text, Cell.Kind.TEXT);
    }

    /** A number in plain digits: 520000, not 520000.0 or 5.2E5. */
    void number(int row, int column, BigDecimal number) {
        // An exponent may stand for a million digits.
        boolean plain = Math.abs((long) number.scale()) < 40 && number.precision() < 40;
        BigDecimal shown = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        put(row, column, plain ? shown.toPlainString() : shown.toString(), Cell.Kind.NUMBER);
    }

    void day(int row, int column, LocalDateTime moment) {
        boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        put(row, column, day ? moment.toLocalDate().toString() : WITH_TIME.format(moment), Cell.Kind.DAY);
    }

    void truth(int row, int column, boolean value) {
        put(row, column, String.valueOf(value), Cell.Kind.TRUTH);
    }

    void formula(int row, int column, @Nullable String formula) {
        put(row, column, "=" + (formula == null ? "" : formula), Cell.Kind.FORMULA);
    }

    void error(int row, int column, @Nullable String error) {
        put(row, column, error == null || error.isEmpty() ? "#ERROR!" : error, Cell.Kind.ERROR);
    }

    private void put(int row, int column, String text, Cell.Kind kind) {
        String plain = Cell.strip(text);
        if (plain.isEmpty()) {
            return;
        }
        if (--left < 0) {
            throw Unreadable.ofFile(file, TableComplaint.tooMany(MOST));
        }
        rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, new Cell(plain, kind, place(row, column)));
    }

    /** Notes that cells are merged: what the first holds, those below it hold as well. */
    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        TreeMap<Integer, Cell> first = rows.get(firstRow);
        Cell value = first == null ? null : first.get(firstColumn);
        if (value == null) {
            return;
        }
        if (lastColumn > firstColumn) {
            wide.add(value.place());
        }
        rows.subMap(firstRow, false, Math.max(firstRow, lastRow), true).forEach((row, cells) -> {
            if (--left < 0) {
                throw Unreadable.ofFile(file, TableComplaint.tooMany(MOST));
            }
            cells.putIfAbsent(firstColumn, value.at(place(row, firstColumn)));
        });
    }

    Sheet sheet() {
        List<Row> all = new ArrayList<>(rows.size());
        rows.forEach((number, cells) -> {
            List<Cell> row = new ArrayList<>(cells.lastKey() + 1);
            for (int column = 0; column <= cells.lastKey(); column++) {
                Cell cell = cells.get(column);
                row.add(cell == null ? new Cell("", Cell.Kind.TEXT, place(number, column)) : cell);
            }
            all.add(new Row(place(number, 0), place(number, row.size()), row));
        });
        return new Sheet(sheet, all, wide);
    }

    private Place place(int row, int column) {
        return new Place(file, sheet, row + 1, column + 1);
    }
}
