package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.trial.RuleTrial;
import org.mandateaudit.trial.Trial;
import org.mandateaudit.trial.Unexercised;

/**
 * The examples of the rules that the tool ships exercise every condition, so that without it one of them would fail; but
 * for those of a list that may only grow shorter. Where it did, write it anew with {@code mvn test
 * -Dtest=ConditionsExercisedTest -Dgolden=write}.
 */
class ConditionsExercisedTest {

    private static final Path OPEN = Path.of("src/test/resources/org/mandateaudit/rule/unexercised.txt");

    @Test
    void theConditionsThatNoExampleExercisesAreThoseOfTheList() throws IOException {
        Trial trial = RuleTests.bundled().run(List.of(), true, done -> {});
        assertEquals(0, trial.failed());
        List<String> open = new ArrayList<>();
        for (RuleTrial rule : trial.rules()) {
            for (Unexercised each : rule.unexercised()) {
                open.add(rule.rule().id() + "  " + each.drl().replaceAll("\\s+", " "));
            }
        }
        Collections.sort(open);
        String list = String.join("\n", open) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(OPEN.getParent());
            Files.writeString(OPEN, list);
        }
        assertEquals(Files.readString(OPEN), list);
    }
}
