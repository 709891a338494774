package org.mandateaudit.timing;

import java.time.LocalDate;
import java.util.List;
import org.mandateaudit.finding.Failure;

/**
 * How long each rule takes on given facts, measured one rule at a time on one thread, and what an audit does beside the
 * rules. The figures are for this machine and these facts; they serve to compare rules with one another.
 *
 * @param asOf the day on which the facts were looked at
 * @param regions the number of regions audited
 * @param institutions the number of institutions
 * @param mandates the number of mandates
 * @param clock which time was taken
 * @param warmUps how often everything was done before it was measured
 * @param runs how often it was measured
 * @param rules the rules, slowest first, equally slow ones by name; those that failed are not among them
 * @param together all rules on one base, as an audit has them: what they share is done once, and what they match waits in
 *     one queue, so that it is not their sum
 * @param session the session that holds the facts, without any rule; it is taken off the time of each rule and of all
 * @param beside what an audit does beside the rules
 * @param failures the rules that threw or ran away, and so could not be measured
 */
public record Timing(
        LocalDate asOf,
        int regions,
        int institutions,
        int mandates,
        Clock clock,
        int warmUps,
        int runs,
        List<RuleTiming> rules,
        Measured together,
        Measured session,
        Beside beside,
        List<Failure> failures) {

    /** Copies the lists. */
    public Timing {
        rules = List.copyOf(rules);
        failures = List.copyOf(failures);
    }

    /** Which time was taken. */
    public enum Clock {
        /** The time that the processor spent on the thread: other programs do not count, nor does collecting garbage. */
        CPU,
        /** The time that passed: for Java on a system that cannot tell the other. */
        WALL
    }

    /**
     * What an audit does beside the rules.
     *
     * @param reading reading the files, in nanoseconds that passed; once, not warm
     * @param derived deriving facts from those that were read
     * @param gathering gathering matches into findings
     */
    public record Beside(long reading, Measured derived, Measured gathering) {}

    /** What the rules take one by one, in nanoseconds. */
    public long sum() {
        return rules.stream().mapToLong(rule -> rule.time().median()).sum();
    }

    /** The share of a rule in {@link #sum}, from 0 to 1; 0 where nothing took any time. */
    public double share(RuleTiming rule) {
        return sum() == 0 ? 0 : (double) rule.time().median() / sum();
    }
}
