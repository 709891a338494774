package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * An audit finding: what is, what should be, why it matters, what to do, and the facts it rests on. Its cause is for the
 * auditor to find.
 *
 * @param id 16 hexadecimal digits that stay the same while rule, region, institutions and matter do
 * @param rule the rule that found it
 * @param severity how grave it is
 * @param grade how closely mandates meet; null where the finding is no meeting
 * @param region the region it lies in: the holder's
 * @param institutions those it is about, by id in order of code points
 * @param matter the matter it is about; null where it is about none
 * @param condition what is, of these institutions and this matter
 * @param effect why it matters
 * @param recommendation what to do
 * @param evidence the facts it rests on, by file, line, column
 * @param waiver the decision that waives it; null where there is none
 */
public record Finding(
        String id,
        RuleDescription rule,
        Severity severity,
        @Nullable Grade grade,
        Region region,
        List<Institution> institutions,
        @Nullable Matter matter,
        Text condition,
        Text effect,
        Text recommendation,
        List<Evidence> evidence,
        @Nullable Waiver waiver) {

    /** Copies the lists. */
    public Finding {
        institutions = List.copyOf(institutions);
        evidence = List.copyOf(evidence);
    }
}
