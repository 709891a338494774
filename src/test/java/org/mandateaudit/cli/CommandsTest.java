package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;

/** What commands print and tell, whichever it is. */
class CommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitStatus run(String... args) {
        return new Commands(Terminal.of(InputStream.nullInputStream(), out, err, Map.of()), Language.EN).run(args);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check samples/clean.yaml -f json",
                "profile samples/clean.yaml -f json",
                "compare samples/clean.yaml samples/clean.yaml -f json",
                "explain staffing-mixed -f json",
                "rules -f json",
                "rules --timing samples/clean.yaml -f json",
                "facts -f json",
                "facts Matter -f json",
                "why-not staffing-mixed typical-big-data samples/article/typical-province.yaml -f json",
                "schema"
            })
    void jsonEndsWithOneLineBreak(String line) {
        run(line.split(" "));
        String printed = out.toString(StandardCharsets.UTF_8);

        assertTrue(printed.endsWith("\n"), told());
        assertEquals(printed.stripTrailing() + "\n", printed);
    }

    /** A rule that looks at every mandate and throws; its file has an example. */
    private String throwing() throws Exception {
        Path sample = Path.of("samples/rules/archives");
        Path rules = Files.createDirectories(folder.resolve("archives"));
        for (String name : List.of("archives-without-guidance.drl", "archives-without-guidance.yaml")) {
            Files.writeString(
                    rules.resolve(name),
                    Files.readString(sample.resolve(name))
                            .replace("leads == true", "leads == true, text.charAt( 1000 ) == text.charAt( 1001 )"));
        }
        return folder.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "check W --rules R, audit",
        "why 0000 W --rules R, audit",
        "why-not archives-without-guidance I W --rules R, audit",
        "compare W W --rules R, comparison",
        "test R, test",
        "rules --timing W --rules R, timing",
    })
    void ofARuleThatThrowsTheNameIsToldAndTheCauseWhereItIsAskedFor(String line, String what) throws Exception {
        String rules = throwing();
        String[] args = Stream.of(line.split(" "))
                .map(word -> switch (word) {
                    case "W" -> "samples/article/typical-province.yaml";
                    case "R" -> rules;
                    case "I" -> "typical-big-data";
                    default -> word;
                })
                .toArray(String[]::new);
        String last = "mandate-audit: the " + what + " is incomplete; these rules failed: archives-without-guidance";

        assertEquals(ExitStatus.INCOMPLETE, run(args));
        assertEquals(last, told().strip());

        err.reset();
        String[] debugging =
                Stream.concat(Stream.of(args), Stream.of("--debug")).toArray(String[]::new);
        assertEquals(ExitStatus.INCOMPLETE, run(debugging));
        assertTrue(told().contains("\tat "), told());
        assertTrue(told().endsWith(last + "\n"), told());
    }
}
