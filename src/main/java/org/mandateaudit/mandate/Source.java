package org.mandateaudit.mandate;

import org.jspecify.annotations.Nullable;

/**
 * 来源: the document that a fact is taken from.
 *
 * @param document the document's title
 * @param clause the clause within it: {@code 三(一)}
 * @param kind the kind of document
 */
public record Source(@Nullable String document, @Nullable String clause, @Nullable SourceKind kind) {

    /** A source of which nothing is stated. */
    public static final Source UNSTATED = new Source(null, null, null);
}
