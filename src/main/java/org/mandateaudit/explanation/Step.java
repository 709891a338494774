package org.mandateaudit.explanation;

import java.util.List;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Text;

/**
 * A fact that a rule asks for, or asks not to be there, with the conditions on it.
 *
 * @param kind what it is called: 职责, mandate
 * @param absent whether the rule asks that there be none; then the facts, if any, are those that stand against it, or that
 *     may do so where the verdict is open
 * @param derived whether it is no stated fact but follows from those named here
 * @param facts the fact itself, or those it follows from; empty where there is none
 * @param verdict whether it is met
 * @param conditions the conditions, in the rule's order, up to the first that does not hold
 * @param wants the fields, each as {@code id.field}, without which the fact is only possible, or its absence
 */
public record Step(
        Text kind,
        boolean absent,
        boolean derived,
        List<Evidence> facts,
        Verdict verdict,
        List<Condition> conditions,
        List<String> wants) {

    /** Copies the lists. */
    public Step {
        facts = List.copyOf(facts);
        conditions = List.copyOf(conditions);
        wants = List.copyOf(wants);
    }
}
