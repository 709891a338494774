package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.Mandates;

/**
 * Explanations as files that a person has read. After a change of mind, write them anew with {@code mvn test
 * -Dtest=ExplanationGoldenTest -Dgolden=write} and read what changed.
 */
class ExplanationGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/mandateaudit/report");
    private static final Auditor AUDITOR = Auditor.withBundledRules();
    private static final Mandates MANDATES = Mandates.read(Path.of("samples/challenges"));

    static Stream<Arguments> goldens() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of("why.%s.txt", language, ExplanationFormat.TEXT, why("duplicate-inspection")),
                        Arguments.of("why.%s.json", language, ExplanationFormat.JSON, why("duplicate-inspection")),
                        Arguments.of(
                                "why-not.%s.txt",
                                language,
                                ExplanationFormat.TEXT,
                                whyNot("public-institution-with-administrative-power", "jia-big-data")),
                        Arguments.of(
                                "why-not-after-all.%s.txt",
                                language,
                                ExplanationFormat.TEXT,
                                whyNot("overlap-with-comprehensive-department", "jia-big-data"))));
    }

    private static Explanation why(String rule) {
        Finding first = AUDITOR.only(List.of(rule)).audit(MANDATES).findings().get(0);
        return AUDITOR.why(MANDATES, first);
    }

    private static Explanation whyNot(String rule, String id) {
        Institution institution = MANDATES.world().institutions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return AUDITOR.whyNot(MANDATES, rule, institution);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("goldens")
    void theExplanationIsAsItWasRead(String name, Language language, ExplanationFormat format, Explanation explanation)
            throws IOException {
        Path file = FOLDER.resolve(String.format(name, language.tag()));
        String written = new String(format.bytes(explanation, Style.of(language)), StandardCharsets.UTF_8);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}
