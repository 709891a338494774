package org.mandateaudit.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;

/**
 * What makes two findings the same, in two audits or two states of affairs; and a finding the same as what cannot be decided
 * in its stead. The id of a finding is the fingerprint of its identity.
 *
 * @param rule the name of the rule
 * @param region the code of the region
 * @param institutions the ids of those it is about, in order of code points
 * @param matter the code of the matter; null where it is about none
 */
public record Identity(String rule, String region, List<String> institutions, @Nullable String matter) {

    /** Copies the list. */
    public Identity {
        institutions = List.copyOf(institutions);
    }

    /** The identity of what a rule says of institutions, which are in order of their ids, and a matter. */
    public static Identity of(String rule, Region region, List<Institution> institutions, @Nullable Matter matter) {
        return new Identity(
                rule,
                region.code(),
                institutions.stream().map(Institution::id).toList(),
                matter == null ? null : matter.code());
    }

    /** The same where the institutions are known by other ids. */
    public Identity renamed(UnaryOperator<String> ids) {
        return new Identity(
                rule,
                region,
                institutions.stream().map(ids).sorted(CodePoints.ORDER).toList(),
                matter);
    }
}
