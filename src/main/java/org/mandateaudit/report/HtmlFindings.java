package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.StatedField;
import org.mandateaudit.finding.Text;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.mandate.Waiver;

/**
 * The findings as data, from which the page's script draws them when they come into view. What recurs stands once: texts,
 * rules, institutions and the facts that are cited, so that thousands of findings in two languages stay small.
 */
final class HtmlFindings {

    private final Map<Text, Integer> texts = new LinkedHashMap<>();
    private final Map<Fact, Integer> facts = new LinkedHashMap<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final List<Map<String, Object>> factList = new ArrayList<>();
    private final Map<String, Object> rules = new LinkedHashMap<>();
    private final Map<String, Object> challenges = new LinkedHashMap<>();
    private final Map<String, Object> regions = new LinkedHashMap<>();
    private final Map<String, Object> institutions = new LinkedHashMap<>();
    private final Map<String, Object> matters = new LinkedHashMap<>();

    private HtmlFindings() {}

    /** The data as JSON that can stand in a script element. */
    static String of(Report report, String key) {
        return Json.writeCompact(new HtmlFindings().report(report, key)).replace("<", "\\u003c");
    }

    private Map<String, Object> report(Report report, String key) {
        List<Map<String, Object>> findings =
                report.findings().stream().map(this::finding).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key);
        json.put("of", input(report));
        json.put("title", text(HtmlPage.title(report)));
        json.put("asOf", report.asOf().toString());
        json.put("rules", rules);
        json.put("challenges", challenges);
        json.put("regions", regions);
        json.put("institutions", institutions);
        json.put("matters", matters);
        if (report.comparison() != null) {
            Map<String, Object> changes = new LinkedHashMap<>();
            for (Change change : Change.values()) {
                changes.put(change.code(), text(Text.of(change)));
            }
            json.put("changes", changes);
        }
        json.put("files", files.keySet());
        json.put("facts", factList);
        json.put("findings", findings);
        json.put("texts", texts.keySet().stream().map(HtmlFindings::pair).toList());
        return json;
    }

    /** What a reviewer knows the input by. */
    static String input(Report report) {
        int more = report.inputs().size() - 1;
        return more < 0 ? "" : visible(report.inputs().get(0).path()) + (more == 0 ? "" : " (+" + more + ")");
    }

    private Map<String, Object> finding(Finding finding) {
        RuleDescription rule = finding.rule();
        rules.computeIfAbsent(rule.id(), id -> rule(rule));
        challenges.computeIfAbsent(rule.challenge(), code -> text(Names.ofGroup(code)));
        regions.putIfAbsent(finding.region().code(), visible(finding.region().name()));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", visible(finding.id()));
        json.put("rule", rule.id());
        json.put("severity", finding.severity().code());
        put(json, "grade", finding.grade());
        json.put("region", finding.region().code());
        json.put(
                "institutions",
                finding.institutions().stream().map(this::institution).toList());
        Matter matter = finding.matter();
        if (matter != null) {
            json.put("matter", matter.code());
            matters.computeIfAbsent(matter.code(), code -> text(new Text(matter.zh(), matter.en())));
        }
        json.put("condition", text(finding.condition()));
        json.put("effect", text(finding.effect()));
        json.put("recommendation", text(finding.recommendation()));
        json.put("evidence", finding.evidence().stream().map(this::evidence).toList());
        put(json, "waiver", finding.waiver());
        put(json, "expired", finding.expired());
        Change change = finding.change();
        if (change != null) {
            json.put("change", change.code());
        }
        return json;
    }

    private Map<String, Object> rule(RuleDescription rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("challenge", rule.challenge());
        json.put("force", text(Text.of(rule.force())));
        json.put("title", text(rule.title()));
        json.put("criterion", text(rule.criterion()));
        json.put(
                "criteria",
                rule.criteria().stream()
                        .map(each -> text(new Text(
                                each.source().zh() + " " + each.at().zh(),
                                each.source().en() + " " + each.at().en())))
                        .toList());
        return json;
    }

    private String institution(Institution institution) {
        institutions.computeIfAbsent(institution.id(), id -> text(Names.of(institution)));
        return institution.id();
    }

    /** The number of the fact among the facts, and behind it what the finding rests on in it: what is said, and where. */
    private List<Object> evidence(Evidence evidence) {
        List<Object> json = new ArrayList<>();
        json.add(fact(evidence));
        for (StatedField field : evidence.stated()) {
            int said = text(FieldText.of(evidence, field));
            json.add(
                    field.place() == null
                            ? List.of(said)
                            : List.of(said, visible(field.place().within())));
        }
        return json;
    }

    private int fact(Evidence evidence) {
        Fact fact = evidence.fact();
        Integer known = facts.get(fact);
        if (known != null) {
            return known;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", text(EvidenceText.kind(fact)));
        json.put("id", visible(fact.id()));
        json.put("text", visible(fact.text()));
        Place place = evidence.place();
        if (place != null) {
            json.put("file", files.computeIfAbsent(visible(place.file()), each -> files.size()));
            json.put("at", visible(place.within()));
        }
        if (fact instanceof Mandate mandate) {
            Source source = mandate.source();
            json.put("institution", institution(mandate.institution()));
            if (source.document() != null) {
                json.put("document", visible(source.document()));
            }
            if (source.clause() != null) {
                json.put("clause", visible(source.clause()));
            }
            json.put(
                    "matter",
                    text(new Text(mandate.matter().zh(), mandate.matter().en())));
            put(json, "act", mandate.act());
            put(json, "role", mandate.role());
            put(json, "power", mandate.power());
        } else if (fact instanceof Institution institution) {
            json.put("institution", institution(institution));
        }
        facts.put(fact, factList.size());
        factList.add(json);
        return factList.size() - 1;
    }

    private void put(Map<String, Object> json, String name, @Nullable Term term) {
        if (term != null) {
            json.put(name, text(Text.of(term)));
        }
    }

    private static void put(Map<String, Object> json, String name, @Nullable Waiver waiver) {
        if (waiver != null) {
            Map<String, Object> decision = new LinkedHashMap<>();
            decision.put("reason", visible(waiver.reason()));
            decision.put("approver", visible(waiver.approver()));
            decision.put("basis", visible(waiver.basis()));
            decision.put("until", waiver.until().toString());
            json.put(name, decision);
        }
    }

    /** The number of the text among the texts. */
    private int text(Text text) {
        return texts.computeIfAbsent(new Text(visible(text.zh()), visible(text.en())), each -> texts.size());
    }

    private static String visible(String text) {
        return Visible.text(text);
    }

    /** A text that is the same in both languages stands once. */
    private static Object pair(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : List.of(text.zh(), text.en());
    }
}
