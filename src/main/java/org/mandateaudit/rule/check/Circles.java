package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;

/** Whether rules silence one another in a circle: which of them speaks would be chance. */
final class Circles {

    private static final String SILENCED_BY = "silenced_by";

    private final Map<String, List<String>> winners = new LinkedHashMap<>();

    /** What is wrong; a circle is told at each of its rules. Rules that the tool ships name none of a user's. */
    static List<Problem> among(List<RuleFile> rules) {
        Circles circles = new Circles();
        Map<RuleFile, RuleBlock.Annotation> said = new LinkedHashMap<>();
        for (RuleFile rule : rules) {
            DrlReader.read(rule.drl()).stream()
                    .findFirst()
                    .map(block -> block.annotations().get(SILENCED_BY))
                    .ifPresent(annotation -> {
                        said.put(rule, annotation);
                        circles.winners.put(
                                rule.id(), List.of(annotation.value().split("\\s*;\\s*")));
                    });
        }
        List<Problem> problems = new ArrayList<>();
        said.forEach((rule, annotation) -> {
            List<String> circle = circles.from(rule.id(), List.of(rule.id()));
            if (circle.size() > 2) {
                problems.add(rule.problem(annotation.at(), RuleComplaint.silencedInACircle(circle)));
            }
        });
        return problems;
    }

    /** The way from a rule back to itself; empty where there is none. */
    private List<String> from(String rule, List<String> way) {
        for (String winner : winners.getOrDefault(rule, List.of())) {
            List<String> further = new ArrayList<>(way);
            further.add(winner);
            if (winner.equals(way.get(0))) {
                return further;
            }
            List<String> circle = way.contains(winner) ? List.of() : from(winner, further);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }
}
