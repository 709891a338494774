package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FieldValue;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.compare.InstitutionChange;
import org.mandateaudit.compare.Move;
import org.mandateaudit.compare.Pair;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;

/** The comparison in JSON, as {@link ComparisonFormat#JSON} describes it. */
final class ComparisonJson {

    private final Language language;

    private ComparisonJson(Language language) {
        this.language = language;
    }

    static String of(Comparison comparison, Language language) {
        return Json.write(new ComparisonJson(language).comparison(comparison));
    }

    private Map<String, Object> comparison(Comparison comparison) {
        FindingChanges findings = comparison.findings();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comparison", 1);
        json.put("tool", JsonReport.tool(comparison.after()));
        json.put("before", state(comparison.before()));
        json.put("after", state(comparison.after()));
        json.put("complete", comparison.complete());
        json.put("summary", summary(comparison));
        json.put("new", findings.added().stream().map(this::added).toList());
        json.put("undecided", findings.undecided().stream().map(this::undecided).toList());
        json.put("remaining", findings.remaining().stream().map(this::remaining).toList());
        json.put("resolved", findings(findings.resolved()));
        json.put("not_compared", findings(findings.notCompared()));
        json.put("moves", comparison.moves().stream().map(ComparisonJson::move).toList());
        json.put(
                "institutions",
                comparison.institutions().stream()
                        .map(ComparisonJson::institution)
                        .toList());
        json.put(
                "matched_by_name",
                comparison.matchedByName().stream().map(ComparisonJson::pair).toList());
        json.put(
                "matched_by_succession",
                comparison.matchedBySuccession().stream()
                        .map(ComparisonJson::pair)
                        .toList());
        json.put("only_before", codes(comparison.onlyBefore()));
        json.put("only_after", codes(comparison.onlyAfter()));
        return json;
    }

    private static Map<String, Object> state(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("as_of", report.asOf().toString());
        json.put("inputs", report.inputs().stream().map(JsonParts::input).toList());
        json.put("summary", JsonReport.summary(report));
        return json;
    }

    private static Map<String, Object> summary(Comparison comparison) {
        FindingChanges findings = comparison.findings();
        Map<String, Object> gaps = new LinkedHashMap<>();
        gaps.put("appeared", findings.appeared().size());
        gaps.put("disappeared", findings.disappeared().size());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("new", findings.added().size());
        json.put("undecided", findings.undecided().size());
        json.put("remaining", findings.remaining().size());
        json.put("resolved", findings.resolved().size());
        json.put("not_compared", findings.notCompared().size());
        json.put("graver", findings.graver().size());
        json.put("left_with_nobody", comparison.leftWithNobody());
        json.put("not_assessable", gaps);
        return json;
    }

    private List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        return JsonReport.finding(finding, language);
    }

    private Map<String, @Nullable Object> added(FindingChanges.Added added) {
        Map<String, @Nullable Object> json = finding(added.finding());
        json.put("not_assessable_before", added.openBefore());
        return json;
    }

    private Map<String, @Nullable Object> undecided(FindingChanges.Undecided undecided) {
        Map<String, @Nullable Object> json = finding(undecided.finding());
        json.put("because", undecided.because().stream().map(DoubtWords::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> remaining(FindingChanges.Remaining remaining) {
        Map<String, @Nullable Object> json = finding(remaining.after());
        json.put("id_before", remaining.before().id());
        json.put("severity_before", remaining.before().severity().code());
        return json;
    }

    private static Map<String, @Nullable Object> move(Move move) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("region", move.region().code());
        json.put("matter", move.matter().code());
        json.put("hold", move.hold().code());
        json.put("act", JsonParts.code(move.act()));
        json.put("from", JsonParts.ids(move.from()));
        json.put("to", JsonParts.ids(move.to()));
        json.put("kept", JsonParts.ids(move.kept()));
        json.put("transfers", move.transfers().stream().map(Transfer::id).toList());
        json.put("promised", move.promised().stream().map(Transfer::id).toList());
        json.put("left_with_nobody", move.leftWithNobody());
        json.put(
                "later_in_sequence",
                move.later().stream().map(ComparisonJson::later).toList());
        return json;
    }

    private static Map<String, Object> later(Move.Later later) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", later.from().id());
        json.put("to", later.to().id());
        json.put("known", later.known());
        return json;
    }

    private static Map<String, Object> institution(InstitutionChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", change.institution().id());
        json.put("name", change.institution().name());
        json.put("region", change.institution().region().code());
        if (change instanceof InstitutionChange.Opened opened) {
            json.put("change", opened.known() ? "opened" : "appeared");
        } else if (change instanceof InstitutionChange.Closed closed) {
            json.put("change", !closed.successors().isEmpty() ? "merged" : closed.known() ? "closed" : "disappeared");
            json.put(
                    "successors",
                    closed.successors().stream().map(ComparisonJson::successor).toList());
        } else if (change instanceof InstitutionChange.Changed changed) {
            json.put("change", "changed");
            json.put("id_before", changed.before().id());
            json.put(
                    "fields",
                    changed.fields().stream().map(ComparisonJson::field).toList());
        }
        return json;
    }

    private static Map<String, Object> successor(InstitutionChange.Successor successor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", successor.institution().id());
        json.put("formed_from", successor.formedFrom());
        json.put("bears_name", successor.bearsName());
        json.put("matters", successor.matters().stream().map(Matter::code).toList());
        return json;
    }

    private static Map<String, @Nullable Object> field(InstitutionChange.FieldChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("field", change.field());
        json.put("before", code(change.before()));
        json.put("after", code(change.after()));
        return json;
    }

    private static @Nullable String code(@Nullable FieldValue value) {
        return value == null ? null : value.code();
    }

    private static Map<String, Object> pair(Pair pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("before", pair.before().id());
        json.put("after", pair.after().id());
        return json;
    }

    private static List<String> codes(List<Region> regions) {
        return regions.stream().map(Region::code).toList();
    }
}
