package org.mandateaudit.rule.drl;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;

/**
 * A rule of the book: one DRL file, with one block or several variants of it.
 *
 * @param description what it says of itself
 * @param onlyOnDemand whether it speaks only where it is asked for by name
 * @param onePer the binding, or {@code matter}, for which there is one finding; empty where there is one for each set of
 *     institutions and matter
 * @param atLeast how many institutions a finding must name
 * @param silencedBy the rules that speak in its stead
 * @param variants its blocks, the first one named like the rule
 */
public record Rule(
        RuleDescription description,
        boolean onlyOnDemand,
        String onePer,
        int atLeast,
        List<String> silencedBy,
        List<Variant> variants) {

    /** What stands in its texts for something it bound: the names of a way in braces, and the quotation marks around them. */
    public static final Pattern PLACEHOLDER = Pattern.compile("(“?)\\{([a-z]\\w*(?:\\.\\w+)*)\\}(”?)");

    /** The rule's name. */
    public String id() {
        return description.id();
    }

    /** A rule is its name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /**
     * One block of the rule.
     *
     * @param name the name that Drools knows it by
     * @param severity how grave its findings are
     * @param severityOfDuplication how grave those graded duplication are
     * @param condition what is, with placeholders
     * @param effect why it matters, with placeholders
     * @param recommendation what to do, with placeholders
     * @param from the first as-of date it applies to; null for any
     * @param until the first as-of date it no longer applies to; null for any
     * @param reform whether it applies before or from the region's reform, or whenever
     * @param asked the ways, from its bound facts, to the properties that it asks for and that may be unknown
     * @param bindings the names of the bound facts, with the dollar sign
     * @param absences the parts that ask for an absence which a fact may leave open
     */
    public record Variant(
            String name,
            Severity severity,
            Severity severityOfDuplication,
            Text condition,
            Text effect,
            Text recommendation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Reform reform,
            List<PropertyPath> asked,
            List<String> bindings,
            List<Absence> absences) {

        /** Whether the as-of date lies between its dates. */
        public boolean appliesOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }
}
