package org.mandateaudit.mandate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * @param zh as {@link Term#wordings}, parted by a slash: {@code 牵头/统筹}
     * @param en as {@link Term#en}
     */
    record Words(String zh, String en) {}

    /** The constant's Java name, from which the code follows. */
    String name();

    /** What it is called. */
    Words words();

    /** The value of an enum that a code or a Chinese wording stands for; null where there is none. */
    static <E extends Enum<E> & Term> @Nullable E find(Class<E> terms, String codeOrWording) {
        for (E term : terms.getEnumConstants()) {
            if (term.code().equals(codeOrWording)) {
                return term;
            }
        }
        for (E term : terms.getEnumConstants()) {
            if (term.wordings().contains(codeOrWording)) {
                return term;
            }
        }
        return null;
    }

    /**
     * The value of an enum that a code or a Chinese wording stands for.
     *
     * @throws IllegalArgumentException where there is none
     */
    static <E extends Enum<E> & Term> E named(Class<E> terms, String codeOrWording) {
        E term = find(terms, codeOrWording);
        if (term == null) {
            throw new IllegalArgumentException("no " + terms.getSimpleName() + " is called " + codeOrWording);
        }
        return term;
    }

    /** The codes of an enum's values. */
    static <E extends Enum<E> & Term> List<String> codes(Class<E> terms) {
        return Stream.of(terms.getEnumConstants()).map(Term::code).toList();
    }

    /** The Chinese wordings that a mandate file may use, the usual one first. */
    default List<String> wordings() {
        return List.of(words().zh().split("/"));
    }

    /** The English term, in lower case unless it is a name: {@code public institution}. */
    default String en() {
        return words().en();
    }

    /** The Chinese term that reports print: {@code 事业单位}. */
    default String zh() {
        String wordings = words().zh();
        int slash = wordings.indexOf('/');
        return slash < 0 ? wordings : wordings.substring(0, slash);
    }

    /** The code that a mandate file writes and the JSON report prints: {@code public}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
