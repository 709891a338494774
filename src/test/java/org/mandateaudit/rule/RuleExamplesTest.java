package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;
import org.mandateaudit.rule.drl.RuleSource;
import org.mandateaudit.trial.ExampleTrial;

/** Every rule finds in each of its examples what the example says, by the executable model and by the classic path. */
class RuleExamplesTest {

    private static final List<RuleSource> SOURCES = BundledRules.sources();

    @TestFactory
    Stream<DynamicTest> theExecutableModelFindsWhatTheExamplesSay() {
        return check(RuleBook.bundled());
    }

    @TestFactory
    Stream<DynamicTest> theClassicPathFindsWhatTheExamplesSay() {
        return check(new RuleBook(SOURCES, new Classic(SOURCES)));
    }

    private static Stream<DynamicTest> check(RuleBook book) {
        return SOURCES.stream().flatMap(source -> Examples.read(examples(source)).stream()
                .map(example -> DynamicTest.dynamicTest(
                        source.id() + ": " + example.name().zh(), () -> check(book, source.id(), example))));
    }

    private static void check(RuleBook book, String rule, Example example) {
        ExampleTrial trial = ExampleRun.of(book, rule, example).trial();
        assertTrue(
                trial.passed(),
                () -> example.place() + " expects " + example.finds() + " and wants " + example.wants() + ", finds "
                        + trial.found() + " and wants " + trial.wants() + ", failures " + trial.failures());
    }

    static Path examples(RuleSource source) {
        return Path.of("rules", source.challenge(), source.id() + ".yaml");
    }
}
