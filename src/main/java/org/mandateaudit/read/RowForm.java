package org.mandateaudit.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * Where in their rows the values of rows of one form stand. Many rows of a table have cells of the same lengths, and share
 * it, so that the places of a fact take no more than the number of its line.
 */
final class RowForm {

    private final RowFields fields;
    private final String file;
    private final int[] cells;

    /** @param cells for each field the line after that of the row and the column; column 0 where it is not stated */
    RowForm(RowFields fields, String file, int[] cells) {
        this.fields = fields;
        this.file = file;
        this.cells = cells;
    }

    /** Whether this is the form of such rows of the same file. */
    boolean is(int[] others) {
        return Arrays.equals(cells, others);
    }

    Place row(int line) {
        return new Place(file, line, 1);
    }

    /** The place of a field's value in the row that begins on the line; null where the field is not stated. */
    @Nullable
    Place field(String name, int line) {
        int at = fields.at(name);
        return at < 0 || cells[2 * at + 1] == 0 ? null : new Place(file, line + cells[2 * at], cells[2 * at + 1]);
    }

    Map<String, Place> fields(int line) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String name : fields.names()) {
            Place place = field(name, line);
            if (place != null) {
                places.put(name, place);
            }
        }
        return places;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowForm form
                && file.equals(form.file)
                && Arrays.equals(cells, form.cells)
                && fields.names().equals(form.fields.names());
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + Arrays.hashCode(cells);
    }
}
