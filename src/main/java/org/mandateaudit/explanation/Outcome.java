package org.mandateaudit.explanation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Finding;

/** What became of a rule, or of one of its variants, on an institution. */
public sealed interface Outcome {

    /**
     * It is a finding, or several.
     *
     * @param findings the findings, by their ids; at least one
     * @param onDemand whether an audit tells them only where the rule is named
     */
    record Found(List<Finding> findings, boolean onDemand) implements Outcome {

        /** Copies the list. */
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /**
     * All conditions hold, and another rule says the same.
     *
     * @param rule the id of the rule that speaks in its stead
     * @param finding what that rule found; null where that is no finding of its own
     */
    record Silenced(String rule, @Nullable Finding finding) implements Outcome {}

    /**
     * All conditions hold, of too few institutions.
     *
     * @param atLeast how many the rule asks for, counting one body once
     */
    record TooFew(int atLeast) implements Outcome {}

    /**
     * No condition fails, and not all could be decided.
     *
     * @param wants the fields to be stated, each as {@code id.field}, in order of code points
     */
    record Undecided(List<String> wants) implements Outcome {

        /** Copies the list. */
        public Undecided {
            wants = List.copyOf(wants);
        }
    }

    /**
     * It does not apply on the day.
     *
     * @param from the first day it applies to; null for any
     * @param until the first day it no longer applies to; null for any
     * @param reform whether that day is the one of the region's reform
     */
    record OutOfTime(@Nullable LocalDate from, @Nullable LocalDate until, boolean reform) implements Outcome {}

    /** A condition does not hold: the last one that the cases show. */
    record Failed() implements Outcome {}
}
