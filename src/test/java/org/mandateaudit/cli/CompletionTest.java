package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;

/** What a bash offers that has read the script. */
class CompletionTest {

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void write() throws Exception {
        Terminal terminal = Terminal.of(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of());
        Commands commands = new Commands(terminal, Language.EN);
        script = Files.writeString(
                folder.resolve("completion.bash"),
                Completion.of(commands.commandLine(Commands.NAMES).getCommandSpec()));
    }

    /** What is offered for the last of these words; bash parts words at an equals sign. */
    private List<String> offered(String line) throws Exception {
        String words = Stream.of(line.split(" ", -1))
                .flatMap(word -> Stream.of(word.split("(?<==)|(?==)")))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        Program.Result result = Program.with(Map.of("LC_ALL", "C.UTF-8"))
                .command(List.of(
                        "bash",
                        "--norc",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(mandate-audit " + words + "); "
                                + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _mandate_audit; "
                                + "printf '%s\\n' \"${COMPREPLY[@]}\""));
        assertEquals("", result.err());
        return result.out().lines().filter(each -> !each.isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wh | why,why-not",
                "--lang e | en",
                "check --lang  | zh,en",
                "check --lang=e | en",
                "check --lang= | zh,en",
                "check a.yaml --fail-on wa | warning",
                "check --color al | always",
                "check -f sa | sarif",
                "compare -f m | markdown",
                "profile --format c | csv",
                "read --format y | yaml",
                "explain staffing-m | staffing-mixed",
                "--lang en explain staffing-m | staffing-mixed",
                "why-not matter-w | matter-without-lead",
                "check --only matter-w | matter-without-lead",
                "check --except matter-w | matter-without-lead",
                "check --only staffing-mixed,matter-w | staffing-mixed,matter-without-lead",
                "profile --kind big | big-data",
                "facts Mee | Meeting",
                "check --wa | --waivers,--watch",
            })
    void valuesAreOffered(String line, String wanted) throws Exception {
        // A list that is parted by commas is completed as a whole.
        List<String> expected = line.contains(",") ? List.of(wanted) : List.of(wanted.split(","));
        assertEquals(expected, offered(line.endsWith("lang") ? line + " " : line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check sam",
                "check ",
                "check a.yaml sam",
                "compare samples/ref",
                "check -o sam",
                "check --baseline sam",
                "check --waivers sam",
                "check --rules ru",
                "check -f sarif=out",
                "check -f sarif=",
                "check a=b",
                "read --lexicon le",
                "why 261a sam",
                "why-not staffing-mixed jia sam",
                "test ru",
                "schema -o x",
            })
    void whereAFileIsMeantTheShellOffersFiles(String line) throws Exception {
        assertEquals(List.of(), offered(line));
    }

    @Test
    void whereNothingIsOfferedTheShellOffersFiles() throws Exception {
        Program.Result result = Program.with(Map.of("LC_ALL", "C.UTF-8"))
                .command(List.of("bash", "--norc", "-c", "source '" + script + "'; complete -p mandate-audit"));

        assertTrue(result.out().contains("-o default"), result.out());
        assertFalse(result.out().contains("-o filenames"), result.out());
    }
}
