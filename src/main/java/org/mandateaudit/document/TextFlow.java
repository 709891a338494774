package org.mandateaudit.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The paragraphs and tables of a document, taken down in their order. What stands in a table is both. */
final class TextFlow {

    /** What is wider is no table for people, but made to fill the memory. */
    private static final int WIDEST = 200;

    private final List<String> paragraphs = new ArrayList<>();
    private final List<TextTable> tables = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int begun;

    /** A table that is not yet at its end. */
    private static final class Open {
        private final int number;
        private final int from;
        private final List<TreeMap<Integer, String>> rows = new ArrayList<>();
        private final Map<Integer, Merged> merged = new HashMap<>();
        private int column;
        private int width;

        Open(int number, int from) {
            this.number = number;
            this.from = from;
        }

        /** Where the next cell stands that is not taken by one from above. */
        private int free() {
            while (merged.containsKey(column)) {
                column++;
            }
            return column;
        }
    }

    /** A cell that reaches down into rows to come. */
    private record Merged(String text, int rows) {}

    void paragraph(String text) {
        paragraphs.add(text);
    }

    void beginTable() {
        open.push(new Open(++begun, paragraphs.size()));
    }

    void beginRow() {
        Open table = open.peek();
        if (table == null) {
            return;
        }
        TreeMap<Integer, String> row = new TreeMap<>();
        table.merged.forEach((column, cell) -> row.put(column, cell.text()));
        table.rows.add(row);
        table.column = 0;
    }

    /** Ends a row, and with it what was merged down to it. */
    void endRow() {
        Open table = open.peek();
        if (table == null) {
            return;
        }
        table.merged.replaceAll((column, cell) -> new Merged(cell.text(), cell.rows() - 1));
        table.merged.values().removeIf(cell -> cell.rows() <= 0);
    }

    /** Where a cell begins, for {@link #cell}. */
    int mark() {
        return paragraphs.size();
    }

    /**
     * Ends a cell, which holds what was taken down since the mark.
     *
     * @param wide over how many columns it reaches
     * @param high over how many rows it reaches
     */
    void cell(int mark, int wide, int high) {
        place(String.join("\n", paragraphs.subList(mark, paragraphs.size())), wide, high);
    }

    /** A cell that is merged with the one above. */
    void cellAsAbove(int wide) {
        Open table = open.element();
        int row = table.rows.size() - 1;
        place(row == 0 ? "" : table.rows.get(row - 1).getOrDefault(table.free(), ""), wide, 1);
    }

    /** A part of a page may begin within a table. */
    private void place(String text, int wide, int high) {
        Open table = open.peek();
        if (table == null || table.rows.isEmpty() || table.free() >= WIDEST) {
            return;
        }
        int column = table.free();
        int end = column + Math.max(1, Math.min(wide, WIDEST - column));
        table.rows.get(table.rows.size() - 1).put(column, text);
        for (int i = column; i < end && high > 1; i++) {
            table.merged.put(i, new Merged(i == column ? text : "", high));
        }
        table.column = end;
        table.width = Math.max(table.width, end);
    }

    void endTable() {
        Open table = open.pop();
        List<List<String>> rows = new ArrayList<>();
        for (TreeMap<Integer, String> row : table.rows) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.width; column++) {
                cells.add(row.getOrDefault(column, ""));
            }
            rows.add(cells);
        }
        tables.add(new TextTable(table.number, table.from, paragraphs.size(), table.width, rows));
    }

    SourceText text(String path) {
        tables.sort(Comparator.comparingInt(TextTable::number));
        return SourceText.paragraphs(path, paragraphs, tables);
    }
}
