package org.mandateaudit.mandate;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the input.
 *
 * @param file the path as the user named it; {@code -} for standard input
 * @param sheet of a workbook, the sheet; null for any other file
 * @param line the line, 1 first; of a sheet, the row
 * @param column the column, 1 first, counted in code points; of a sheet, the number of its column
 */
public record Place(String file, @Nullable String sheet, int line, int column)
        implements Comparable<Place>, Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException where one is negative; both are 0 where a file as a whole is meant
     */
    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("place in " + file + ": line is " + line + " and column " + column
                    + ", and neither may be negative");
        }
    }

    /** A place in a file of text. */
    public Place(String file, int line, int column) {
        this(file, null, line, column);
    }

    /** Orders by file, sheet, line, column. */
    @Override
    public int compareTo(Place other) {
        int order = file.compareTo(other.file);
        if (order == 0) {
            order = compareSheets(sheet, other.sheet);
        }
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(column, other.column) : order;
    }

    private static int compareSheets(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /** Where in its file: {@code 12:5}; in a workbook, {@code 机构!B7}. */
    public String within() {
        return sheet == null ? line + ":" + column : sheet + "!" + letters(column) + line;
    }

    @Override
    public String toString() {
        return file + ":" + within();
    }

    /** A column's number as spreadsheets write it: A to Z, AA, AB … */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
