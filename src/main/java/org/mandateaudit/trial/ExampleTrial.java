package org.mandateaudit.trial;

import java.util.List;
import java.util.Set;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.read.Example;

/**
 * An example, and what its rule made of it.
 *
 * @param example the example, with what the rule was to find and to want
 * @param found what the rule found
 * @param wants the fields, each as {@code id.field}, that the rule said it wants
 * @param failures where the rule, or one that silences it, threw or ran away; then the rest tells nothing
 */
public record ExampleTrial(Example example, Set<Example.Expected> found, Set<String> wants, List<Failure> failures) {

    /** Copies the list. */
    public ExampleTrial {
        failures = List.copyOf(failures);
    }

    /** Whether the rule found and wants what the example says, no more and no less. */
    public boolean passed() {
        return failures.isEmpty() && found.equals(Set.copyOf(example.finds())) && wants.equals(example.wants());
    }
}
