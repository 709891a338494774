package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;

/**
 * A table in a document, whose words are also lines of its text. A cell that is merged with those below it stands in each of
 * their rows.
 *
 * @param number which, counted from 1
 * @param from its first line in the text, 0 first
 * @param to behind its last line
 * @param width how many columns it has
 * @param rows its cells, row by row
 */
record TextTable(int number, int from, int to, int width, List<List<String>> rows) {

    private static final String NAME = "表";

    /** How problems name it, where they would name the sheet of a workbook. */
    String name() {
        return NAME + number;
    }

    /** Which table has that name. */
    static int number(String name) {
        return Integer.parseInt(name.substring(NAME.length()));
    }

    /** Its rows as those of a sheet. */
    List<Row> rows(String path) {
        List<Row> all = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : rows.get(row)) {
                cells.add(
                        new Cell(Cell.strip(text), Cell.Kind.TEXT, new Place(path, name(), row + 1, cells.size() + 1)));
            }
            all.add(new Row(new Place(path, name(), row + 1, 1), new Place(path, name(), row + 1, width), cells));
        }
        return all;
    }

    Sheet sheet(String path) {
        return new Sheet(name(), rows(path), List.of());
    }

    boolean isWithin(TextTable other) {
        return other.from <= from && to <= other.to && number != other.number;
    }
}
