package org.mandateaudit.mandate;

/**
 * Where something stands in the input.
 *
 * @param file the path as the user named it; {@code -} for standard input
 * @param line the line, 1 first
 * @param column the column, 1 first, counted in code points
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** Orders by file, line, column. */
    @Override
    public int compareTo(Place other) {
        int order = file.compareTo(other.file);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(column, other.column) : order;
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
