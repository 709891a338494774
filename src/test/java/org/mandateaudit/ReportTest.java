package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.read.Mandates;

/** A report is what it was when it was made. */
class ReportTest {

    private static final Report REPORT = Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/article")));

    @Test
    void whatItWasMadeOfMayChange() {
        List<RuleDescription> rules = new ArrayList<>(REPORT.rules());
        Report copy = new Report(
                REPORT.asOf(),
                REPORT.inputs(),
                REPORT.scope(),
                REPORT.world(),
                rules,
                REPORT.rulesSha256(),
                REPORT.findings(),
                REPORT.notAssessable(),
                REPORT.failures(),
                REPORT.unaudited(),
                REPORT.waivers(),
                REPORT.unmatched(),
                REPORT.remarks(),
                REPORT.comparison(),
                REPORT.leftOut());
        rules.clear();

        assertEquals(REPORT.rules(), copy.rules());
        assertThrows(UnsupportedOperationException.class, () -> copy.rules().clear());
        assertThrows(UnsupportedOperationException.class, () -> REPORT.rules().clear());
    }

    @Test
    void theCriteriaOfARuleAreItsOwn() {
        RuleDescription rule = REPORT.rules().get(0);
        List<Criterion> criteria = new ArrayList<>(rule.criteria());
        RuleDescription copy = new RuleDescription(
                rule.id(),
                rule.challenge(),
                rule.severity(),
                rule.force(),
                rule.title(),
                rule.condition(),
                rule.criterion(),
                criteria,
                rule.effect(),
                rule.recommendation());
        criteria.clear();

        assertEquals(rule, copy);
    }

    @Test
    void itTellsAllRulesWhateverWasAskedFor() {
        Auditor auditor = Auditor.withBundledRules();

        Report one = auditor.only(List.of("legal-title")).audit(Mandates.read(Path.of("samples/article")));

        assertEquals(auditor.rules(), one.rules());
    }
}
