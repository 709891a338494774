package org.mandateaudit.cli;

import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Term;

/** What the option {@code --kind} takes: kinds of institutions, by code or by Chinese word. */
final class Kinds {

    private Kinds() {}

    /**
     * The kind of that name.
     *
     * @throws UsageException where there is none
     */
    static Kind named(String name) {
        Kind kind = Term.find(Kind.class, name);
        if (kind == null) {
            throw Options.notOneOf("--kind", name, Term.codes(Kind.class));
        }
        return kind;
    }
}
