package org.mandateaudit.mandate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 事项: a term of the matter vocabulary, in its place in the tree.
 *
 * @param code the term's code, unique in the vocabulary: {@code e-government}
 * @param zh the Chinese term: {@code 电子政务}
 * @param en the English term
 * @param wordings other Chinese wordings of the same matter
 * @param domain industry or government; null where the matter belongs to neither (data, security, resources)
 * @param crossCutting whether every department has it for its own field, as drafting legislation, standards or plans: what
 *     two do on it is the same only in the same sector
 * @param broader the matter that this one is a part of; null at the top of the tree
 */
public record Matter(
        String code,
        String zh,
        String en,
        List<String> wordings,
        @Nullable Domain domain,
        boolean crossCutting,
        @Nullable Matter broader) {

    /**
     * Checks that the required fields are there, and copies the list of wordings.
     *
     * @throws NullPointerException where one is not; the message names the matter and the field
     * @throws IllegalArgumentException where the code is empty
     */
    public Matter {
        Required.id("matter", code);
        Required.field("matter", code, "zh", zh);
        Required.field("matter", code, "en", en);
        Required.field("matter", code, "wordings", wordings);
        wordings = List.copyOf(wordings);
    }

    /** Whether this matter is one of those named by code, or lies below one of them. */
    public boolean within(String... codes) {
        for (Matter matter = this; matter != null; matter = matter.broader) {
            for (String each : codes) {
                if (matter.code.equals(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether this matter is the other or lies below it. */
    public boolean within(Matter other) {
        for (Matter matter = this; matter != null; matter = matter.broader) {
            if (matter.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the two is the other or lies above it: they stand in one line of the tree. */
    public boolean inLineWith(Matter other) {
        return within(other) || other.within(this);
    }

    /** Null where the matter belongs to neither domain, which is known. */
    @From({})
    @Override
    public @Nullable Domain domain() {
        return domain;
    }

    /** A matter is its code: two of one code are equal, whatever else is said of each. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Matter matter && matter.code.equals(code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
