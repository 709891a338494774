package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Term;

/** A draft → JSON of the shape of a mandate file. */
final class JsonDraft {

    private JsonDraft() {}

    static String write(Draft draft) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("mandate-file", 1);
        file.put("regions", plain(draft.regions()));
        file.put("institutions", plain(draft.institutions()));
        List<Object> mandates = new ArrayList<>();
        for (DocumentAccount account : draft.accounts()) {
            for (DraftFact mandate : account.mandates()) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("institution", account.institution());
                fields.putAll(plain(mandate));
                fields.putIfAbsent(
                        "power",
                        Term.named(Act.class, mandate.text("act")).power().code());
                mandates.add(fields);
            }
        }
        file.put("mandates", mandates);
        file.put("transfers", plain(draft.transfers()));
        file.put("divisions", plain(draft.divisions()));
        return Json.write(file) + "\n";
    }

    private static List<Map<String, Object>> plain(List<DraftFact> facts) {
        return facts.stream().map(JsonDraft::plain).toList();
    }

    private static Map<String, Object> plain(DraftFact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fact.fields()
                .forEach((name, field) -> fields.put(
                        name, field.value() instanceof Map<?, ?> map ? new java.util.TreeMap<>(map) : field.value()));
        return fields;
    }
}
