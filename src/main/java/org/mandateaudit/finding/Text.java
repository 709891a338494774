package org.mandateaudit.finding;

import java.util.Objects;
import org.mandateaudit.mandate.Term;

/**
 * A text in both languages; neither may be missing.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Text(String zh, String en) {

    /** Checks that both are there. */
    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The text of a term of the vocabulary. */
    public static Text of(Term term) {
        return new Text(term.zh(), term.en());
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
