package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.explanation.Account;
import org.mandateaudit.explanation.Condition;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.explanation.Outcome;
import org.mandateaudit.explanation.Step;
import org.mandateaudit.explanation.Value;
import org.mandateaudit.explanation.Verdict;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.rule.words.Terms;

/** What why-not says is so: of the samples, in which most rules find nothing about most institutions. */
class WhyNotTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/challenges"));

    private static Institution institution(String id) {
        return MANDATES.world().institutions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Account> accounts(String rule, String id) {
        return AUDITOR.whyNot(MANDATES, rule, institution(id)).accounts();
    }

    private static Account last(List<Account> accounts) {
        return accounts.get(accounts.size() - 1);
    }

    private static Step stop(Account account) {
        List<Step> steps = account.cases().get(0).steps();
        return steps.get(steps.size() - 1);
    }

    @Test
    void theRegionOfAnInstitutionConcernsIt() {
        Account nobodyLeads = last(accounts("unified-platform-not-unified", "chen-big-data"));

        Step step = stop(nobodyLeads);
        assertEquals("980100", step.facts().get(0).fact().id());
        Condition level = step.conditions().get(0);
        assertEquals(Verdict.NOT_MET, level.verdict());
        Value value = level.values().get(0);
        assertTrue(value.text().en().contains("prefecture"), value::toString);
        assertNotNull(value.place());
    }

    @Test
    void aMatterOfTheRegionConcernsWhoeverHasAMandateOnIt() {
        Account account = last(accounts("matter-without-lead", "jia-big-data"));

        Set<Matter> own = MANDATES.world().mandates().stream()
                .filter(mandate -> mandate.institution().id().equals("jia-big-data"))
                .map(Mandate::matter)
                .collect(Collectors.toSet());
        assertEquals(own.size(), account.cases().size() + account.alike());
        account.cases().forEach(each -> {
            Step step = each.steps().get(0);
            assertTrue(own.contains(step.matter()), step::toString);
            assertFalse(step.facts().isEmpty(), "the mandates on it are shown");
            Condition led = step.conditions().get(0);
            assertEquals(Verdict.NOT_MET, led.verdict());
            assertFalse(led.byCoverage(), "that somebody leads is stated");
        });
    }

    @Test
    void aConditionThatWasNeverTriedIsNotSaidToFail() {
        for (String[] each : List.of(
                new String[] {"separate-bodies-below-province", "chen-big-data"},
                new String[] {"coordinator-late-in-sequence", "zi-big-data"},
                new String[] {"overlap-with-cyberspace-office", "chen-big-data"})) {
            for (Account account : accounts(each[0], each[1])) {
                assertInstanceOf(Outcome.Failed.class, account.outcome());
                Step step = stop(account);
                assertEquals(List.of(), step.facts());
                assertEquals(List.of(), step.conditions());
                assertNotNull(step.missing());
            }
        }
    }

    @Test
    void whatMustBeSoForADerivedFactIsSaidOfEachKind() {
        for (Class<?> type : Derived.class.getPermittedSubclasses()) {
            assertNotNull(Terms.arises(type), type::getSimpleName);
        }
    }

    @Test
    void aFindingOfARuleThatIsToBeNamedIsSaidToBeOne() {
        String rule = "separate-bodies-below-province";
        Outcome.Found found = assertInstanceOf(
                Outcome.Found.class, last(accounts(rule, "yin-big-data")).outcome());

        assertTrue(found.onDemand());
        assertTrue(AUDITOR.only(List.of(rule)).audit(MANDATES).findings().containsAll(found.findings()));
        assertFalse(AUDITOR.audit(MANDATES).findings().containsAll(found.findings()));
    }

    @Test
    void everyFindingAboutTheInstitutionIsNamed() {
        Set<String> ids = accounts("overlap-with-cyberspace-office", "jia-big-data").stream()
                .map(Account::outcome)
                .filter(Outcome.Found.class::isInstance)
                .flatMap(outcome -> ((Outcome.Found) outcome).findings().stream())
                .map(Finding::id)
                .collect(Collectors.toSet());

        Set<String> audited = AUDITOR.audit(MANDATES).findings().stream()
                .filter(finding -> finding.rule().id().equals("overlap-with-cyberspace-office"))
                .filter(finding -> finding.institutions().contains(institution("jia-big-data")))
                .map(Finding::id)
                .collect(Collectors.toSet());
        assertEquals(audited, ids);
        assertTrue(ids.size() > 1);
    }

    @Test
    void onlyTheRegionAndTheMattersOfTheInstitutionAreHeldAgainstARule() {
        List<String> wrong = new ArrayList<>();
        for (String id : List.of("chen-big-data", "jia-big-data", "yin-enforcement", "mao-big-data")) {
            Institution institution = institution(id);
            Set<Matter> own = MANDATES.world().mandates().stream()
                    .filter(mandate -> mandate.institution().equals(institution)
                            || mandate.holder().equals(institution))
                    .map(Mandate::matter)
                    .collect(Collectors.toSet());
            for (String rule : List.of("matter-without-lead", "mirrored-split", "unified-platform-not-unified")) {
                Explanation whyNot = AUDITOR.whyNot(MANDATES, rule, institution);
                whyNot.accounts().stream()
                        .flatMap(account -> account.cases().stream())
                        .flatMap(each -> each.steps().stream())
                        .filter(step -> step.kind().en().equals("matter in the region"))
                        .filter(step -> step.matter() != null && !own.contains(step.matter()))
                        .forEach(step -> wrong.add(rule + " " + id + " " + step.matter()));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
