package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.json.Json;

/** The types that a rule can name, for programs. */
final class FactPageJson {

    private final Language language;

    private FactPageJson(Language language) {
        this.language = language;
    }

    static String of(List<FactPage> pages, Language language) {
        return Json.write(pages.stream().map(new FactPageJson(language)::page).toList());
    }

    private Map<String, @Nullable Object> page(FactPage page) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", page.name());
        json.put("origin", page.origin().name().toLowerCase(Locale.ROOT));
        json.put("package", page.folder());
        json.put("called", say(page.called()));
        json.put("properties", page.properties().stream().map(this::property).toList());
        json.put("questions", page.questions().stream().map(this::question).toList());
        json.put("values", page.values().stream().map(this::value).toList());
        return json;
    }

    private Map<String, @Nullable Object> property(FactPage.Property property) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", property.name());
        json.put("type", property.type());
        json.put("called", say(property.called()));
        json.put("otherwise", say(property.otherwise()));
        json.put("may_be_unknown", property.mayBeUnknown());
        json.put("fields", property.fields());
        return json;
    }

    private Map<String, @Nullable Object> question(FactPage.Question question) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", question.name());
        json.put("takes", question.takes());
        json.put("called", say(question.called()));
        return json;
    }

    private Map<String, @Nullable Object> value(FactPage.Value value) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("drl", value.drl());
        json.put("code", value.code());
        json.put("called", say(value.called()));
        json.put("within", value.within());
        return json;
    }

    private @Nullable String say(@Nullable Text text) {
        return text == null ? null : text.in(language);
    }
}
