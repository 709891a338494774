package org.mandateaudit.finding;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Term;

/**
 * A text in both languages; neither may be missing.
 *
 * <p>What is filled in is put together when it is asked for, the same each time: a country has a hundred thousand findings
 * of three texts, most of which are read in one language, or counted and not read at all.
 */
public final class Text implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient CharSequence zh;
    private final transient CharSequence en;

    /** A text as it is kept: put together. */
    private record Written(String zh, String en) implements Serializable {

        Object readResolve() {
            return new Text(zh, en);
        }
    }

    private Text(CharSequence zh, CharSequence en) {
        this.zh = Objects.requireNonNull(zh, "zh");
        this.en = Objects.requireNonNull(en, "en");
    }

    /** A text that is written out. */
    public Text(String zh, String en) {
        this((CharSequence) zh, en);
    }

    /** A text that is put together when it is asked for, from what does not change. */
    public static Text ofParts(CharSequence zh, CharSequence en) {
        return new Text(zh, en);
    }

    /** The text of a term of the vocabulary. */
    public static Text of(Term term) {
        return new Text(term.zh(), term.en());
    }

    /** The Chinese text. */
    public String zh() {
        return zh.toString();
    }

    /** The English text. */
    public String en() {
        return en.toString();
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case ZH -> zh();
            case EN -> en();
        };
    }

    private Object writeReplace() {
        return new Written(zh(), en());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && zh().equals(text.zh()) && en().equals(text.en());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zh(), en());
    }

    @Override
    public String toString() {
        return "Text[zh=" + zh + ", en=" + en + "]";
    }
}
