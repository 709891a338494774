package org.mandateaudit.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateaudit.Report;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.json.Json;
import org.mandateaudit.read.Input;
import org.mandateaudit.review.WaiverRules;

/** The report in SARIF 2.1.0: one run; its tool with the rules, the inputs, and a result for each thing told. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final Text TAG = new Text("zh-CN", "en-US");
    private static final Text ROOT = new Text("被审计文件所在的根目录", "The root that the paths of the inputs start from.");

    private final Report report;
    private final Language language;
    private final List<RuleDescription> rules;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final Map<String, Integer> artifactIndex = new HashMap<>();

    private SarifReport(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.rules = Stream.concat(
                        report.rules().stream(), report.waivers().isEmpty() ? Stream.of() : WaiverRules.all().stream())
                .toList();
        for (RuleDescription rule : rules) {
            ruleIndex.put(rule.id(), ruleIndex.size());
        }
        for (Input input : inputs(report)) {
            artifactIndex.putIfAbsent(input.path(), artifactIndex.size());
        }
    }

    private static List<Input> inputs(Report report) {
        return Stream.concat(report.inputs().stream(), report.waivers().stream())
                .toList();
    }

    static void write(Report report, Language language, Appendable out) throws IOException {
        Json.write(new SarifReport(report, language).log(), out);
        out.append('\n');
    }

    private Map<String, Object> log() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", SCHEMA);
        json.put("version", "2.1.0");
        json.put("runs", List.of(run()));
        return json;
    }

    private Map<String, Object> run() {
        SarifResult results = new SarifResult(language, ruleIndex, artifactIndex, report.inputs());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tool", Map.of("driver", driver()));
        json.put("invocations", List.of(invocation()));
        json.put("automationDetails", Map.of("id", "mandate-audit/" + report.asOf()));
        json.put("language", TAG.in(language));
        json.put("columnKind", "unicodeCodePoints");
        json.put(
                "originalUriBaseIds",
                Map.of(ArtifactUri.ROOT, Map.of("description", SarifText.message(ROOT.in(language)))));
        json.put(
                "artifacts",
                Stream.concat(
                                report.inputs().stream().map(input -> artifact(input, "analysisTarget")),
                                report.waivers().stream().map(input -> artifact(input, "userSpecifiedConfiguration")))
                        .toList());
        Stream<Map<String, Object>> told = Stream.concat(
                report.findings().stream().map(results::of),
                Stream.ofNullable(report.comparison())
                        .flatMap(each -> each.resolved().stream())
                        .map(results::of));
        json.put("results", Stream.concat(told, report.notAssessable().stream().map(results::of)));
        return json;
    }

    private Map<String, Object> driver() {
        Map<String, Object> json = JsonParts.tool();
        json.put("semanticVersion", Version.current());
        json.put("language", TAG.in(language));
        json.put(
                "rules",
                rules.stream().map(rule -> SarifRule.of(rule, language)).toList());
        return json;
    }

    private Map<String, Object> invocation() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("executionSuccessful", report.complete());
        if (!report.complete()) {
            json.put(
                    "toolExecutionNotifications",
                    Stream.concat(
                                    Stream.ofNullable(report.unaudited()).map(this::notification),
                                    report.failures().stream().map(this::notification))
                            .toList());
        }
        return json;
    }

    private Map<String, Object> notification(Unaudited unaudited) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", "error");
        json.put(
                "message",
                SarifText.message(UnauditedText.head(unaudited).in(language) + " "
                        + UnauditedText.regions(unaudited, true).in(language)));
        return json;
    }

    private Map<String, Object> notification(Failure failure) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", failure.rule());
        if (ruleIndex.containsKey(failure.rule())) {
            rule.put("index", ruleIndex.get(failure.rule()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", "error");
        json.put(
                "message",
                SarifText.message(failure.region() + ": " + failure.reason().in(language)));
        json.put("associatedRule", rule);
        return json;
    }

    private Map<String, Object> artifact(Input input, String role) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("location", ArtifactUri.location(input.path()));
        json.put("roles", List.of(role));
        json.put("hashes", Map.of("sha-256", input.sha256()));
        return json;
    }
}
