package org.mandateaudit.document;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Term;

/** Codes → terms of the vocabulary of facts. */
final class Terms {

    private Terms() {}

    static <E extends Enum<E> & Term> @Nullable E find(Class<E> terms, String code) {
        return Arrays.stream(terms.getEnumConstants())
                .filter(term -> term.code().equals(code) || term.zh().equals(code))
                .findFirst()
                .orElse(null);
    }

    static <E extends Enum<E> & Term> E named(Class<E> terms, String code) {
        E term = find(terms, code);
        if (term == null) {
            throw new IllegalArgumentException("no " + terms.getSimpleName() + " is called " + code);
        }
        return term;
    }

    static Section section(String code) {
        return Section.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }

    static <E extends Enum<E> & Term> List<String> codes(Class<E> terms) {
        return Arrays.stream(terms.getEnumConstants()).map(Term::code).toList();
    }
}
