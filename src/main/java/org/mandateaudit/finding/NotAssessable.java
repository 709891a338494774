package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * What a rule could not decide, because a field that it asks for is not stated. It is neither a finding nor a pass.
 *
 * @param rule the rule
 * @param region the region
 * @param institutions those it would be about, by id in order of code points
 * @param matter the matter it would be about; null where it is about none
 * @param wants the fields it asks for, each as {@code id.field}, in order of code points
 */
public record NotAssessable(
        RuleDescription rule,
        Region region,
        List<Institution> institutions,
        @Nullable Matter matter,
        List<String> wants) {

    /** Copies the lists. */
    public NotAssessable {
        institutions = List.copyOf(institutions);
        wants = List.copyOf(wants);
    }
}
