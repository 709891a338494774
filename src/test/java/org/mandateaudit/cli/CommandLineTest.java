package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;
import org.mandateaudit.report.ReportFormat;
import picocli.CommandLine.ParameterException;

/** What is wrong with a command line is told before anything is read. */
class CommandLineTest {

    private static final String COMMANDS =
            "check, read, profile, compare, test, explain, rules, facts, why, why-not, schema, completion";

    @TempDir
    private Path folder;

    private static Text refused(String... args) {
        return assertThrows(UsageException.class, () -> commands().run(args)).text();
    }

    private static String refusedInput(String... args) {
        return assertThrows(InputException.class, () -> commands().run(args)).format(Language.EN);
    }

    private static Commands commands() {
        Terminal terminal = Terminal.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of());
        return new Commands(terminal, Language.EN);
    }

    @ParameterizedTest
    @CsvSource({
        "foo check, foo,",
        "--lang en chek x, chek, check",
        "help, help, --help",
        "help check, help, check --help",
        "help nothing, help, --help",
        "pom.xml, pom.xml, check pom.xml"
    })
    void aFirstWordThatIsNoCommandIsNamed(String line, String word, String meant) {
        assertEquals(
                "there is no command " + word + "; accepted: " + COMMANDS
                        + (meant == null ? "" : "; did you mean " + meant + "?"),
                refused(line.split(" ")).en());
    }

    @Test
    void whatWasTypedDoesNotSteerTheTerminal() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of())
                .tell("there is no rule a\u001b[31m");
        assertEquals(
                "mandate-audit: there is no rule a\uFFFD[31m",
                err.toString(StandardCharsets.UTF_8).strip());
    }

    @ParameterizedTest
    @CsvSource({"r.html, html", "r.XLSX, xlsx", "r.md, markdown", "r.json, json"})
    void aFileThatIsCalledLikeAnotherFormatIsSaidToHoldText(String file, String format) {
        Target target = new Target(ReportFormat.TEXT, Optional.of(Path.of(file)));

        assertEquals(
                "warning: " + file + " holds the format text; for " + format + ": -f " + format + "=" + file,
                target.misnamed().orElseThrow().en());
    }

    @ParameterizedTest
    @CsvSource({"r.txt, TEXT", "r.html, HTML", "r.md, MARKDOWN", "r.json, SARIF", "report, JSON", ".html, HTML"})
    void aFileThatIsCalledLikeItsFormatOrLikeNoneIsAsItShouldBe(String file, ReportFormat format) {
        assertEquals(Optional.empty(), new Target(format, Optional.of(Path.of(file))).misnamed());
        assertEquals(Optional.empty(), new Target(format, Optional.empty()).misnamed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check a.yaml",
                "check a.yaml -f json",
                "read a.txt",
                "profile a.yaml",
                "compare a.yaml b.yaml",
                "test",
                "explain staffing-mixed",
                "rules",
                "rules --timing a.yaml",
                "facts Mandate",
                "why 261a a.yaml",
                "why-not staffing-mixed a a.yaml",
                "schema",
                "completion"
            })
    void aLanguageOrColourThatThereIsNotIsRefusedByEveryCommand(String line) {
        assertEquals(
                "--lang does not take fr; accepted: zh, en",
                refused((line + " --lang fr").split(" ")).en());
        assertEquals(
                "--color does not take purple; accepted: auto, always, never",
                refused((line + " --color=purple").split(" ")).en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check a.yaml",
                "read a.txt",
                "profile a.yaml",
                "compare a.yaml b.yaml",
                "test",
                "explain staffing-mixed",
                "why 261a a.yaml",
                "why-not staffing-mixed a a.yaml",
                "schema"
            })
    void aFileToWriteWhoseNameIsNoPathIsRefusedByEveryCommand(String line) {
        assertEquals(
                "--output: no valid path: a\0b",
                refused((line + " -o a\0b").split(" ")).en());
    }

    @Test
    void anEmptyArgumentIsNamed() {
        assertEquals(
                "PATH is empty; name one, or take the quotes out",
                refused("check", "").en());
        assertEquals(
                "PATH is empty; name one, or take the quotes out",
                refused("check", "a.yaml", " ").en());
        assertEquals(
                "--output is empty; accepted: --output FILE",
                refused("check", "a.yaml", "-o", "").en());
        assertEquals(
                "--rules is empty; accepted: --rules DIR",
                refused("check", "a.yaml", "--rules", "").en());
        assertEquals(
                "--rules is empty; accepted: --rules DIR",
                refused("check", "a.yaml", "--rules=").en());
        assertEquals(
                "--waivers is empty; accepted: --waivers FILE",
                refused("check", "a.yaml", "--waivers", "").en());
        for (String nothing : List.of("", " ", ",", ", ,")) {
            assertEquals(
                    "--only is empty; accepted: --only RULE|CHALLENGE",
                    refused("check", "a.yaml", "--only", nothing).en());
            assertEquals(
                    "--kind is empty; accepted: --kind KIND",
                    refused("profile", "a.yaml", "--kind", nothing).en());
        }
        assertEquals(
                "--waivers 是空的；可用：--waivers FILE",
                refused("check", "a.yaml", "--waivers", "").zh());
    }

    @Test
    void aBaselineIsReplacedByJsonAlone() throws Exception {
        String base = Files.writeString(folder.resolve("base.json"), "{}").toString();
        String refusal = " is the report of --baseline, which a report in json may replace and one in %s may not;"
                + " accepted: -f json, or another file";

        assertEquals(
                base + refusal.formatted("text"),
                refused("check", "a.yaml", "--baseline", base, "-o", base).en());
        assertEquals(
                base + refusal.formatted("html"),
                refused("check", "a.yaml", "--baseline", base, "-f", "html=" + base)
                        .en());
        assertEquals("{}", Files.readString(Path.of(base)));
    }

    @Test
    void aRuleThatThereIsNotIsToldBeforeTheMandateFilesAreRead() throws Exception {
        String waivers = Files.writeString(
                        folder.resolve("waivers.yaml"),
                        """
                        - rule: duplicate-inspektion
                          institutions: [a, b]
                          reason: r
                          approver: p
                          basis: b
                          until: 2020-01-01
                        """)
                .toString();

        assertEquals(
                waivers
                        + ":1:9: error: there is no rule duplicate-inspektion; accepted: a rule that mandate-audit rules"
                        + " lists; did you mean duplicate-inspection?",
                refusedInput("check", "nowhere.yaml", "--waivers", waivers)
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertEquals(
                "--only: there is no rule or group of rules duplicate; see mandate-audit rules; did you mean duplicate-inspection?",
                refused("check", "nowhere.yaml", "--only", "duplicate").en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "why-not waiver-expired a nowhere.yaml|waiver-expired is about waivers, not institutions, and has no"
                        + " conditions to look into; see mandate-audit explain waiver-expired",
                "why waiver-expired nowhere.yaml|waiver-expired is a rule, and why takes the id of a finding, which check"
                        + " shows in brackets; mandate-audit explain waiver-expired explains the rule",
                "why duplicate-inspection nowhere.yaml|duplicate-inspection is a rule, and why takes the id of a finding,"
                        + " which check shows in brackets; mandate-audit explain duplicate-inspection explains the rule",
                "explain waiver-expird|explain: there is no rule waiver-expird; see mandate-audit rules; did you mean"
                        + " waiver-expired?",
                "explain legal-title|explain: legal-title is a group of rules; name one of them, see mandate-audit rules",
                "why-not legal-title a nowhere.yaml|why-not: legal-title is a group of rules; name one of them, see"
                        + " mandate-audit rules"
            })
    void aRuleInTheWrongPlaceIsToldWhatItIs(String line, String expected) {
        assertEquals(expected, refused(line.split(" ")).en());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check -f|--format stands without a value; accepted: --format FORMAT[=FILE]; see mandate-audit check --help",
                "check a.yaml --quiet=1|--quiet takes no value; see mandate-audit check --help",
                "check a.yaml --help=1|--help takes no value; see mandate-audit check --help",
                "check|PATH is missing; see mandate-audit check --help",
            })
    void aValueThatIsWantingOrTooMuchIsNamed(String line, String expected) {
        ParameterException e =
                assertThrows(ParameterException.class, () -> commands().run(line.split(" ")));

        assertEquals(expected, ParseErrors.of(e).en());
    }

    @Test
    void whatOnlyAndExceptLeaveNothingOfIsRefused() {
        assertEquals(
                "--only and --except leave no rule at all; widen one of them",
                refused("check samples/clean.yaml --only legal-title --except legal-title".split(" "))
                        .en());
    }

    @Test
    void aFolderIsNoFileToWriteTo() {
        assertEquals(
                "cannot write " + folder + ": it is a folder; name a file in it, as " + folder.resolve("report"),
                refused("check", "a.yaml", "-o", folder.toString()).en());
    }
}
