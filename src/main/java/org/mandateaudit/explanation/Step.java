package org.mandateaudit.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;

/**
 * A fact that a rule asks for, or asks not to be there, with the conditions on it.
 *
 * @param kind what it is called: 职责, mandate
 * @param absent whether the rule asks that there be none; then the facts, if any, are those that stand against it, or that
 *     may do so where the verdict is open
 * @param derived whether it is no stated fact but follows from those named here
 * @param matter what a derived fact is about; null where there is none, or it is about no matter of its own
 * @param missing where the facts have no such derived fact, when they would have one; null where there is one
 * @param facts the fact itself, or those it follows from and those that the rule looks at in it; empty where there is none
 * @param verdict whether it is met
 * @param conditions the conditions, in the rule's order, up to the first that does not hold
 * @param wants the fields, each as {@code id.field}, without which the fact is only possible, or its absence
 */
public record Step(
        Text kind,
        boolean absent,
        boolean derived,
        @Nullable Matter matter,
        @Nullable Text missing,
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
