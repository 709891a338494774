package org.mandateaudit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.mandate.Form;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Rank;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.report.Verbosity;

/**
 * The samples, and their reports as a person has read them. After a change of mind, write the reports anew with {@code
 * mvn test -Dtest=SamplesTest -Dgolden=write} and read what changed.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Path REPORTS = Path.of("src/test/resources/samples");
    private static final Auditor AUDITOR = Auditor.withBundledRules();

    /** A day on which the statutes are in force that came after the day of the samples. */
    private static final LocalDate LATER = LocalDate.of(2021, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"article/provinces", "article/typical-province", "challenges", "clean"})
    void reports_are_as_they_were_read(String sample) throws IOException {
        Report report = audit(sample);

        assertGolden(sample + ".zh.txt", report, ReportFormat.TEXT, Language.ZH);
        assertGolden(sample + ".en.txt", report, ReportFormat.TEXT, Language.EN);
        assertGolden(sample + ".json", report, ReportFormat.JSON, Language.ZH);
    }

    @Test
    void a_later_audit_of_the_challenges_is_as_it_was_read() throws IOException {
        Report report = AUDITOR.asOf(LATER).audit(Mandates.read(path("challenges")));

        Style oneLineEach = Style.of(Language.ZH).withVerbosity(Verbosity.QUIET);
        assertGolden("challenges-2021.txt", report, ReportFormat.TEXT, oneLineEach);
    }

    @Test
    void every_rule_finds_something_in_the_challenges() {
        Set<String> rules = AUDITOR.rules().stream().map(RuleDescription::id).collect(toSet());
        Set<String> silent = new TreeSet<>(rules);
        Mandates mandates = Mandates.read(path("challenges"));
        for (Auditor auditor : List.of(AUDITOR, AUDITOR.asOf(LATER))) {
            Report report = auditor.only(rules).audit(mandates);
            report.findings().forEach(finding -> silent.remove(finding.rule().id()));
        }

        assertEquals(Set.of(), silent);
    }

    @Test
    void nothing_is_found_in_the_clean_sample() {
        assertEquals(List.of(), audit("clean").findings());
    }

    @Test
    void the_bureaus_of_the_article_are_set_up_as_it_counts_them() {
        Map<Form, Long> forms = bureausOfTheArticle()
                .collect(groupingBy(bureau -> Objects.requireNonNull(bureau.form(), bureau.id()), counting()));

        assertEquals(Map.of(Form.DIRECT, 6L, Form.MANAGED, 4L, Form.NAMEPLATE, 1L, Form.DIRECT_PUBLIC, 1L), forms);
    }

    @Test
    void only_the_managed_bureaus_of_the_article_state_a_rank() {
        bureausOfTheArticle()
                .forEach(bureau -> assertEquals(
                        bureau.form() == Form.MANAGED ? Rank.DEPUTY_DEPARTMENT : null, bureau.rank(), bureau.id()));
    }

    /** So that one call can take them all: no id and no region is stated twice. A reform has two states of one world. */
    @Test
    void samples_can_be_audited_together() {
        List<Path> samples =
                all().filter(file -> !file.endsWith("reform/after.yaml")).toList();
        assertEquals(
                samples.stream()
                        .mapToInt(file ->
                                Mandates.read(file).world().institutions().size())
                        .sum(),
                Mandates.read(samples, new ReadOptions(LocalDate.of(2019, 6, 30), null))
                        .world()
                        .institutions()
                        .size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_sample_names_its_sources_at_its_head(Path file) throws IOException {
        List<String> head = Files.readAllLines(file).stream()
                .takeWhile(line -> line.startsWith("#"))
                .toList();

        assertTrue(head.stream().anyMatch(line -> line.startsWith("# 来源：")), () -> file + ": 来源");
        assertTrue(head.stream().anyMatch(line -> line.startsWith("# Source: ")), () -> file + ": Source");
    }

    private static Stream<Institution> bureausOfTheArticle() {
        return Mandates.read(path("article/provinces")).world().institutions().stream()
                .filter(institution ->
                        Objects.requireNonNull(institution.kinds()).contains(Kind.BIG_DATA));
    }

    private static Report audit(String sample) {
        return AUDITOR.audit(Mandates.read(path(sample)));
    }

    private static Path path(String sample) {
        Path file = SAMPLES.resolve(sample + ".yaml");
        return Files.exists(file) ? file : SAMPLES.resolve(sample);
    }

    private static void assertGolden(String name, Report report, ReportFormat format, Language language)
            throws IOException {
        assertGolden(name, report, format, Style.of(language));
    }

    private static void assertGolden(String name, Report report, ReportFormat format, Style style) throws IOException {
        Path file = REPORTS.resolve(name);
        String written = new String(format.bytes(report, style), StandardCharsets.UTF_8)
                .replace("\"" + Version.current() + "\"", "\"VERSION\"")
                .replace("\"" + report.rulesSha256() + "\"", "\"SHA256\"");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written, name);
    }

    /** The mandate files; what stands under {@code rules} are examples beside rules. */
    static Stream<Path> all() {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SAMPLES.resolve("rules")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
