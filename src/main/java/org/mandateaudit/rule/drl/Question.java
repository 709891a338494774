package org.mandateaudit.rule.drl;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A constraint, with the properties that it asks for and that may be unknown.
 *
 * @param binding the bound fact whose pattern it stands in
 * @param constraint the constraint as written
 * @param asked the ways to properties that may be unknown, shorter ones first
 * @param needed the ways to properties that may be none, without which the constraint does not hold
 * @param denied whether it stands behind {@code not}
 */
public record Question(
        String binding,
        RuleBlock.Constraint constraint,
        List<PropertyPath> asked,
        List<PropertyPath> needed,
        boolean denied) {

    /**
     * The constraint in the form that Drools compiles: what is unknown is let through, and told from what holds when a
     * match is looked at. Behind {@code not} that is what holds for certain.
     */
    public String loosened() {
        if (asked.isEmpty() && needed.isEmpty() || !constraint.binding().isEmpty()) {
            return constraint.expression();
        }
        return denied ? firm() : possible();
    }

    /** It where it holds for certain: nothing that it asks for is unknown. */
    private String firm() {
        return Stream.concat(needed.stream(), asked.stream())
                .sorted(Comparator.comparingInt(path -> path.steps().size()))
                .map(path -> path.expression() + " != null && ")
                .collect(Collectors.joining("", "( ", "( " + constraint.expression() + " ) )"));
    }

    /** It where it holds possibly: what it asks for is unknown, or as asked. */
    String possible() {
        return asked.stream()
                .map(path -> path.expression() + " == null || ")
                .collect(Collectors.joining("", isThere() + "( ", "( " + constraint.expression() + " ) ) )"));
    }

    /** That something it asks for is unknown. */
    String open() {
        return asked.stream()
                .map(path -> path.expression() + " == null")
                .collect(Collectors.joining(" || ", isThere() + "( ", " ) )"));
    }

    private String isThere() {
        return needed.stream()
                .map(path -> path.expression() + " != null && ")
                .collect(Collectors.joining("", "( ", ""));
    }
}
