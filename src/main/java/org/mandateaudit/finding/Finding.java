package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Waiver;

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
 * @param expired the decision that waived it until it expired, and no longer does; null where there is none
 * @param change how it stands to the baseline; null where there is no baseline
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
        @Nullable Waiver waiver,
        @Nullable Waiver expired,
        @Nullable Change change) {

    /** Copies the lists. */
    public Finding {
        institutions = List.copyOf(institutions);
        evidence = List.copyOf(evidence);
    }

    /** A finding as a rule tells it, about which nothing has been decided yet. */
    public Finding(
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
            List<Evidence> evidence) {
        this(
                id,
                rule,
                severity,
                grade,
                region,
                institutions,
                matter,
                condition,
                effect,
                recommendation,
                evidence,
                null,
                null,
                null);
    }

    /** What makes it the same finding elsewhere. */
    public Identity identity() {
        return Identity.of(rule.id(), region, institutions, matter);
    }

    /** Whether a threshold heeds it: it is not waived, and a baseline, where there is one, has not accounted for it. */
    public boolean counts() {
        return waiver == null && (change == null || change.counts());
    }

    /** The same, with the decision that waives it, or else the one that no longer does. */
    public Finding with(@Nullable Waiver waiver, @Nullable Waiver expired) {
        return with(waiver, expired, change);
    }

    /** The same, compared with a baseline. */
    public Finding with(Change change) {
        return with(waiver, expired, change);
    }

    private Finding with(@Nullable Waiver waiver, @Nullable Waiver expired, @Nullable Change change) {
        return new Finding(
                id,
                rule,
                severity,
                grade,
                region,
                institutions,
                matter,
                condition,
                effect,
                recommendation,
                evidence,
                waiver,
                expired,
                change);
    }
}
