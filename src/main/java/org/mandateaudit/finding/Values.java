package org.mandateaudit.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Publication;
import org.mandateaudit.mandate.Term;

/** Says the values of fields and properties in the words of either language. */
public final class Values {

    private Values() {}

    /** A value, or several in an order that does not follow that of the input. */
    public static String printAll(Object value, Language language) {
        if (!(value instanceof Collection<?> many)) {
            return print(value, language);
        }
        Map<String, String> values = new TreeMap<>();
        many.forEach(each -> values.put(order(each), print(each, language)));
        return values.isEmpty() ? language.say("无", "none") : String.join(language.say("、", ", "), values.values());
    }

    /** The order of several values does not follow the order of the input. */
    public static String order(Object value) {
        if (value instanceof Enum<?> constant) {
            return String.format(Locale.ROOT, "%04d", constant.ordinal());
        }
        if (value instanceof Mandate mandate) {
            return mandate.text();
        }
        return value instanceof Fact fact ? fact.id() : value.toString();
    }

    /** A value by itself. */
    public static String print(Object value, Language language) {
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof Institution institution) {
            return language == Language.EN && institution.nameEn() != null ? institution.nameEn() : institution.name();
        }
        if (value instanceof Matter matter) {
            return language.say(matter.zh(), matter.en());
        }
        if (value instanceof Term term) {
            return language.say(term.zh(), term.en());
        }
        if (value instanceof Fact fact) {
            return fact.text();
        }
        if (value instanceof Boolean known) {
            return known ? language.say("是", "yes") : language.say("否", "no");
        }
        if (value instanceof Authority authority) {
            return print(authority, language);
        }
        if (value instanceof Publication publication) {
            return print(publication, language);
        }
        return value.toString();
    }

    private static String print(Authority authority, Language language) {
        if (!(authority instanceof Authority.Citation cited)) {
            return language.say("无", "none");
        }
        String instrument = cited.instrument() == null ? "" : print(cited.instrument(), language);
        String title = cited.title() == null ? "" : "《" + cited.title() + "》";
        return Stream.of(instrument, title, article(cited.article(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(language.say("", " ")));
    }

    private static String article(@Nullable String article, Language language) {
        if (article == null) {
            return "";
        }
        return article.matches("[0-9]+") ? language.say("第" + article + "条", "article " + article) : article;
    }

    private static String print(Publication publication, Language language) {
        if (publication instanceof Publication.Issued issued) {
            return issued.on().toString();
        }
        return publication.pending() ? language.say("未出台", "pending") : language.say("不公开", "withheld");
    }
}
