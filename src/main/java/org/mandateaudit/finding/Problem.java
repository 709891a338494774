package org.mandateaudit.finding;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * Something wrong with what the user gave: with a mandate file, or with a rule of the user's own.
 *
 * @param place where it is; line 0 where the problem is with the path as a whole
 * @param message what is wrong; what is accepted; what was perhaps meant
 * @param line the text of the line, without its end; null where there is none to show
 */
public record Problem(Place place, Text message, @Nullable String line) {

    private static final int WINDOW = 120;
    private static final String CUT = "…";

    /** A problem with a path as a whole: it does not exist, or cannot be read. */
    public static Problem ofPath(String path, Text message) {
        return new Problem(new Place(path, 0, 0), message, null);
    }

    /**
     * The problem as a compiler prints it, without an end of line: {@code FILE:LINE:COLUMN: error: MESSAGE}, then the line
     * with a caret under the column. The word {@code error:} stays in both languages, for the editors that look for it.
     */
    public String format(Language language) {
        String where = place.line() == 0 ? place.file() : place.toString();
        String head = where + ": error: " + message.in(language);
        return line == null ? head : head + System.lineSeparator() + excerpt();
    }

    private String excerpt() {
        int[] points = line == null ? new int[0] : line.codePoints().toArray();
        int column = Math.min(Math.max(place.column() - 1, 0), points.length);
        int start = points.length <= WINDOW ? 0 : Math.max(0, Math.min(column - WINDOW / 2, points.length - WINDOW));
        int end = Math.min(points.length, start + WINDOW);
        StringBuilder shown = new StringBuilder(start > 0 ? CUT : "");
        StringBuilder caret = new StringBuilder(start > 0 ? " " : "");
        for (int i = start; i < end; i++) {
            shown.appendCodePoint(Character.isISOControl(points[i]) && points[i] != '\t' ? '\uFFFD' : points[i]);
            if (i < column) {
                caret.append(points[i] == '\t' ? "\t" : " ".repeat(Columns.of(points[i], Language.EN)));
            }
        }
        return shown + (end < points.length ? CUT : "") + System.lineSeparator() + caret + "^";
    }
}
