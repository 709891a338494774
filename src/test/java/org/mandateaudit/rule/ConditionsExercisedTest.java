package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.trial.Trial;

/** The examples of the rules that the tool ships exercise every condition: without it, one of them would fail. */
class ConditionsExercisedTest {

    @Test
    void everyConditionIsNoticedByAnExample() {
        Trial trial = RuleTests.bundled().run(List.of(), true, done -> {});
        assertEquals(0, trial.failed());
        assertEquals(
                List.of(),
                trial.rules().stream()
                        .flatMap(rule -> rule.unexercised().stream())
                        .map(each -> each.place() + ": " + each.drl().replaceAll("\\s+", " "))
                        .toList());
    }
}
