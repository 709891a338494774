package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Language;

/** The parts that documents of several kinds have in common. */
final class JsonParts {

    private JsonParts() {}

    static Map<String, Object> criterion(Criterion criterion, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", criterion.source().in(language));
        json.put("at", criterion.at().in(language));
        return json;
    }
}
