package org.mandateaudit.mandate;

import java.util.Locale;

/**
 * A value of the vocabulary of facts, as a mandate file writes it and as reports print it.
 *
 * <p>Every enum of this package implements it, by the words of its constants. The code is the constant's name in lower case
 * with hyphens, so that {@link Form#ONE_BODY_TWO_NAMES} is written {@code one-body-two-names}.
 */
public interface Term {

    /**
     * What a value is called in both languages.
     *
     * @param zh as {@link Term#wordings}
     * @param en as {@link Term#en}
     */
    record Words(String zh, String en) {}

    /** The constant's Java name, from which the code follows. */
    String name();

    /** What it is called. */
    Words words();

    /** The Chinese wordings that a mandate file may use, the usual one first, parted by a slash: {@code 牵头/统筹}. */
    default String wordings() {
        return words().zh();
    }

    /** The English term, in lower case unless it is a name: {@code public institution}. */
    default String en() {
        return words().en();
    }

    /** The Chinese term that reports print: {@code 事业单位}. */
    default String zh() {
        String wordings = wordings();
        int slash = wordings.indexOf('/');
        return slash < 0 ? wordings : wordings.substring(0, slash);
    }

    /** The code that a mandate file writes and the JSON report prints: {@code public}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
