package org.mandateaudit.rule;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Term;

/**
 * Fills the placeholders of a rule's texts: {@code {mandate.institution.name}} is what the rule bound to
 * {@code $mandate}. Where one finding gathers several matches, a placeholder stands for all their values.
 */
final class Template {

    static final Pattern PLACEHOLDER = Pattern.compile("(“?)\\{([a-z]\\w*(?:\\.\\w+)*)\\}(”?)");

    private Template() {}

    static String fill(String template, List<Match> matches, Language language) {
        Matcher placeholder = PLACEHOLDER.matcher(template);
        StringBuilder filled = new StringBuilder();
        while (placeholder.find()) {
            boolean quoted =
                    !placeholder.group(1).isEmpty() && !placeholder.group(3).isEmpty();
            String comma = language == Language.ZH ? "、" : ", ";
            String values =
                    String.join(quoted ? "”" + comma + "“" : comma, values(placeholder.group(2), matches, language));
            placeholder.appendReplacement(
                    filled, Matcher.quoteReplacement(placeholder.group(1) + values + placeholder.group(3)));
        }
        return placeholder.appendTail(filled).toString();
    }

    private static Collection<String> values(String way, List<Match> matches, Language language) {
        Map<String, String> values = new TreeMap<>(Comparator.naturalOrder());
        String[] names = way.split("\\.");
        for (Match match : matches) {
            for (Object value : follow(match.bindings().get("$" + names[0]), names, 1)) {
                values.put(order(value), print(value, language));
            }
        }
        return values.values();
    }

    private static List<Object> follow(@Nullable Object value, String[] names, int from) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            List<Object> all = new ArrayList<>();
            many.forEach(each -> all.addAll(follow(each, names, from)));
            return all;
        }
        if (from == names.length) {
            return List.of(value);
        }
        Accessor property = Accessor.of(value.getClass(), names[from]);
        if (property == null) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no " + names[from]);
        }
        if (value instanceof Institution institution && names[from].equals("name")) {
            return List.of(institution);
        }
        return follow(property.value(value), names, from + 1);
    }

    /** A value, or several in an order that does not follow that of the input. */
    static String printAll(Object value, Language language) {
        if (!(value instanceof Collection<?> many)) {
            return print(value, language);
        }
        Map<String, String> values = new TreeMap<>();
        many.forEach(each -> values.put(order(each), print(each, language)));
        return values.isEmpty()
                ? (language == Language.ZH ? "无" : "none")
                : String.join(language == Language.ZH ? "、" : ", ", values.values());
    }

    /** The order of several values does not follow the order of the input. */
    private static String order(Object value) {
        if (value instanceof Enum<?> constant) {
            return "%04d".formatted(constant.ordinal());
        }
        if (value instanceof Mandate mandate) {
            return mandate.text();
        }
        return value instanceof Fact fact ? fact.id() : value.toString();
    }

    static String print(Object value, Language language) {
        if (value instanceof Institution institution) {
            return language == Language.EN && institution.nameEn() != null ? institution.nameEn() : institution.name();
        }
        if (value instanceof Matter matter) {
            return language == Language.ZH ? matter.zh() : matter.en();
        }
        if (value instanceof Term term) {
            return language == Language.ZH ? term.zh() : term.en();
        }
        if (value instanceof Fact fact) {
            return fact.text();
        }
        if (value instanceof Boolean known) {
            return language == Language.ZH ? (known ? "是" : "否") : (known ? "yes" : "no");
        }
        return value instanceof Temporal ? value.toString() : String.valueOf(value);
    }
}
