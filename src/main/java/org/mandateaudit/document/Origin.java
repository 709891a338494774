package org.mandateaudit.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.SourceKind;

/**
 * What a document is as the source of facts: what an institution has to do by a law or regulation, it is authorised to do.
 *
 * @param document its title
 * @param kind the kind of document; null where it is not certain
 * @param instrument the kind of instrument; null where it is none, or not certain which
 */
record Origin(String document, @Nullable SourceKind kind, @Nullable Instrument instrument) {

    private static final Pattern ARTICLE = Pattern.compile("第[^条]{1,5}条");

    /** Articles that a statute has at least. */
    private static final int LEAST = 2;

    /** What a document about an institution is. */
    static Origin of(SourceText text, String institution, List<Clause> clauses) {
        List<String> head = Title.beforeArticles(text);
        String statute = Title.statute(head);
        long articles = clauses.stream()
                .map(Origin::article)
                .filter(each -> each != null)
                .distinct()
                .count();
        if (statute == null || articles < LEAST) {
            return new Origin(Title.of(text, institution), null, null);
        }
        // What a notice issues may be a rule, or no more than a document.
        boolean issued = head.stream().anyMatch(line -> line.contains("印发") && line.contains("通知"));
        return new Origin(
                statute,
                issued ? null : SourceKind.STATUTE,
                issued ? null : Citations.enacted(statute, String.join("\n", head)));
    }

    /** The article that a clause is, or is a part of; null where it is of none. */
    static @Nullable String article(Clause clause) {
        Matcher article = ARTICLE.matcher(clause.number());
        return article.lookingAt() ? article.group() : null;
    }

    /** How a fact that a clause gave names its source. */
    Map<String, Object> source(Clause clause) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("clause", clause.cited());
        source.put("document", document);
        if (kind != null) {
            source.put("kind", kind.code());
        }
        return source;
    }

    /** What it authorises by a clause; null where it is not certain that it may. */
    Citations.@Nullable Cited authority(Clause clause) {
        String article = article(clause);
        return instrument == null || article == null ? null : new Citations.Cited(instrument, document, article);
    }
}
