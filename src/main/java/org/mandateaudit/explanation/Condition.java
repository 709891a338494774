package org.mandateaudit.explanation;

import java.util.List;
import org.mandateaudit.finding.Text;

/**
 * A condition of a rule, held against a fact.
 *
 * @param words what it says, where it holds
 * @param drl the same as the rule writes it
 * @param verdict whether it holds
 * @param values what the fact has for it
 * @param byCoverage whether something is absent here, which only a stated coverage decides
 * @param wants where that is unknown, the fields that would decide it, each as {@code id.field}
 */
public record Condition(
        Text words, String drl, Verdict verdict, List<Value> values, boolean byCoverage, List<String> wants) {

    /** Copies the lists. */
    public Condition {
        values = List.copyOf(values);
        wants = List.copyOf(wants);
    }
}
