package org.mandateaudit.report;

import java.util.Objects;
import org.mandateaudit.finding.Language;

/**
 * How a report is to look. Formats for programs heed the language alone.
 *
 * <pre>{@code
 * Style style = Style.of(Language.ZH).withColor(true);
 * }</pre>
 *
 * @param language the language of all texts
 * @param color whether text is coloured by escape sequences for terminals
 * @param verbosity how much is told
 * @param width the columns of a line; a Chinese character takes two
 */
public record Style(Language language, boolean color, Verbosity verbosity, int width) {

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException where it is less than 40
     * @throws NullPointerException where the language or the verbosity is null
     */
    public Style {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(verbosity, "verbosity");
        if (width < 40) {
            throw new IllegalArgumentException("width is " + width + ", and must be at least 40");
        }
    }

    /** Without colour, of normal verbosity, 80 columns wide. */
    public static Style of(Language language) {
        return new Style(language, false, Verbosity.NORMAL, 80);
    }

    /** The same with or without colour. */
    public Style withColor(boolean color) {
        return new Style(language, color, verbosity, width);
    }

    /** The same, telling that much. */
    public Style withVerbosity(Verbosity verbosity) {
        return new Style(language, color, verbosity, width);
    }

    /**
     * The same with lines of that many columns, for an application that knows how wide a page is where its reader reads.
     * The program itself keeps to 80, so that a report is the same wherever it is made.
     *
     * @throws IllegalArgumentException where there are fewer than 40
     */
    public Style withWidth(int width) {
        return new Style(language, color, verbosity, width);
    }
}
