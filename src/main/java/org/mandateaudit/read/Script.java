package org.mandateaudit.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * The text of one file.
 *
 * @param file the path as the user named it
 * @param text the text, without a byte order mark
 */
record Script(String file, String text) {

    Problem problem(Place place, Text message) {
        return new Problem(place, message, line(place.line()));
    }

    Refusal refusal(Place place, Text message) {
        return new Refusal(problem(place, message));
    }

    /** Whether its name says that it is JSON. */
    boolean isJson() {
        return file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The place itself, or the end of the text where it lies behind that. */
    Place within(Place place) {
        return line(place.line()) == null ? placeAt(text.stripTrailing().length()) : place;
    }

    /** The place of the character at that index. */
    Place placeAt(int index) {
        return placeOf(text.codePointCount(0, index));
    }

    /** The place of the code point at that index of all code points. */
    Place placeOf(int index) {
        int line = 1;
        int column = 1;
        int at = 0;
        for (int i = 0; i < index && at < text.length(); i++) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (endsLine(point, at)) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Place(file, line, column);
    }

    /** The line of that number, 1 first, without its end; null where there is none. */
    @Nullable
    String line(int number) {
        int start = 0;
        int line = 1;
        for (int i = 0; i < text.length() && line < number; i++) {
            if (endsLine(text.charAt(i), i + 1)) {
                line++;
                start = i + 1;
            }
        }
        if (line != number || start >= text.length()) {
            return null;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(start, end);
    }

    private boolean endsLine(int point, int next) {
        return point == '\n' || (point == '\r' && !(next < text.length() && text.charAt(next) == '\n'));
    }
}
