package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a document, as they stand there and as they are matched: folded, of the same length, so that a place in the one
 * is the same place in the other.
 *
 * @param own as the document has them
 * @param folded in simplified characters and half-width signs; what stands in round brackets may be blanked
 */
record Passage(String own, String folded) {

    static Passage of(String own) {
        return new Passage(own, Folding.fold(own));
    }

    Passage part(int from, int to) {
        return new Passage(own.substring(from, to), folded.substring(from, to));
    }

    Passage from(int start) {
        return part(start, folded.length());
    }

    Passage strip() {
        int from = 0;
        int to = folded.length();
        while (from < to && folded.charAt(from) == ' ') {
            from++;
        }
        while (to > from && folded.charAt(to - 1) == ' ') {
            to--;
        }
        return part(from, to);
    }

    boolean isEmpty() {
        return folded.isBlank();
    }

    /** Joined without a space, as a line that was broken for its length. */
    Passage and(Passage next) {
        return new Passage(own + next.own, folded + next.folded);
    }

    /** The same words, those in round brackets not to be matched: they explain and claim nothing. */
    Passage withoutBrackets() {
        StringBuilder plain = new StringBuilder(folded);
        int depth = 0;
        for (int i = 0; i < folded.length(); i++) {
            char each = folded.charAt(i);
            if (each == '(') {
                depth++;
            }
            if (depth > 0) {
                plain.setCharAt(i, ' ');
            }
            if (each == ')' && depth > 0) {
                depth--;
            }
        }
        // A bracket that is never closed must not swallow the rest.
        return depth > 0 ? this : new Passage(own, plain.toString());
    }

    /** Split at any of these signs, which belong to none of the parts; empty parts are left out. */
    List<Passage> split(String signs) {
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || signs.indexOf(folded.charAt(i)) >= 0) {
                Passage part = part(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
