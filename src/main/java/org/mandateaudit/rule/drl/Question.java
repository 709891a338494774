package org.mandateaudit.rule.drl;

import java.util.List;

/**
 * A constraint, with the properties that it asks for and that may be unknown.
 *
 * @param binding the bound fact whose pattern it stands in
 * @param constraint the constraint as written
 * @param asked the ways to properties that may be unknown, shorter ones first
 * @param needed the ways to properties that may be none, without which the constraint does not hold
 */
public record Question(
        String binding, RuleBlock.Constraint constraint, List<PropertyPath> asked, List<PropertyPath> needed) {

    /**
     * The constraint in the form that Drools compiles: what is unknown is let through, and told from what holds when a
     * match is looked at.
     */
    public String loosened() {
        if (asked.isEmpty() && needed.isEmpty() || !constraint.binding().isEmpty()) {
            return constraint.expression();
        }
        StringBuilder loosened = new StringBuilder("( ");
        needed.forEach(path -> loosened.append(path.expression()).append(" != null && "));
        loosened.append("( ");
        asked.forEach(path -> loosened.append(path.expression()).append(" == null || "));
        return loosened.append("( ")
                .append(constraint.expression())
                .append(" ) ) )")
                .toString();
    }
}
