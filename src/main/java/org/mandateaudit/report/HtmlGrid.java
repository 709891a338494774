package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Challenge;
import org.mandateaudit.finding.Finding;
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
     * @param number the findings
     * @param gravest the gravest of them
     */
    record Cell(String challenge, int number, Severity gravest) {}

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
                        .merge(challenge, new Cell(challenge, 1, finding.severity()), HtmlGrid::sum);
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

    private static Cell sum(Cell one, Cell other) {
        Severity gravest = one.gravest().atLeast(other.gravest()) ? one.gravest() : other.gravest();
        return new Cell(one.challenge(), one.number() + other.number(), gravest);
    }
}
