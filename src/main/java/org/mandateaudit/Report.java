package org.mandateaudit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.RuleDescriptions;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Input;
import org.mandateaudit.review.BaselineComparison;

/**
 * The result of an audit, from which every format is written.
 *
 * @param asOf the day on which the facts were looked at
 * @param inputs the files that were read, by path
 * @param scope how much was audited, regions that were left out not counted
 * @param world the facts in force on the day; of a report on {@code MandateFiles}, its mandates are not in memory, and
 *     looking at them throws IllegalStateException
 * @param rules the rules of the auditor, in the order of the catalogue, whatever was asked for by {@link Auditor#only} and
 *     {@link Auditor#except}; their texts may be read only when asked for
 * @param rulesSha256 the digest of the rules' sources
 * @param findings by region, rule as catalogued, matter (null first), institutions
 * @param notAssessable what could not be decided, in the same order
 * @param failures the rules that failed; where there is one, the audit is incomplete
 * @param unaudited the regions that were not audited because the audit was ended early, and why; null where all were
 * @param waivers the waivers files that were read, by path
 * @param unmatched the rules of the user's own that matched nothing at all: neither a finding nor something that could
 *     not be decided came of them
 * @param remarks what is to be said of the rules themselves, so that their silence is not misread
 * @param comparison how the findings stand to an earlier report; null where there is none to compare with
 * @param leftOut the rules of which nothing is told, as was asked: what they would have found is not known from here
 */
public record Report(
        LocalDate asOf,
        List<Input> inputs,
        Scope scope,
        World world,
        List<RuleDescription> rules,
        String rulesSha256,
        List<Finding> findings,
        List<NotAssessable> notAssessable,
        List<Failure> failures,
        @Nullable Unaudited unaudited,
        List<Input> waivers,
        List<String> unmatched,
        List<Text> remarks,
        @Nullable BaselineComparison comparison,
        Set<String> leftOut) {

    /** Copies the lists. */
    public Report {
        rules = RuleDescriptions.copy(rules);
        waivers = List.copyOf(waivers);
        unmatched = List.copyOf(unmatched);
        remarks = List.copyOf(remarks);
        inputs = List.copyOf(inputs);
        findings = List.copyOf(findings);
        notAssessable = List.copyOf(notAssessable);
        failures = List.copyOf(failures);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * How much was audited: what is in force on the day.
     *
     * @param regions the number of regions
     * @param institutions the number of institutions
     * @param mandates the number of mandates
     */
    public record Scope(int regions, int institutions, int mandates) {}

    /** The finding of that id, of 16 hexadecimal digits, waived ones included; empty where there is none. */
    public Optional<Finding> finding(String id) {
        Objects.requireNonNull(id, "id");
        return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** Whether every rule ran to its end in every region. */
    public boolean complete() {
        return failures.isEmpty() && unaudited == null;
    }

    /** The number of findings of each severity that are not waived. */
    public Map<Severity, Integer> counts() {
        return counts(finding -> finding.waiver() == null);
    }

    /**
     * The number of findings of each severity that a threshold heeds: neither waived nor, where there is a baseline,
     * accounted for by it.
     */
    public Map<Severity, Integer> counting() {
        return counts(Finding::counts);
    }

    private Map<Severity, Integer> counts(Predicate<Finding> which) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        findings.stream().filter(which).forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return counts;
    }

    /** The number of findings that are waived. */
    public int waived() {
        return (int)
                findings.stream().filter(finding -> finding.waiver() != null).count();
    }
}
