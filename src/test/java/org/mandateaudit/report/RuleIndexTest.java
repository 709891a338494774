package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mandateaudit.Auditor;

/**
 * The index of the rules is that of the rules as they are. Where one has changed, write it anew with {@code mvn test
 * -Dtest=RuleIndexTest -Dgolden=write}.
 */
class RuleIndexTest {

    private static final Path INDEX = Path.of("rules/README.md");

    @Test
    void theIndexIsThatOfTheRules() throws IOException {
        String index = RuleIndexMarkdown.of(Auditor.withBundledRules().rules());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(INDEX, index);
        }
        assertEquals(Files.readString(INDEX), index, "stale: mvn test -Dtest=RuleIndexTest -Dgolden=write");
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> links = Pattern.compile("]\\(([^)]+)\\)")
                .matcher(Files.readString(INDEX))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertEquals(2 * Auditor.withBundledRules().rules().size(), links.size());
        links.forEach(link -> assertTrue(Files.exists(INDEX.resolveSibling(link)), link));
    }
}
