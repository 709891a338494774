package org.mandateaudit.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.json.Json;
import org.mandateaudit.read.Example;

/** A page on a rule, for programs. */
final class RulePageJson {

    private final Language language;

    private RulePageJson(Language language) {
        this.language = language;
    }

    static String of(RulePage page, Language language) {
        return Json.write(new RulePageJson(language).write(page));
    }

    private Map<String, @Nullable Object> write(RulePage page) {
        RuleDescription rule = page.rule();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", rule.id());
        json.put("challenge", rule.challenge());
        json.put("severity", rule.severity().code());
        json.put("force", rule.force().code());
        json.put("title", say(rule.title()));
        json.put("condition", say(rule.condition()));
        json.put("criterion", say(rule.criterion()));
        json.put("effect", say(rule.effect()));
        json.put("recommendation", say(rule.recommendation()));
        json.put(
                "criteria",
                rule.criteria().stream()
                        .map(each -> JsonParts.criterion(each, language))
                        .toList());
        json.put("only_on_demand", page.onlyOnDemand());
        json.put("at_least", page.atLeast());
        json.put("silenced_by", page.silencedBy());
        json.put("silences", page.silences());
        json.put(
                "remarks",
                page.remarks().stream()
                        .map(each ->
                                ordered("about", each.about().name().toLowerCase(Locale.ROOT), "text", each.text()))
                        .toList());
        json.put("variants", page.variants().stream().map(this::variant).toList());
        json.put("examples", page.examples().stream().map(this::example).toList());
        json.put("drl", page.drl());
        return json;
    }

    private Map<String, @Nullable Object> variant(RulePage.Variant variant) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", variant.name());
        json.put("severity", variant.severity().code());
        json.put("severity_of_duplication", variant.severityOfDuplication().code());
        json.put("from", day(variant.from()));
        json.put("until", day(variant.until()));
        json.put("reformed", variant.reformed());
        json.put("parts", variant.parts().stream().map(this::part).toList());
        return json;
    }

    private Map<String, @Nullable Object> part(RulePage.Part part) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("fact", say(part.fact()));
        json.put("absent", part.absent());
        json.put(
                "conditions",
                part.conditions().stream()
                        .map(each -> ordered("words", say(each.words()), "drl", each.drl()))
                        .toList());
        return json;
    }

    private Map<String, @Nullable Object> example(Example example) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", example.kind().code());
        json.put("title", say(example.name()));
        json.put("finds", TrialJson.findings(example.finds()));
        json.put("wants", List.copyOf(example.wants()));
        json.put("file", example.place().file());
        json.put("line", example.place().line());
        return json;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static Map<String, String> ordered(String one, String its, String other, String others) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put(one, its);
        both.put(other, others);
        return both;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
