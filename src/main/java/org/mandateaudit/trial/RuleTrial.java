package org.mandateaudit.trial;

import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.read.ExampleKind;

/**
 * What came of the examples of one rule.
 *
 * @param rule the rule
 * @param file the path of its DRL file
 * @param examples its examples, as their file orders them; empty where there is no such file
 * @param conditions how many of its conditions were left out in turn, to see whether an example notices; 0 where this was
 *     not asked, or an example fails already
 * @param unexercised the conditions that no example noticed the absence of
 */
public record RuleTrial(
        RuleDescription rule, String file, List<ExampleTrial> examples, int conditions, List<Unexercised> unexercised) {

    /** Copies the lists. */
    public RuleTrial {
        examples = List.copyOf(examples);
        unexercised = List.copyOf(unexercised);
    }

    /** The examples that did not pass. */
    public List<ExampleTrial> failed() {
        return examples.stream().filter(example -> !example.passed()).toList();
    }

    /** The kinds of which it has no example. */
    public List<ExampleKind> missing() {
        return Stream.of(ExampleKind.values())
                .filter(kind ->
                        examples.stream().noneMatch(each -> each.example().kind() == kind))
                .toList();
    }

    /** Whether all is said that its examples should say: there is one of each kind, and they exercise every condition. */
    public boolean covered() {
        return missing().isEmpty() && unexercised.isEmpty();
    }
}
