package org.mandateaudit.table;

import java.util.List;
import org.mandateaudit.mandate.Place;

/**
 * A row of a sheet, or a record of a CSV file.
 *
 * @param start where it begins
 * @param end where it ends; what lies beyond its last cell stands there
 * @param cells its cells from the first column on
 */
public record Row(Place start, Place end, List<Cell> cells) {

    /** Copies the list. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of that column, 0 first; an empty one beyond the last. */
    public Cell cell(int column) {
        if (column < cells.size()) {
            return cells.get(column);
        }
        Place place = start.sheet() == null ? end : new Place(start.file(), start.sheet(), start.line(), column + 1);
        return new Cell("", Cell.Kind.TEXT, place);
    }
}
