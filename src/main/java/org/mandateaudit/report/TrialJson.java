package org.mandateaudit.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.json.Json;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.ExampleKind;
import org.mandateaudit.trial.ExampleTrial;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;
import org.mandateaudit.trial.Unexercised;

/** What came of the examples of rules, for programs. */
final class TrialJson {

    private final Language language;

    private TrialJson(Language language) {
        this.language = language;
    }

    static String of(Trial trial, Language language) {
        return Json.write(new TrialJson(language).write(trial));
    }

    private Map<String, @Nullable Object> write(Trial trial) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("rules", trial.rules().size());
        summary.put("examples", trial.examples());
        summary.put("failed", trial.failed());
        summary.put("without_example", trial.lacking());
        summary.put("unexercised", trial.coverage() ? trial.unexercised() : null);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("test", 1);
        json.put("summary", summary);
        json.put(
                "rules",
                trial.rules().stream().map(rule -> rule(rule, trial.coverage())).toList());
        return json;
    }

    private Map<String, @Nullable Object> rule(RuleTrial rule, boolean coverage) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", rule.rule().id());
        json.put("challenge", rule.rule().challenge());
        json.put("file", rule.file());
        json.put("examples", rule.examples().size());
        json.put("failed", rule.failed().stream().map(this::example).toList());
        json.put("missing", rule.missing().stream().map(ExampleKind::code).toList());
        json.put("conditions", coverage ? rule.conditions() : null);
        json.put(
                "unexercised",
                coverage ? rule.unexercised().stream().map(this::condition).toList() : null);
        return json;
    }

    private Map<String, @Nullable Object> example(ExampleTrial trial) {
        Example example = trial.example();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", example.kind().code());
        json.put("title", say(example.name()));
        JsonParts.place(example.place(), json);
        json.put("expected", findings(example.finds()));
        json.put("found", findings(trial.found()));
        json.put("expected_wants", List.copyOf(example.wants()));
        json.put("found_wants", List.copyOf(trial.wants()));
        json.put(
                "failures",
                trial.failures().stream().map(each -> say(each.reason())).toList());
        return json;
    }

    static List<Map<String, @Nullable Object>> findings(Collection<Example.Expected> findings) {
        return TrialText.ordered(findings).stream()
                .map(finding -> {
                    Map<String, @Nullable Object> json = new LinkedHashMap<>();
                    json.put("institutions", List.copyOf(finding.institutions()));
                    json.put("matter", JsonParts.code(finding.matter()));
                    json.put("severity", finding.severity().code());
                    json.put("grade", JsonParts.code(finding.grade()));
                    return json;
                })
                .toList();
    }

    private Map<String, @Nullable Object> condition(Unexercised condition) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("condition", say(condition.words()));
        json.put("drl", condition.drl());
        JsonParts.place(condition.place(), json);
        json.put("examined", condition.examined());
        return json;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
