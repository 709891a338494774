package org.mandateaudit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.read.Mandates;

/** The rules, a program written by hand and SQL, which share nothing but the input, find the same. */
class TenQuestionsTest {

    private static final Path BENCH = Path.of("src", "bench");
    private static final Path MATTERS =
            Path.of("src", "main", "resources", "org", "mandateaudit", "mandate", "matters.tsv");

    @TempDir
    Path folder;

    private List<String> rules;

    @BeforeEach
    void rules() throws IOException {
        rules = Files.readAllLines(BENCH.resolve("questions.txt"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverTheWorldTheRulesFindWhatAProgramWrittenByHandFinds(long seed) throws IOException {
        new RandomCountry(seed).write(folder, 200);
        assertSame(byRules(), byHand());
    }

    @Test
    void whateverTheWorldTheRulesFindWhatSqlFinds() throws IOException, SQLException {
        new RandomCountry(7).write(folder, 200);
        StringBuilder found = new StringBuilder();
        ByDuckDb.answer(folder, MATTERS, found);
        assertSame(byRules(), sorted(found));
    }

    @Test
    void eachOfTheTenFindsSomethingInARandomWorld() throws IOException {
        new RandomCountry(8).write(folder, 300);
        assertEveryRuleFinds(1);
    }

    @Test
    void eachOfTheTenFindsSomethingInTheCountryThatIsMeasured() throws IOException {
        new Country(20190630).writeTables(folder, 34);
        assertEveryRuleFinds(1);
        assertSame(byRules(), byHand());
    }

    private void assertEveryRuleFinds(long least) throws IOException {
        Map<String, Long> counts = byHand().stream()
                .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(',')), Collectors.counting()));
        assertEquals(Set.copyOf(rules), counts.keySet());
        counts.forEach((rule, count) -> assertTrue(count >= least, () -> rule + " finds " + count));
    }

    private Set<String> byRules() {
        return Auditor.withBundledRules().only(rules).audit(Mandates.read(folder)).findings().stream()
                .map(TenQuestionsTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Finding finding) {
        return String.join(
                ",",
                finding.rule().id(),
                finding.region().code(),
                finding.institutions().stream().map(Institution::id).collect(Collectors.joining(" ")),
                finding.matter().code());
    }

    private Set<String> byHand() throws IOException {
        StringBuilder found = new StringBuilder();
        ByHand.answer(folder, MATTERS, found);
        return sorted(found);
    }

    /** The lines, with the institutions of each in order; each finding comes once. */
    private static Set<String> sorted(StringBuilder found) {
        List<String> lines = found.toString().lines().toList();
        Set<String> sorted = new TreeSet<>();
        for (String line : lines) {
            String[] fields = line.split(",");
            fields[2] = List.of(fields[2].split(" ")).stream()
                    .sorted(Comparator.naturalOrder())
                    .collect(Collectors.joining(" "));
            sorted.add(String.join(",", fields));
        }
        assertEquals(lines.size(), sorted.size());
        return sorted;
    }

    private static void assertSame(Set<String> ofRules, Set<String> others) {
        Set<String> onlyRules = new TreeSet<>(ofRules);
        onlyRules.removeAll(others);
        Set<String> onlyOthers = new TreeSet<>(others);
        onlyOthers.removeAll(ofRules);
        assertEquals(
                "only the rules: []\nonly the others: []",
                "only the rules: " + onlyRules + "\nonly the others: " + onlyOthers);
    }
}
