package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;

/** A power list laid out as one record below another, each value beside its heading → the table that it amounts to. */
final class PowerRecords {

    private final Function<String, @Nullable PowerColumn> headed;
    private final List<Row> records = new ArrayList<>();
    private Map<PowerColumn, Cell> current = new EnumMap<>(PowerColumn.class);
    private @Nullable PowerColumn last;

    private PowerRecords(Function<String, @Nullable PowerColumn> headed) {
        this.headed = headed;
    }

    /**
     * The records as a table.
     *
     * @param depth how many rows decide whether it is laid out so
     * @param headed the column that is headed so
     * @return null where no column of the sheet holds the headings
     */
    static @Nullable PowerTable of(
            String name, List<Row> rows, int depth, Function<String, @Nullable PowerColumn> headed) {
        List<Row> top = rows.subList(0, Math.min(rows.size(), depth));
        if (!holdsHeadings(top, headed) || top.stream().anyMatch(row -> isHeadings(row, headed))) {
            return null;
        }
        PowerRecords read = new PowerRecords(headed);
        Set<String> title = new LinkedHashSet<>();
        for (Row row : rows) {
            if (!read.add(row) && read.isEmpty() && !PowerTable.isComment(row)) {
                row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .forEach(title::add);
            }
        }
        read.close();
        Map<PowerColumn, Integer> columns = new EnumMap<>(PowerColumn.class);
        for (PowerColumn column : PowerColumn.values()) {
            columns.put(column, column.ordinal());
        }
        Row first = rows.get(0);
        List<Cell> headings = columns.keySet().stream()
                .map(column -> new Cell(column.zh(), Cell.Kind.TEXT, first.start()))
                .toList();
        return new PowerTable(
                name,
                String.join(" ", title),
                columns,
                new Row(first.start(), first.end(), headings),
                List.copyOf(read.records));
    }

    private static boolean holdsHeadings(List<Row> rows, Function<String, @Nullable PowerColumn> headed) {
        Map<Integer, Set<PowerColumn>> found = new TreeMap<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                PowerColumn column = headed.apply(row.cell(i).text());
                if (column != null) {
                    found.computeIfAbsent(i, each -> EnumSet.noneOf(PowerColumn.class))
                            .add(column);
                }
            }
        }
        return found.values().stream()
                .anyMatch(columns -> columns.size() > 1
                        && (columns.contains(PowerColumn.NAME) || columns.contains(PowerColumn.ITEM)));
    }

    /** Whether a row heads columns, the item's beside another: above it, 部门 may stand beside the name of one. */
    private static boolean isHeadings(Row row, Function<String, @Nullable PowerColumn> headed) {
        @Nullable PowerColumn before = null;
        for (Cell cell : row.cells()) {
            PowerColumn column = cell.isEmpty() ? before : headed.apply(cell.text());
            boolean both = before != null && column != null && before != column;
            if (both && (before == PowerColumn.NAME || column == PowerColumn.NAME)) {
                return true;
            }
            before = column;
        }
        return false;
    }

    private boolean isEmpty() {
        return current.isEmpty() && records.isEmpty();
    }

    /** Takes what a row says; false where it says nothing that is read. */
    private boolean add(Row row) {
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            PowerColumn column = headed.apply(row.cell(i).text());
            if (column == null) {
                continue;
            }
            any = true;
            if (current.containsKey(column) && column != last) {
                close();
            }
            int value = i + 1;
            while (value < row.cells().size() && row.cell(value).isEmpty()) {
                value++;
            }
            put(column, headed.apply(row.cell(value).text()) == null ? row.cell(value) : row.cell(i + 1));
        }
        return any;
    }

    /** A heading that is merged with those below it goes on with its value. */
    private void put(PowerColumn column, Cell value) {
        Cell said = current.get(column);
        last = column;
        current.put(
                column,
                said == null || said.isEmpty() || said.text().equals(value.text())
                        ? value
                        : new Cell(said.text() + " " + value.text(), said.kind(), said.place()));
    }

    private void close() {
        if (current.isEmpty()) {
            return;
        }
        Cell first = current.values().iterator().next();
        List<Cell> cells = new ArrayList<>();
        for (PowerColumn column : PowerColumn.values()) {
            cells.add(current.getOrDefault(column, new Cell("", Cell.Kind.TEXT, first.place())));
        }
        records.add(new Row(first.place(), first.place(), cells));
        current = new EnumMap<>(PowerColumn.class);
        last = null;
    }
}
