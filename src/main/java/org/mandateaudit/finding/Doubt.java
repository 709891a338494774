package org.mandateaudit.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Coverage;

/** Why it cannot be said that a finding is over, though it is not found again. */
public sealed interface Doubt {

    /**
     * Nothing is said of an institution that it is about.
     *
     * @param institution its id
     * @param name its name; null where only the id is known
     */
    record InstitutionNotStated(String institution, @Nullable String name) implements Doubt {}

    /**
     * A field that its rule asks for is not stated.
     *
     * @param field as {@code id.field}
     * @param tooNarrow the coverage that is stated and does not suffice, where the field is one; null elsewhere
     */
    record FieldNotStated(String field, @Nullable Coverage tooNarrow) implements Doubt {}

    /**
     * Mandates that it rests on are not stated any more, and what is stated of their institution does not suffice to know
     * that it has them no longer.
     *
     * @param institution the id of the institution
     * @param coverage the coverage that is stated of it; null where none is
     * @param mandates their clauses
     */
    record CoverageTooNarrow(String institution, @Nullable Coverage coverage, List<String> mandates) implements Doubt {

        /** Copies the list. */
        public CoverageTooNarrow {
            mandates = List.copyOf(mandates);
        }
    }

    /**
     * A fact that it rests on is not stated any more, and nothing states that it has ended.
     *
     * @param kind the kind of fact, as a mandate file names it
     * @param id its id
     * @param text what it said
     */
    record FactNotStated(String kind, String id, String text) implements Doubt {}

    /** Its rule failed, or its region was not audited. */
    record NotAudited() implements Doubt {}

    /** Its rule is not among those that were applied. */
    record RuleNotApplied() implements Doubt {}

    /** Its region is not in the input. */
    record RegionNotStated() implements Doubt {}
}
