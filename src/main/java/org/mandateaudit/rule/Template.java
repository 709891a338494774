package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Values;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.rule.drl.Accessor;
import org.mandateaudit.rule.drl.Rule;

/**
 * Fills the placeholders of a rule's texts: {@code {mandate.institution.name}} is what the rule bound to
 * {@code $mandate}. Where one finding gathers several matches, a placeholder stands for all their values.
 */
final class Template {

    /** What stands in a sentence for a value that the input does not state. */
    private static final Text NOT_STATED = new Text("未写明", "not stated");

    private Template() {}

    /** Texts taken apart, by themselves: a rule fills the same few again and again. */
    private static final Map<String, List<Piece>> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, List<List<String>>> WAYS = new ConcurrentHashMap<>();

    /** The text with its placeholders filled: put together when it is asked for, from no more than what they stand for. */
    static CharSequence fill(String template, List<Match> matches, Language language) {
        List<Piece> pieces = KNOWN.computeIfAbsent(template, Template::pieces);
        if (pieces.size() == 1) {
            return template;
        }
        Object[] values = new Object[pieces.size() - 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(pieces.get(i).way(), matches);
        }
        return new Filled(pieces, values, language);
    }

    /** The ways of names that stand in the placeholders of a text. */
    static List<List<String>> ways(Text template) {
        return WAYS.computeIfAbsent(template.zh(), each -> KNOWN.computeIfAbsent(each, Template::pieces).stream()
                .map(Piece::way)
                .filter(way -> !way.isEmpty())
                .toList());
    }

    private static List<Piece> pieces(String template) {
        List<Piece> pieces = new ArrayList<>();
        Matcher placeholder = Rule.PLACEHOLDER.matcher(template);
        int from = 0;
        while (placeholder.find()) {
            boolean quoted =
                    !placeholder.group(1).isEmpty() && !placeholder.group(3).isEmpty();
            pieces.add(new Piece(
                    template.substring(from, placeholder.start(2) - 1),
                    List.of(placeholder.group(2).split("\\.")),
                    quoted));
            from = placeholder.end(2) + 1;
        }
        pieces.add(new Piece(template.substring(from), List.of(), false));
        return pieces;
    }

    /**
     * What a placeholder stands for.
     *
     * @param mandate the mandate that says it; null where none does
     */
    private record Said(Object value, @Nullable Mandate mandate) {

        /** The words of mandates stand in the order of their institutions, so that each can be told whose it is. */
        String order() {
            return value instanceof String && mandate != null
                    ? mandate.institution().id() + " " + value
                    : Values.order(value);
        }
    }

    /** The values of a placeholder; several in an order that does not follow that of the input, each once. */
    private static Object values(List<String> way, List<Match> matches) {
        List<Said> all = new ArrayList<>();
        for (Match match : matches) {
            all.addAll(follow(match.bindings().get("$" + way.get(0)), way, 1, null));
        }
        if (all.isEmpty()) {
            return NOT_STATED;
        }
        if (all.stream().map(Said::value).distinct().count() == 1) {
            return kept(all.get(0).value());
        }
        Map<String, Object> values = new TreeMap<>();
        all.forEach(said -> values.put(said.order(), kept(said.value())));
        return values.values().toArray();
    }

    /** What is the same in both languages is kept as words, since behind a fact of the audit may stand its whole region. */
    private static Object kept(Object value) {
        boolean bilingual = value instanceof Institution
                || value instanceof Matter
                || value instanceof Term
                || value instanceof Boolean;
        return bilingual ? value : Values.print(value, Language.ZH);
    }

    private static List<Said> follow(@Nullable Object value, List<String> names, int from, @Nullable Mandate saying) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            List<Said> all = new ArrayList<>();
            many.forEach(each -> all.addAll(follow(each, names, from, saying)));
            return all;
        }
        if (from == names.size()) {
            return List.of(new Said(value, saying));
        }
        Accessor property = Accessor.of(value.getClass(), names.get(from));
        if (property == null) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no " + names.get(from));
        }
        if (value instanceof Institution institution && names.get(from).equals("name")) {
            return List.of(new Said(institution, null));
        }
        return follow(property.value(value), names, from + 1, value instanceof Mandate mandate ? mandate : saying);
    }
}
