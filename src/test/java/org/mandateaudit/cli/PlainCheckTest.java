package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;
import picocli.CommandLine.ParameterException;

class PlainCheckTest {

    private static final List<String> WORDS = List.of(
            "a.yaml",
            "甲省.yaml",
            "-",
            "-q",
            "-v",
            "--quiet",
            "-qv",
            "--as-of",
            "--as-of=2024-01-01",
            "2024-01-01",
            "--fail-on",
            "--fail-on=never",
            "never",
            "--lang=zh",
            "--lang",
            "--color",
            "--color=",
            "",
            " ",
            "--",
            "@a",
            "--watch",
            "-o",
            "x",
            "--fail-on=@a",
            "-h",
            "--debug",
            "a=b",
            "--lang=a=b",
            "\"a\"",
            "--only=x");

    private static Commands commands() {
        return new Commands(
                Terminal.of(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Map.of()),
                Language.EN);
    }

    @Test
    void whatIsReadAsPlainTheLibraryReadsLikewise() {
        Random random = new Random(7);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            String[] args = new String[1 + random.nextInt(5)];
            args[0] = "check";
            for (int k = 1; k < args.length; k++) {
                args[k] = WORDS.get(random.nextInt(WORDS.size()));
            }
            Arguments read = PlainCheck.of(args);
            if (read != null) {
                plain++;
                assertEquals(parsed(args), read, () -> List.of(args).toString());
            }
        }
        assertEquals(true, plain > 500, plain + " were plain");
    }

    private static Arguments parsed(String[] args) {
        try {
            return Arguments.of(
                    commands().commandLine(List.of("check")).parseArgs(args).subcommand());
        } catch (ParameterException e) {
            throw new AssertionError(List.of(args) + " is plain and wrong", e);
        }
    }

    @Test
    void aSaveHookIsPlain() {
        assertNotNull(PlainCheck.of(new String[] {"check", "samples/article", "--fail-on", "never", "-q"}));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "check -h", "check a -f json", "rules", "check --fail-on", "check a -q -q", "check @a"})
    void whatIsOutOfTheOrdinaryOrWrongIsLeftToTheLibrary(String line) {
        assertNull(PlainCheck.of(line.split(" ")));
    }
}
