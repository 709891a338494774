package org.mandateaudit.report;

import java.util.List;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;

/** How high a row must be for its wrapped text: some programs show the first line alone of a row that does not say. */
final class RowHeight {

    /** As high as a row may be, in points. */
    private static final double HIGHEST = 409;

    private static final double LINE = 15.5;

    private RowHeight() {}

    /**
     * An estimate, rather too high than too low.
     *
     * @param texts what the cells hold
     * @param widths how many columns of text each is wide
     */
    static double of(List<String> texts, double[] widths, Language language) {
        int most = 1;
        for (int i = 0; i < texts.size(); i++) {
            most = Math.max(most, lines(texts.get(i), widths[i], language));
        }
        return Math.min(HIGHEST, most * LINE);
    }

    private static int lines(String text, double width, Language language) {
        int lines = 1;
        double used = 0;
        int word = 0;
        for (int i = 0; i < text.length() && lines * LINE < HIGHEST; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            int columns = Columns.of(character, language);
            word = character == ' ' || columns > 1 ? 0 : word + columns;
            used += columns;
            if (character == '\n') {
                lines++;
                used = 0;
                word = 0;
            } else if (used > width - 1) {
                lines++;
                // A word that does not fit is set on the next line, unless it fills a line by itself.
                used = word < width - 1 ? Math.max(columns, word) : columns;
            }
        }
        return lines;
    }
}
