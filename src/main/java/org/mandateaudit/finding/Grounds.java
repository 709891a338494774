package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;

/**
 * What a finding of one state rests on, as another state is asked whether it is over.
 *
 * @param identity what the finding is, by the ids of its own state
 * @param institutions those it is about; of a finding that only a report tells, none is known but by its id
 * @param facts the facts that it rests on
 */
public record Grounds(Identity identity, List<Institution> institutions, List<Ground> facts) {

    /** Copies the lists. */
    public Grounds {
        institutions = List.copyOf(institutions);
        facts = List.copyOf(facts);
    }

    /** Those of a finding. */
    public static Grounds of(Finding finding) {
        return new Grounds(
                finding.identity(),
                finding.institutions(),
                finding.evidence().stream().map(Ground::of).toList());
    }

    /** Those of a finding that an earlier report told. */
    public static Grounds of(Earlier earlier) {
        return new Grounds(
                new Identity(earlier.rule(), earlier.region(), earlier.institutions(), earlier.matter()),
                List.of(),
                earlier.grounds());
    }

    /** The institution of an id, of those it is about; null where it is not known but by its id. */
    @Nullable
    Institution institution(String id) {
        return institutions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
