package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Condition;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Value;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.json.Json;

/** An explanation for programs. */
final class ExplanationJson {

    private final Language language;

    private ExplanationJson(Language language) {
        this.language = language;
    }

    static String of(Explanation explanation, Language language) {
        return Json.write(new ExplanationJson(language).write(explanation));
    }

    private Map<String, @Nullable Object> write(Explanation explanation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("explanation", 1);
        json.put("as_of", explanation.asOf().toString());
        json.put("rule", explanation.rule().id());
        json.put("title", explanation.rule().title().in(language));
        json.put("region", explanation.region().code());
        json.put(
                "institution",
                explanation.institution() == null
                        ? null
                        : explanation.institution().id());
        json.put("accounts", explanation.accounts().stream().map(this::account).toList());
        json.put(
                "failures",
                explanation.failures().stream()
                        .map(failure -> failure.reason().in(language))
                        .toList());
        return json;
    }

    private Map<String, @Nullable Object> account(Account account) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("variant", account.variant());
        outcome(account.outcome(), json);
        json.put(
                "cases",
                account.cases().stream()
                        .map(each -> each.steps().stream().map(this::step).toList())
                        .toList());
        json.put("alike", account.alike());
        json.put("earlier", account.earlier());
        return json;
    }

    private static void outcome(Outcome outcome, Map<String, @Nullable Object> json) {
        if (outcome instanceof Outcome.Found found) {
            json.put("outcome", found.onDemand() ? "on-demand" : "finding");
            json.put("finding", found.findings().get(0).id());
            json.put("findings", found.findings().stream().map(Finding::id).toList());
        } else if (outcome instanceof Outcome.Silenced silenced) {
            Finding finding = silenced.finding();
            json.put("outcome", "silenced");
            json.put("by", silenced.rule());
            json.put("finding", finding == null ? null : finding.id());
        } else if (outcome instanceof Outcome.TooFew tooFew) {
            json.put("outcome", "too-few");
            json.put("at_least", tooFew.atLeast());
        } else if (outcome instanceof Outcome.Undecided undecided) {
            json.put("outcome", "not-assessable");
            json.put("wants", undecided.wants());
        } else if (outcome instanceof Outcome.OutOfTime time) {
            json.put("outcome", "not-in-force");
            json.put("from", time.from() == null ? null : time.from().toString());
            json.put("until", time.until() == null ? null : time.until().toString());
            json.put("reform", time.reform());
        } else {
            json.put("outcome", "not-met");
        }
    }

    private Map<String, @Nullable Object> step(Step step) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", step.kind().in(language));
        json.put("absent", step.absent());
        json.put("derived", step.derived());
        json.put("matter", JsonParts.code(step.matter()));
        json.put("verdict", step.verdict().code());
        json.put("facts", step.facts().stream().map(JsonParts::evidence).toList());
        json.put("conditions", step.conditions().stream().map(this::condition).toList());
        json.put("wants", step.wants());
        json.put("missing", step.missing() == null ? null : step.missing().in(language));
        return json;
    }

    private Map<String, @Nullable Object> condition(Condition condition) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("condition", condition.words().in(language));
        json.put("drl", condition.drl());
        json.put("verdict", condition.verdict().code());
        json.put("values", condition.values().stream().map(this::value).toList());
        json.put("by_coverage", condition.byCoverage());
        json.put("wants", condition.wants());
        return json;
    }

    private Map<String, @Nullable Object> value(Value value) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("value", value.text().in(language));
        JsonParts.place(value.place(), json);
        return json;
    }
}
