package org.mandateaudit.explanation;

import java.util.List;

/**
 * What became of one variant of a rule.
 *
 * @param variant the name of the variant, as the rule's file has it
 * @param outcome what became of it
 * @param cases the facts that met its conditions, or those that came furthest; of the latter three at most
 * @param alike how many more came as far
 * @param earlier how many more facts of the institution, of the kind that the last step asks for, stopped before that
 */
public record Account(String variant, Outcome outcome, List<Case> cases, int alike, int earlier) {

    /** Copies the list. */
    public Account {
        cases = List.copyOf(cases);
    }
}
