package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Challenge;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Region;

/**
 * How many findings each region has under each challenge, those that are waived left out.
 *
 * @param challenges the columns: code and name
 * @param rows a row for each region that has a finding
 */
record HtmlGrid(Map<String, Text> challenges, List<Row> rows) {

    /**
     * @param region the region
     * @param cells one for each challenge; null where there is no finding
     */
    record Row(Region region, List<@Nullable Cell> cells) {}

    /**
     * @param challenge the code of the challenge
     * @param numbers the findings by severity, gravest first
     */
    record Cell(String challenge, Map<Severity, Integer> numbers) {

        int number() {
            return numbers.values().stream().mapToInt(Integer::intValue).sum();
        }

        Severity gravest() {
            return numbers.keySet().iterator().next();
        }

        /** How many of each severity, so that nobody takes the sum for all of the gravest. */
        Text told() {
            return new Text(told(Language.ZH), told(Language.EN));
        }

        private String told(Language language) {
            return numbers.entrySet().stream()
                    .map(each -> language.say(
                            Text.of(each.getKey()).zh() + " " + each.getValue(),
                            Names.count(each.getValue(), Text.of(each.getKey()), Language.EN)))
                    .collect(Collectors.joining(" · "));
        }
    }

    static HtmlGrid of(List<Finding> findings) {
        Map<String, Region> regions = new TreeMap<>();
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        Map<String, Text> challenges = new LinkedHashMap<>();
        for (Challenge challenge : Challenge.values()) {
            challenges.put(challenge.code(), Text.of(challenge));
        }
        for (Finding finding : findings) {
            if (finding.waiver() == null) {
                String challenge = finding.rule().challenge();
                challenges.putIfAbsent(challenge, Names.ofGroup(challenge));
                regions.putIfAbsent(finding.region().code(), finding.region());
                cells.computeIfAbsent(finding.region().code(), region -> new LinkedHashMap<>())
                        .computeIfAbsent(challenge, code -> new Cell(code, new EnumMap<>(Severity.class)))
                        .numbers()
                        .merge(finding.severity(), 1, Integer::sum);
            }
        }
        List<Row> rows = new ArrayList<>();
        regions.forEach((code, region) -> {
            List<@Nullable Cell> row = new ArrayList<>();
            challenges
                    .keySet()
                    .forEach(challenge ->
                            row.add(cells.getOrDefault(code, Map.of()).get(challenge)));
            rows.add(new Row(region, row));
        });
        return new HtmlGrid(challenges, rows);
    }
}
