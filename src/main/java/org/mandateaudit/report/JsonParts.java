package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Term;
import org.mandateaudit.read.Input;

/** The parts that documents of several kinds have in common. Other programs rely on their keys and their order. */
final class JsonParts {

    private JsonParts() {}

    /** The program that wrote it. */
    static Map<String, Object> tool() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", "mandate-audit");
        json.put("version", Version.current());
        return json;
    }

    static Map<String, Object> input(Input input) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", input.path());
        json.put("sha256", input.sha256());
        return json;
    }

    static Map<String, Object> scope(int regions, int institutions, int mandates) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("regions", regions);
        json.put("institutions", institutions);
        json.put("mandates", mandates);
        return json;
    }

    static Map<String, Object> criterion(Criterion criterion, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", criterion.source().in(language));
        json.put("at", criterion.at().in(language));
        return json;
    }

    static Map<String, @Nullable Object> evidence(Evidence evidence) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("fact", evidence.kind());
        json.put("id", evidence.fact().id());
        place(evidence.place(), json);
        json.put("text", evidence.fact().text());
        return json;
    }

    /** Adds where something stands, null where that is not known; the sheet where there is one. */
    static void place(@Nullable Place place, Map<String, @Nullable Object> json) {
        json.put("file", place == null ? null : place.file());
        if (place != null && place.sheet() != null) {
            json.put("sheet", place.sheet());
        }
        json.put("line", place == null ? null : place.line());
        json.put("column", place == null ? null : place.column());
    }

    static Map<String, Object> failure(Failure failure, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", failure.rule());
        json.put("region", failure.region());
        json.put("reason", failure.reason().in(language));
        return json;
    }

    static List<String> ids(List<Institution> institutions) {
        return institutions.stream().map(Institution::id).toList();
    }

    static @Nullable String code(@Nullable Term term) {
        return term == null ? null : term.code();
    }

    static @Nullable String code(@Nullable Matter matter) {
        return matter == null ? null : matter.code();
    }
}
