package org.mandateaudit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.From;
import org.mandateaudit.read.FieldTerms;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.rule.drl.Property;

/** What a finding cites of its facts, beside that they are there. */
class CitedFieldsTest {

    static Stream<Method> propertiesThatSayWhatTheyFollowFrom() {
        return Stream.of(Derived.class, Fact.class)
                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(From.class) && !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("propertiesThatSayWhatTheyFollowFrom")
    void whatAPropertyFollowsFromIsAFieldOfAMandateFile(Method property) {
        for (String way : property.getAnnotation(From.class).value()) {
            Class<?> owner = property.getDeclaringClass();
            List<String> names = List.of(way.split("\\."));
            int at = 0;
            while (!Fact.class.isAssignableFrom(owner)) {
                Property step = Property.of(owner, names.get(at++));
                assertNotNull(step, way);
                owner = step.type();
            }
            assertNotNull(FieldTerms.of(owner, names.get(at)), way);
        }
    }

    @Test
    void aFindingCitesTheFieldsThatDecideItWithTheirPlaces() {
        assertEquals(
                List.of("nature 28:13", "form 29:11", "civil_service_managed 31:28", "staffing_kind 32:20"),
                cited("staffing-mixed", "institution"));
    }

    @Test
    void aFieldIsCitedByItsNameInAMandateFile() {
        Auditor later = Auditor.withBundledRules().asOf(LocalDate.of(2021, 12, 31));
        assertTrue(cited(later, "penalty-improperly-delegated", "mandate").stream()
                .anyMatch(each -> each.startsWith("in_writing ")));
    }

    @Test
    void aFindingCitesWhatAFactFollowsFrom() {
        assertTrue(cited("unfinished-transfer", "transfer").contains("completed 321:16"));
        assertTrue(cited("coordinator-outranked", "institution").stream().anyMatch(each -> each.startsWith("rank ")));
    }

    private static List<String> cited(String rule, String kind) {
        return cited(Auditor.withBundledRules(), rule, kind);
    }

    private static List<String> cited(Auditor auditor, String rule, String kind) {
        return auditor.only(List.of(rule)).audit(Mandates.read(Path.of("samples/challenges"))).findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .filter(evidence -> evidence.kind().equals(kind))
                .map(Evidence::stated)
                .flatMap(List::stream)
                .map(field -> field.name() + " "
                        + (field.place() == null ? "" : field.place().within()))
                .toList();
    }
}
