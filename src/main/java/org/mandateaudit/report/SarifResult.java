package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Waiver;
import org.mandateaudit.read.Fingerprint;
import org.mandateaudit.read.Input;

/** The results of SARIF: a failure for a finding; what could not be assessed is none. */
final class SarifResult {

    private static final Text WANTS = new Text("未能判定，需要载明：%s", "Not assessable for want of: %s");
    private static final Text RECOMMENDATION = new Text("建议：", " Recommendation: ");

    private static final Text EXPIRED = new Text("豁免：", " Waiver: ");

    private final Language language;
    private final Map<String, Integer> ruleIndex;
    private final Map<String, Integer> artifactIndex;
    private final List<Input> inputs;

    SarifResult(
            Language language, Map<String, Integer> ruleIndex, Map<String, Integer> artifactIndex, List<Input> inputs) {
        this.language = language;
        this.ruleIndex = ruleIndex;
        this.artifactIndex = artifactIndex;
        this.inputs = inputs;
    }

    Map<String, Object> of(Finding finding) {
        Map<String, Object> json = rule(finding.rule().id());
        json.put("kind", "fail");
        json.put("level", finding.severity().code());
        json.put(
                "message",
                SarifText.message(finding.condition().in(language)
                        + RECOMMENDATION.in(language)
                        + finding.recommendation().in(language)
                        + expired(finding)));
        json.put(
                "locations",
                locations(finding.evidence().stream().map(Evidence::fact).toList()));
        if (!finding.evidence().isEmpty()) {
            json.put("relatedLocations", related(finding.evidence()));
        }
        json.put("partialFingerprints", Map.of("mandateAuditFindingId/v1", finding.id()));
        json.put("suppressions", finding.waiver() == null ? List.of() : List.of(suppression(finding.waiver())));
        if (finding.change() != null) {
            json.put("baselineState", state(finding.change()));
        }
        return json;
    }

    /** What the baseline told, and is no longer found. */
    Map<String, Object> of(Earlier earlier) {
        Map<String, Object> json = rule(earlier.rule());
        json.put("kind", "fail");
        json.put("level", earlier.severity().code());
        json.put("message", SarifText.message(earlier.condition()));
        // What stands in no input of this run is placed by the baseline, or nowhere: nothing here gave rise to it.
        json.put("locations", located(earlier.place()));
        json.put("partialFingerprints", Map.of("mandateAuditFindingId/v1", earlier.id()));
        json.put("suppressions", List.of());
        json.put("baselineState", "absent");
        return json;
    }

    private static String state(Change change) {
        return switch (change) {
            case NEW -> "new";
            case GRAVER, MILDER -> "updated";
            case UNCHANGED -> "unchanged";
        };
    }

    private String expired(Finding finding) {
        return finding.expired() == null
                ? ""
                : EXPIRED.in(language) + WaiverText.ofExpired(finding.expired(), language);
    }

    Map<String, Object> of(NotAssessable entry) {
        Map<String, Object> json = rule(entry.rule().id());
        json.put("kind", "notApplicable");
        json.put("level", "none");
        String wants = Names.list(Shortfall.wants(entry, language), language);
        json.put("message", SarifText.message(WANTS.in(language).replace("%s", wants)));
        List<Fact> facts = new ArrayList<>(entry.institutions());
        facts.add(entry.region());
        json.put("locations", locations(facts));
        json.put("partialFingerprints", Map.of("mandateAuditNotAssessable/v1", Fingerprint.of(entry.identity())));
        json.put("suppressions", List.of());
        return json;
    }

    private Map<String, Object> rule(String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ruleId", id);
        if (ruleIndex.containsKey(id)) {
            json.put("ruleIndex", ruleIndex.get(id));
        }
        return json;
    }

    /** The first place there is. Code scanning refuses a result without one: the first input then stands in for it. */
    private List<Map<String, Object>> locations(List<Fact> facts) {
        Place place = facts.stream()
                .map(fact -> fact.places().fact())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(inputs.isEmpty() ? null : new Place(inputs.get(0).path(), 1, 1));
        return located(place);
    }

    private List<Map<String, Object>> located(@Nullable Place place) {
        return place == null ? List.of() : List.of(Map.of("physicalLocation", physical(place)));
    }

    private List<Map<String, Object>> related(List<Evidence> evidence) {
        List<Map<String, Object>> locations = new ArrayList<>();
        for (Evidence each : evidence) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", locations.size() + 1);
            json.put("message", SarifText.message(message(each)));
            place(json, each, each.place());
            locations.add(json);
        }
        return locations;
    }

    /** A fact that neither quotes a clause nor names a document is told by its id; behind it stands what is stated of it. */
    private String message(Evidence evidence) {
        Fact fact = evidence.fact();
        String fields = FieldText.all(evidence, language);
        return (fact.text().isBlank() ? fact.id() : fact.text()) + (fields.isEmpty() ? "" : " · " + fields);
    }

    private void place(Map<String, Object> json, Evidence evidence, @Nullable Place place) {
        if (place != null) {
            json.put("physicalLocation", physical(place));
            if (place.sheet() != null) {
                json.put("logicalLocations", List.of(Map.of("fullyQualifiedName", place.within())));
            }
        } else {
            Map<String, Object> logical = new LinkedHashMap<>();
            logical.put("fullyQualifiedName", evidence.fact().id());
            logical.put("kind", evidence.kind());
            json.put("logicalLocations", List.of(logical));
        }
    }

    private Map<String, Object> physical(Place place) {
        Map<String, Object> artifact = ArtifactUri.location(place.file());
        if (artifactIndex.containsKey(place.file())) {
            artifact.put("index", artifactIndex.get(place.file()));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("artifactLocation", artifact);
        if (place.sheet() != null) {
            // The lines of a workbook's bytes are not its rows: the cell is told as a logical location.
            return json;
        }
        // Where a fact ends is not known: its first character stands for it.
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        region.put("endLine", place.line());
        region.put("endColumn", place.column() + 1);
        json.put("region", region);
        return json;
    }

    private Map<String, Object> suppression(Waiver waiver) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "external");
        json.put("status", "accepted");
        json.put("justification", WaiverText.of(waiver, language));
        return json;
    }
}
