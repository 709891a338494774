package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.json.Json;

/** Rules for programs, in a list. */
final class RuleIndexJson {

    private RuleIndexJson() {}

    static String of(List<RuleDescription> rules, Language language) {
        return Json.write(rules.stream().map(rule -> rule(rule, language)).toList());
    }

    private static Map<String, Object> rule(RuleDescription rule, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.id());
        json.put("challenge", rule.challenge());
        json.put("severity", rule.severity().code());
        json.put("force", rule.force().code());
        json.put("title", rule.title().in(language));
        json.put("criterion", rule.criterion().in(language));
        json.put(
                "criteria",
                rule.criteria().stream()
                        .map(each -> JsonParts.criterion(each, language))
                        .toList());
        return json;
    }
}
