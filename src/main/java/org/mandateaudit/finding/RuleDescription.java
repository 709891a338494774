package org.mandateaudit.finding;

import java.util.List;

/**
 * What a rule says of itself, before it is applied to anything. Placeholders in braces stand in the condition, the effect
 * and the recommendation.
 *
 * @param id the rule's name: {@code overlap-with-cyberspace-office}
 * @param challenge the code of the group of rules that it belongs to
 * @param severity how grave its findings are, unless a variant or a grade makes them otherwise
 * @param force what its criteria rest on
 * @param title the name of the defect
 * @param condition what is
 * @param criterion what should be
 * @param criteria where that is written
 * @param effect why it matters
 * @param recommendation what to do
 */
public record RuleDescription(
        String id,
        String challenge,
        Severity severity,
        Force force,
        Text title,
        Text condition,
        Text criterion,
        List<Criterion> criteria,
        Text effect,
        Text recommendation) {

    /** Copies the list. */
    public RuleDescription {
        criteria = List.copyOf(criteria);
    }
}
