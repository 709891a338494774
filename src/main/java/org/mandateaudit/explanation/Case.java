package org.mandateaudit.explanation;

import java.util.List;

/**
 * Facts, held against the conditions of a rule.
 *
 * @param steps one for each fact that the rule asks for, in its order, up to the first condition that does not hold
 */
public record Case(List<Step> steps) {

    /** Copies the list. */
    public Case {
        steps = List.copyOf(steps);
    }
}
