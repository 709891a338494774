package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Case;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;

/** Every example of every rule can be explained, and what is explained is what the audit says. */
class ExplanationsTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();

    @TestFactory
    Stream<DynamicTest> whyShowsEveryConditionMet() {
        return examples((rule, example) -> {
            Report report = AUDITOR.only(List.of(rule)).audit(example.mandates());
            assertEquals(example.finds().size(), report.findings().size());
            report.findings().forEach(finding -> {
                Explanation why = AUDITOR.why(example.mandates(), finding);
                assertFalse(why.accounts().isEmpty());
                why.accounts().forEach(account -> {
                    assertEquals(
                            List.of(finding),
                            assertInstanceOf(Outcome.Found.class, account.outcome())
                                    .findings());
                    assertFalse(account.cases().isEmpty());
                    account.cases().forEach(ExplanationsTest::everyStepIsMet);
                });
                assertEquals(Set.of(), mandatesNotShown(finding, why), "the mandates of the finding are shown");
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> whyNotSaysWhatTheAuditSays() {
        return examples((rule, example) -> {
            Report report = AUDITOR.only(List.of(rule)).audit(example.mandates());
            for (Institution institution :
                    example.mandates().world().on(report.asOf()).institutions()) {
                Explanation whyNot = AUDITOR.whyNot(example.mandates(), rule, institution);
                assertEquals(List.of(), whyNot.failures());
                agrees(whyNot, report, institution);
            }
        });
    }

    private static void agrees(Explanation whyNot, Report report, Institution institution) {
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.institutions().contains(institution))
                .toList();
        boolean possible = report.notAssessable().stream()
                .anyMatch(each -> each.institutions().contains(institution));
        boolean found = false;
        boolean undecided = false;
        for (Account account : whyNot.accounts()) {
            Outcome outcome = account.outcome();
            found |= outcome instanceof Outcome.Found;
            undecided |= outcome instanceof Outcome.Undecided;
            if (outcome instanceof Outcome.Found told) {
                assertTrue(report.findings().containsAll(told.findings()), account::toString);
            } else if (outcome instanceof Outcome.Undecided wanting) {
                assertFalse(wanting.wants().isEmpty());
            } else if (outcome instanceof Outcome.Failed) {
                assertFalse(account.cases().isEmpty());
                account.cases().forEach(ExplanationsTest::onlyTheLastConditionFails);
            }
        }
        if (!findings.isEmpty()) {
            assertTrue(found, () -> institution + " " + whyNot.accounts());
        } else if (possible) {
            assertTrue(undecided, () -> institution + " " + whyNot.accounts());
        }
    }

    private static void everyStepIsMet(Case told) {
        for (Step step : told.steps()) {
            assertEquals(Verdict.MET, step.verdict(), step::toString);
            step.conditions().forEach(condition -> assertEquals(Verdict.MET, condition.verdict()));
            assertTrue(step.absent() || !step.facts().isEmpty() || step.matter() != null, step::toString);
            assertNull(step.missing(), step::toString);
        }
    }

    private static void onlyTheLastConditionFails(Case told) {
        List<Step> steps = told.steps();
        Step last = steps.get(steps.size() - 1);
        assertEquals(Verdict.NOT_MET, last.verdict());
        steps.subList(0, steps.size() - 1)
                .forEach(step -> assertTrue(step.verdict() != Verdict.NOT_MET, told::toString));
        assertEquals(
                last.derived() && last.conditions().isEmpty(),
                last.missing() != null,
                "of what is not there nothing was tried");
        if (!last.absent() && !last.conditions().isEmpty()) {
            assertTrue(last.derived() || !last.facts().isEmpty(), last::toString);
            long failing = last.conditions().stream()
                    .filter(condition -> condition.verdict() == Verdict.NOT_MET)
                    .count();
            assertEquals(1, failing, last::toString);
        }
        if (last.absent()) {
            assertFalse(last.facts().isEmpty(), "what stands against it is shown");
        }
    }

    private static Set<Fact> mandatesNotShown(Finding finding, Explanation why) {
        Set<Fact> mandates = new HashSet<>();
        finding.evidence().stream()
                .map(Evidence::fact)
                .filter(Mandate.class::isInstance)
                .forEach(mandates::add);
        why.accounts().stream()
                .flatMap(account -> account.cases().stream())
                .flatMap(told -> told.steps().stream())
                .flatMap(step -> step.facts().stream())
                .map(Evidence::fact)
                .forEach(mandates::remove);
        return mandates;
    }

    private interface Check {
        void check(String rule, Example example);
    }

    private static Stream<DynamicTest> examples(Check check) {
        return BundledRules.sources().stream()
                .flatMap(source -> Examples.read(RuleExamplesTest.examples(source)).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                source.id() + ": " + example.name().zh(), () -> check.check(source.id(), example))));
    }
}
