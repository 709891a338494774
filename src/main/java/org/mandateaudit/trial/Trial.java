package org.mandateaudit.trial;

import java.util.List;
import org.mandateaudit.finding.Failure;

/**
 * What came of the examples that stand beside rules.
 *
 * @param rules the rules that were asked for, in their order
 * @param coverage whether it was also looked for conditions that no example exercises
 */
public record Trial(List<RuleTrial> rules, boolean coverage) {

    /** Copies the list. */
    public Trial {
        rules = List.copyOf(rules);
    }

    /** How many examples were run. */
    public int examples() {
        return rules.stream().mapToInt(rule -> rule.examples().size()).sum();
    }

    /** How many of them did not pass. */
    public int failed() {
        return rules.stream().mapToInt(rule -> rule.failed().size()).sum();
    }

    /** The rules that threw or ran away. */
    public List<Failure> failures() {
        return rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .flatMap(example -> example.failures().stream())
                .toList();
    }

    /** How many rules lack an example of some kind. */
    public int lacking() {
        return (int) rules.stream().filter(rule -> !rule.missing().isEmpty()).count();
    }

    /** How many conditions no example exercises. */
    public int unexercised() {
        return rules.stream().mapToInt(rule -> rule.unexercised().size()).sum();
    }

    /** Whether every rule has an example of each kind, and every condition is exercised as far as that was looked at. */
    public boolean covered() {
        return rules.stream().allMatch(RuleTrial::covered);
    }
}
