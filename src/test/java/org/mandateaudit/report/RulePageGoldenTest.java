package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;
import org.mandateaudit.rule.RuleBook;

/**
 * A page on a rule as a file that a person has read. After a change of mind, write it anew with {@code mvn test
 * -Dtest=RulePageGoldenTest -Dgolden=write} and read what changed.
 */
class RulePageGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/mandateaudit/report");
    private static final RuleBook BOOK = RuleBook.bundled();

    @ParameterizedTest
    @CsvSource({"ZH, TEXT, txt", "EN, TEXT, txt", "ZH, MARKDOWN, md", "EN, MARKDOWN, md", "EN, JSON, json"})
    void thePageIsAsItWasRead(Language language, RulePageFormat format, String ending) throws IOException {
        Path file = FOLDER.resolve("rule-page." + language.tag() + "." + ending);
        String written = text(BOOK.page("unfinished-transfer"), format, language);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoDrlFitsInto80Columns(Language language) {
        for (String rule : BOOK.ids()) {
            String page = text(BOOK.page(rule), RulePageFormat.TEXT, language);
            page.substring(0, page.indexOf("\nDRL\n")).lines().forEach(line -> {
                int columns = line.codePoints()
                        .map(character -> Columns.of(character, language))
                        .sum();
                assertTrue(columns <= 80, rule + ": " + line);
            });
        }
    }

    @Test
    void aRuleSilencesThoseThatSayItSilencesThem() {
        for (String rule : BOOK.ids()) {
            for (String winner : BOOK.page(rule).silencedBy()) {
                assertTrue(BOOK.page(winner).silences().contains(rule), winner + " silences " + rule);
            }
        }
    }

    private static String text(RulePage page, RulePageFormat format, Language language) {
        return new String(format.bytes(page, Style.of(language)), StandardCharsets.UTF_8);
    }
}
