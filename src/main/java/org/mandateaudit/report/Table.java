package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table for people. Columns are as wide as they need to be; where that is too wide for the page, the widest become
 * narrower and their cells are wrapped.
 */
final class Table {

    private static final String GAP = "  ";

    private final Page page;
    private final List<List<Prose>> rows = new ArrayList<>();

    Table(Page page, List<String> heads) {
        this.page = page;
        rows.add(heads.stream().map(head -> page.prose().quote(Ink.DIM, head)).toList());
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(cell -> page.prose().quote(cell)).toList());
    }

    void write() {
        int[] widths = widths();
        rows.forEach(row -> write(row, widths));
    }

    private int[] widths() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        int[] least = new int[columns];
        for (List<Prose> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).columns());
                least[i] = Math.max(least[i], longestWord(row.get(i)));
            }
        }
        int room = page.width() - GAP.length() * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < columns; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int longestWord(Prose cell) {
        return cell.lines(1, 1, false).stream().mapToInt(this::columns).max().orElse(0);
    }

    private void write(List<Prose> row, int[] widths) {
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            height = Math.max(height, lines(row.get(i), widths[i], false).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                List<String> plain = lines(row.get(i), widths[i], false);
                if (line < plain.size()) {
                    text.append(lines(row.get(i), widths[i], page.color()).get(line));
                }
                if (i < widths.length - 1) {
                    int taken = line < plain.size() ? columns(plain.get(line)) : 0;
                    text.append(" ".repeat(Math.max(0, widths[i] - taken))).append(GAP);
                }
            }
            page.raw(text.toString());
        }
    }

    private static List<String> lines(Prose cell, int width, boolean color) {
        int room = Math.max(1, width);
        return cell.lines(room, room, color);
    }

    private int columns(String line) {
        return page.prose().add(line).columns();
    }

    /** The cells of a row: its name, and the others. */
    static List<String> cells(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
