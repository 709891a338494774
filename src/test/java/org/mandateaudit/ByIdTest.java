package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.read.Mandates;

/** A service that has kept an id and nothing else asks by it. */
class ByIdTest {

    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/article"));

    @Test
    void aFindingIsFoundAndExplainedByItsId() {
        Report report = AUDITOR.audit(MANDATES);
        Finding first = report.findings().get(0);

        assertEquals(first, report.finding(first.id()).orElseThrow());
        assertTrue(report.finding("0000000000000000").isEmpty());
        assertEquals(AUDITOR.why(MANDATES, first), AUDITOR.why(MANDATES, first.id()));
        assertThrows(IllegalArgumentException.class, () -> AUDITOR.why(MANDATES, "0000000000000000"));
    }

    @Test
    void aRuleIsToldByItsId() {
        String id = AUDITOR.rules().get(0).id();

        assertEquals(id, AUDITOR.rule(id).rule().id());
        assertThrows(IllegalArgumentException.class, () -> AUDITOR.rule("no-such-rule"));
    }
}
