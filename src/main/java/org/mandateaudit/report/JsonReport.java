package org.mandateaudit.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.review.BaselineComparison;

/** The JSON report. Other programs rely on its keys and their order. */
final class JsonReport {

    private final Language language;

    private JsonReport(Language language) {
        this.language = language;
    }

    static void write(Report report, Language language, Appendable out) throws IOException {
        Json.write(new JsonReport(language).report(report), out);
        out.append('\n');
    }

    /** A finding as it stands in the report. */
    static Map<String, @Nullable Object> finding(Finding finding, Language language) {
        return new JsonReport(language).finding(finding);
    }

    private Map<String, Object> report(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", 1);
        json.put("tool", tool(report));
        json.put("as_of", report.asOf().toString());
        json.put("inputs", report.inputs().stream().map(JsonParts::input).toList());
        if (!report.waivers().isEmpty()) {
            json.put("waivers", report.waivers().stream().map(JsonParts::input).toList());
        }
        BaselineComparison comparison = report.comparison();
        if (comparison != null) {
            json.put("baseline", baseline(comparison.baseline()));
        }
        Report.Scope scope = report.scope();
        json.put("scope", JsonParts.scope(scope.regions(), scope.institutions(), scope.mandates()));
        json.put("summary", summary(report));
        json.put("findings", report.findings().stream().<Supplier<?>>map(finding -> () -> finding(finding)));
        if (comparison != null) {
            json.put(
                    "resolved",
                    comparison.resolved().stream().map(JsonReport::earlier).toList());
            json.put(
                    "undecided",
                    comparison.undecided().stream().map(JsonReport::earlier).toList());
        }
        json.put(
                "not_assessable",
                report.notAssessable().stream().<Supplier<?>>map(entry -> () -> notAssessable(entry)));
        if (!report.unmatched().isEmpty()) {
            json.put("unmatched", report.unmatched());
        }
        if (!report.failures().isEmpty()) {
            json.put(
                    "failures",
                    report.failures().stream()
                            .map(failure -> JsonParts.failure(failure, language))
                            .toList());
        }
        if (report.unaudited() != null) {
            json.put("unaudited", unaudited(report.unaudited()));
        }
        return json;
    }

    static Map<String, Object> tool(Report report) {
        Map<String, Object> rules = new LinkedHashMap<>();
        rules.put("count", report.rules().size());
        rules.put("sha256", report.rulesSha256());
        if (!ToldRules.all(report)) {
            rules.put("told", ToldRules.told(report));
        }
        Map<String, Object> json = JsonParts.tool();
        json.put("rules", rules);
        return json;
    }

    static Map<String, Object> summary(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<Severity, Integer> counts = report.counts();
        for (Severity severity : Severity.values()) {
            json.put(severity.code(), counts.get(severity));
        }
        json.put("waived", report.waived());
        json.put("not_assessable", report.notAssessable().size());
        return json;
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        RuleDescription rule = finding.rule();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", finding.id());
        json.put("rule", rule.id());
        json.put("challenge", rule.challenge());
        json.put("severity", finding.severity().code());
        json.put("force", rule.force().code());
        json.put("grade", JsonParts.code(finding.grade()));
        json.put("region", finding.region().code());
        json.put("institutions", JsonParts.ids(finding.institutions()));
        json.put("matter", JsonParts.code(finding.matter()));
        json.put("title", rule.title().in(language));
        json.put("condition", finding.condition().in(language));
        json.put(
                "criteria",
                rule.criteria().stream()
                        .map(criterion -> criterion(rule, criterion))
                        .toList());
        json.put("effect", finding.effect().in(language));
        json.put("recommendation", finding.recommendation().in(language));
        json.put(
                "evidence", finding.evidence().stream().map(JsonParts::evidence).toList());
        json.put("waiver", finding.waiver() == null ? null : waiver(finding.waiver()));
        if (finding.expired() != null) {
            json.put("expired_waiver", waiver(finding.expired()));
        }
        if (finding.change() != null) {
            json.put("baseline", finding.change().code());
        }
        return json;
    }

    private static Map<String, Object> baseline(Baseline baseline) {
        Map<String, Object> json = JsonParts.input(baseline.input());
        json.put("as_of", baseline.asOf().toString());
        json.put("rules_sha256", baseline.rulesSha256());
        return json;
    }

    private static Map<String, @Nullable Object> earlier(Earlier earlier) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", earlier.id());
        json.put("rule", earlier.rule());
        json.put("severity", earlier.severity().code());
        json.put("region", earlier.region());
        json.put("institutions", earlier.institutions());
        json.put("matter", earlier.matter());
        json.put("title", earlier.title());
        json.put("condition", earlier.condition());
        return json;
    }

    private Map<String, Object> criterion(RuleDescription rule, Criterion criterion) {
        Map<String, Object> json = JsonParts.criterion(criterion, language);
        json.put("text", rule.criterion().in(language));
        return json;
    }

    private static Map<String, Object> waiver(Waiver waiver) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reason", waiver.reason());
        json.put("approver", waiver.approver());
        json.put("basis", waiver.basis());
        json.put("until", waiver.until().toString());
        return json;
    }

    private static Map<String, @Nullable Object> notAssessable(NotAssessable entry) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rule", entry.rule().id());
        json.put("region", entry.region().code());
        json.put("institutions", JsonParts.ids(entry.institutions()));
        json.put("matter", JsonParts.code(entry.matter()));
        json.put("wants", entry.wants());
        return json;
    }

    private Map<String, Object> unaudited(Unaudited unaudited) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("because", unaudited.because().code());
        json.put("reason", unaudited.reason().in(language));
        json.put("regions", unaudited.regions().stream().map(Region::code).toList());
        return json;
    }
}
