package org.mandateaudit.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;

/**
 * An example of a rule: facts, and what the rule is to find in them.
 *
 * @param kind what it shows
 * @param name what it is about
 * @param mandates the facts, with the as-of date
 * @param finds what the rule is to find; empty where it is to find nothing
 * @param wants the fields that the rule is to say it wants, over all it cannot assess
 * @param place where it stands
 */
public record Example(
        ExampleKind kind, Text name, Mandates mandates, List<Expected> finds, Set<String> wants, Place place) {

    /**
     * A finding that is expected.
     *
     * @param institutions the ids of those it names
     * @param matter its matter; null where it is on none
     * @param severity how grave it is
     * @param grade how closely mandates meet; null where it is no meeting
     */
    public record Expected(
            Set<String> institutions, @Nullable Matter matter, Severity severity, @Nullable Grade grade) {}
}
