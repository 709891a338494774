package org.mandateaudit.finding;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;

/**
 * Something wrong with what the user gave, with a mandate file or with a rule of the user's own; or something that the user
 * should hear of it and that is no fault.
 *
 * @param place where it is; line 0 where the problem is with the path as a whole
 * @param message what is wrong; what is accepted; what was perhaps meant
 * @param line the text of the line, without its end; null where there is none to show
 * @param kind whether it is a fault
 */
public record Problem(Place place, Text message, @Nullable String line, Kind kind) implements Serializable {

    /** Whether a problem is a fault. Its code is kept stable. */
    public enum Kind {
        /** A fault: with one, nothing is audited. */
        ERROR,
        /** No fault: a file that was passed over, or not read as UTF-8. */
        NOTE;

        /** Its name for programs: {@code error}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int WINDOW = 120;
    private static final String CUT = "…";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]|\r(?!\n)");

    /** A fault. */
    public Problem(Place place, Text message, @Nullable String line) {
        this(place, message, line, Kind.ERROR);
    }

    /** What the user should hear of a path as a whole, and is no fault. */
    public static Problem noteOfPath(String path, Text message) {
        return new Problem(new Place(path, 0, 0), message, null, Kind.NOTE);
    }

    /** A problem with a path as a whole: it does not exist, or cannot be read. */
    public static Problem ofPath(String path, Text message) {
        return new Problem(new Place(path, 0, 0), message, null);
    }

    /**
     * The problem as a compiler prints it, without an end of line: {@code FILE:LINE:COLUMN: error: MESSAGE}, then the line
     * with a caret under the column. The word {@code error:}, or {@code note:} where it is no fault, stays in both languages,
     * for the editors that look for it.
     */
    public String format(Language language) {
        String where = place.line() == 0 ? place.file() : place.toString();
        String head = harmless(where + ": " + kind.code() + ": " + message.in(language));
        return line == null ? head : head + "\n" + excerpt();
    }

    /** A text that tells of what a file holds or a user typed, in which that does not steer a terminal. */
    public static String harmless(String text) {
        return CONTROL.matcher(text).replaceAll("\uFFFD");
    }

    private String excerpt() {
        String text = line == null ? "" : line;
        int before = Math.min(Math.max(place.column() - 1, 0), text.length());
        // A line may be as long as its file: only what stands around the column is looked at.
        int at = text.codePointCount(0, text.length()) <= before ? text.length() : text.offsetByCodePoints(0, before);
        int first = at < WINDOW ? 0 : at - WINDOW / 2;
        int[] points = text.substring(first, Math.min(text.length(), first + 2 * WINDOW))
                .codePoints()
                .toArray();
        int column = text.codePointCount(first, at);
        int end = Math.min(points.length, WINDOW);
        boolean cutBefore = first > 0;
        boolean cutAfter = end < points.length || first + 2 * WINDOW < text.length();
        StringBuilder shown = new StringBuilder(cutBefore ? CUT : "");
        StringBuilder caret = new StringBuilder(cutBefore ? " " : "");
        for (int i = 0; i < end; i++) {
            shown.appendCodePoint(Character.isISOControl(points[i]) && points[i] != '\t' ? '\uFFFD' : points[i]);
            if (i < column) {
                caret.append(points[i] == '\t' ? "\t" : " ".repeat(Columns.of(points[i], Language.EN)));
            }
        }
        return shown + (cutAfter ? CUT : "") + "\n" + caret + "^";
    }
}
