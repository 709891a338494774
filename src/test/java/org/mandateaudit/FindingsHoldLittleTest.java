package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.read.Mandates;

/** Memory follows the findings: what they hold on to is what they tell. */
class FindingsHoldLittleTest {

    @Test
    void noMandateButTheirEvidenceAndNothingThatWasDerived() throws IllegalAccessException {
        Report report = Auditor.withBundledRules().audit(Mandates.read(Path.of("samples/challenges")));
        Set<Object> evidence = new HashSet<>();
        report.findings().forEach(finding -> finding.evidence().stream()
                .map(Evidence::fact)
                .filter(Mandate.class::isInstance)
                .forEach(evidence::add));
        assertFalse(evidence.isEmpty());
        Set<Object> mandates = new HashSet<>();
        for (Object held : held(report.findings(), report.notAssessable())) {
            String type = held.getClass().getName();
            assertFalse(type.startsWith("org.mandateaudit.derived.") || type.endsWith(".rule.Match"), type);
            if (held instanceof Mandate) {
                mandates.add(held);
            }
        }
        assertEquals(evidence, mandates);
    }

    /** Everything of ours that can be reached. */
    private static Set<Object> held(Object... roots) throws IllegalAccessException {
        Set<Object> held = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> ahead = new ArrayDeque<>(Arrays.asList(roots));
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (!held.add(next)) {
                continue;
            }
            if (next instanceof Collection<?> many) {
                ahead.addAll(many);
            } else if (next instanceof Map<?, ?> map) {
                ahead.addAll(map.values());
            } else if (next instanceof Object[] many) {
                ahead.addAll(Arrays.asList(many));
            } else if (next.getClass().getName().startsWith("org.mandateaudit.") && !(next instanceof Enum<?>)) {
                for (Field field : next.getClass().getDeclaredFields()) {
                    if (!Modifier.isStatic(field.getModifiers())
                            && !field.getType().isPrimitive()) {
                        field.setAccessible(true);
                        Object value = field.get(next);
                        if (value != null) {
                            ahead.push(value);
                        }
                    }
                }
            }
        }
        return held;
    }
}
