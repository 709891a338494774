package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;

/** A rule as SARIF describes it: a reportingDescriptor. */
final class SarifRule {

    private final RuleDescription rule;
    private final Language language;

    private SarifRule(RuleDescription rule, Language language) {
        this.rule = rule;
        this.language = language;
    }

    static Map<String, Object> of(RuleDescription rule, Language language) {
        return new SarifRule(rule, language).descriptor();
    }

    private Map<String, Object> descriptor() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", rule.id());
        json.put("name", pascalCase(rule.id()));
        json.put("shortDescription", SarifText.message(say(rule.title())));
        json.put("fullDescription", SarifText.message(say(rule.condition())));
        json.put("help", help());
        json.put("defaultConfiguration", Map.of("level", rule.severity().code()));
        json.put("properties", properties());
        return json;
    }

    private Map<String, Object> help() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", elements("%s" + say(Marks.COLON) + "%s", "\n"));
        json.put("markdown", elements("**%s**" + say(Marks.COLON) + "%s", "\n\n"));
        return json;
    }

    private String elements(String form, String separator) {
        return Stream.of(
                        element(form, FindingText.CONDITION, say(rule.condition())),
                        element(form, FindingText.CRITERIA, criteria()),
                        element(form, FindingText.EFFECT, say(rule.effect())),
                        element(form, FindingText.RECOMMENDATION, say(rule.recommendation())))
                .collect(Collectors.joining(separator));
    }

    private String element(String form, Text label, String text) {
        return String.format(Locale.ROOT, form, say(label), SarifText.literal(text));
    }

    private String criteria() {
        String sources = rule.criteria().stream().map(this::source).collect(Collectors.joining(say(Marks.SEMICOLON)));
        return say(rule.criterion()) + Marks.aside(sources, language);
    }

    private String source(Criterion criterion) {
        return say(criterion.source()) + " " + say(criterion.at());
    }

    private Map<String, Object> properties() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tags", List.of(rule.challenge(), rule.force().code()));
        json.put("precision", "high");
        json.put("problem.severity", problemSeverity(rule.severity()));
        return json;
    }

    /** Code scanning has its own words for the severity of what is no security problem. */
    private static String problemSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "recommendation";
        };
    }

    private static String pascalCase(String id) {
        return Stream.of(id.split("-"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private String say(Text text) {
        return SarifText.open(text.in(language));
    }
}
