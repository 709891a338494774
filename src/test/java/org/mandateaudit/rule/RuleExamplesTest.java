package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;

/** Every rule finds in each of its examples what the example says, by the executable model and by the classic path. */
class RuleExamplesTest {

    private static final List<RuleSource> SOURCES = BundledRules.sources();

    @TestFactory
    Stream<DynamicTest> theExecutableModelFindsWhatTheExamplesSay() {
        return check(Auditor.withBundledRules());
    }

    @TestFactory
    Stream<DynamicTest> theClassicPathFindsWhatTheExamplesSay() {
        return check(Auditor.with(new RuleBook(SOURCES, new Classic(SOURCES))));
    }

    private static Stream<DynamicTest> check(Auditor auditor) {
        return SOURCES.stream().flatMap(source -> Examples.read(examples(source)).stream()
                .map(example -> DynamicTest.dynamicTest(
                        source.id() + ": " + example.name().zh(), () -> check(auditor, source.id(), example))));
    }

    private static void check(Auditor auditor, String rule, Example example) {
        Report report = auditor.only(Set.of(rule)).audit(example.mandates());
        assertTrue(report.failures().isEmpty(), () -> "failed: " + report.failures());
        assertEquals(expected(example), found(report), () -> example.place() + " finds");
        assertEquals(example.wants(), wanted(report), () -> example.place() + " wants");
    }

    private static Set<String> expected(Example example) {
        Set<String> expected = new TreeSet<>();
        example.finds().forEach(each -> expected.add(each.toString()));
        return expected;
    }

    private static Set<String> found(Report report) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : report.findings()) {
            Set<String> institutions = new TreeSet<>();
            finding.institutions().forEach(institution -> institutions.add(institution.id()));
            found.add(new Example.Expected(institutions, finding.matter(), finding.severity(), finding.grade())
                    .toString());
        }
        return found;
    }

    private static Set<String> wanted(Report report) {
        Set<String> wanted = new TreeSet<>();
        report.notAssessable().forEach(possible -> wanted.addAll(possible.wants()));
        return wanted;
    }

    static Path examples(RuleSource source) {
        return Path.of("rules", source.challenge(), source.id() + ".yaml");
    }
}
