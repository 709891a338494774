package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;

/** The examples of the rules that the tool ships exercise every condition: without it, one of them would fail. */
class ConditionsExercisedTest {

    @Test
    void everyConditionIsExercisedByAnExample() {
        Trial trial = RuleTests.bundled().run(List.of(), true, done -> {});
        Set<String> open = new TreeSet<>();
        for (RuleTrial rule : trial.rules()) {
            rule.unexercised()
                    .forEach(each -> open.add(each.place() + "  " + each.drl() + "  "
                            + each.words().zh()));
        }
        assertEquals(Set.of(), open, String.join("\n", open));
    }
}
