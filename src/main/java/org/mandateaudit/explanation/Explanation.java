package org.mandateaudit.explanation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;

/**
 * Says how a rule came to its answer: which facts met which of its conditions, or which condition was the first not to
 * hold.
 *
 * @param asOf the day on which the facts were looked at
 * @param rule the rule
 * @param region the region it was applied to
 * @param institution the institution that was asked about; null where a finding was
 * @param accounts of a finding one; of an institution one for each variant of the rule, as the rule orders them
 * @param failures where the rule failed; then the answer is incomplete
 */
public record Explanation(
        LocalDate asOf,
        RuleDescription rule,
        Region region,
        @Nullable Institution institution,
        List<Account> accounts,
        List<Failure> failures) {

    /** Copies the lists. */
    public Explanation {
        accounts = List.copyOf(accounts);
        failures = List.copyOf(failures);
    }
}
