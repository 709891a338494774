package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.mandateaudit.finding.Language;
import org.mandateaudit.json.Json;
import org.mandateaudit.timing.Measured;
import org.mandateaudit.timing.RuleTiming;
import org.mandateaudit.timing.Timing;

/** How long rules take, for programs. */
final class TimingJson {

    private TimingJson() {}

    static String of(Timing timing, Language language) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("timing", 1);
        json.put("as_of", timing.asOf().toString());
        json.put("scope", JsonParts.scope(timing.regions(), timing.institutions(), timing.mandates()));
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("clock", timing.clock().name().toLowerCase(Locale.ROOT));
        method.put("unit", "ns");
        method.put("threads", 1);
        method.put("warm_ups", timing.warmUps());
        method.put("runs", timing.runs());
        json.put("method", method);
        json.put(
                "rules", timing.rules().stream().map(rule -> rule(timing, rule)).toList());
        json.put("sum", timing.sum());
        json.put("together", measured(timing.together()));
        Map<String, Object> beside = new LinkedHashMap<>();
        beside.put("reading", timing.beside().reading());
        beside.put("derived_facts", measured(timing.beside().derived()));
        beside.put("session", measured(timing.session()));
        beside.put("gathering", measured(timing.beside().gathering()));
        json.put("beside_rules", beside);
        json.put(
                "failures",
                timing.failures().stream()
                        .map(failure -> JsonParts.failure(failure, language))
                        .toList());
        return Json.write(json);
    }

    private static Map<String, Object> rule(Timing timing, RuleTiming rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", rule.rule());
        json.put("own", rule.own());
        json.put("time", measured(rule.time()));
        json.put("share", Math.round(timing.share(rule) * 10_000) / 10_000.0);
        json.put("matches", rule.matches());
        json.put("findings", rule.findings());
        json.put("not_assessable", rule.notAssessable());
        return json;
    }

    private static Map<String, Object> measured(Measured measured) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("median", measured.median());
        json.put("low_quartile", measured.low());
        json.put("high_quartile", measured.high());
        return json;
    }
}
