package org.mandateaudit.report;

import java.util.Locale;

/** A format in which something is written, one of those that an enum lists. */
public interface Format {

    /** The constant's name: {@code MARKDOWN}. */
    String name();

    /** The format's name on the command line: {@code markdown}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
