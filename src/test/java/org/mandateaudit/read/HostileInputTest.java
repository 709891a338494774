package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;

class HostileInputTest {

    private static List<String> problems(byte[] bytes) {
        return Given.problems(Given.refused(bytes), Language.EN);
    }

    private static void isRefused(String text, String problem) {
        assertEquals(List.of(problem), Given.problems(text));
    }

    @Test
    void anchorsAliasesAndMergeKeysAreRefused() {
        isRefused(
                "mandate-file: 1\nregions: &a []\nmatters: *a\n",
                "-:2:10: error: anchors (&) and aliases (*) are not read; write the value out here");
        isRefused(
                "mandate-file: 1\nmatters: *a\n",
                "-:2:10: error: anchors (&) and aliases (*) are not read; write the value out here");
        isRefused("<<: {mandate-file: 1}\n", "-:1:1: error: merge keys (<<) are not read; write the fields out here");
    }

    @Test
    void tagsSecondDocumentsAndKeysThatAreNoWordsAreRefused() {
        isRefused(
                "mandate-file: 1\nregions: !!java.net.URL [x]\n",
                "-:2:10: error: the tag tag:yaml.org,2002:java.net.URL is not read; take it out");
        isRefused(
                "mandate-file: 1\n---\nmandate-file: 1\n",
                "-:2:1: error: a file holds one YAML document; put what follows --- into a file of its own");
        isRefused("{[a]: b}\n", "-:1:2: error: a field's name is a word, not a list or a group of fields");
    }

    @Test
    void deepNestingIsRefusedAndOverflowsNothing() {
        String deep = "error: nested more than 50 levels deep";
        for (String text : List.of(
                "mandate-file: 1\nregions: " + "[".repeat(100_000),
                "mandate-file: 1\nregions: " + "{a: ".repeat(100_000),
                "mandate-file: 1\nregions:\n" + "- ".repeat(100_000) + "x\n")) {
            List<String> problems = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Given.problems(text));
            assertEquals(1, problems.size());
            assertTrue(problems.get(0).endsWith(deep), problems.get(0));
        }
    }

    @Test
    void aValueOfEndlessLengthIsRefusedBeforeItIsReadToItsEnd() {
        isRefused(
                "mandate-file: 1\nas_of: " + "x".repeat(200_000) + "\n",
                "-:2:8: error: a value of more than 100000 characters");
        for (String endless :
                List.of("x".repeat(30_000_000), "\"" + "x".repeat(30_000_000), "x,\"".repeat(10_000_000))) {
            List<String> problems = assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> Given.problems("mandate-file: 1\nas_of: " + endless + "\n"));
            assertEquals(1, problems.size());
            assertTrue(problems.get(0).endsWith("error: a value of more than 100000 characters"), problems.get(0));
        }
    }

    @Test
    void twoHundredMegabytesOfGarbageAreRefusedAtOnce(@TempDir Path folder) throws IOException {
        Path garbage = folder.resolve("garbage.yaml");
        try (RandomAccessFile file = new RandomAccessFile(garbage.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        InputException e = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertThrows(InputException.class, () -> Mandates.read(garbage)));
        assertTrue(e.format(Language.EN).endsWith("error: larger than 64 MB; split it into several files"));
    }

    @Test
    void aFileWithAThousandFaultsTellsTheFirstHundredAndHowManyMore() {
        StringBuilder text = new StringBuilder("mandate-file: 1\n");
        for (int i = 0; i < 1000; i++) {
            text.append("f").append(i).append(": x\n");
        }
        List<String> problems = Given.problems(text.toString());
        assertEquals(101, problems.size());
        assertTrue(problems.get(99).startsWith("-:101:1: error: unknown field f99;"), problems.get(99));
        assertEquals("-: error: and 900 more", problems.get(100));
    }

    @Test
    void otherEncodingsAreNamed() {
        String text = "mandate-file: 1\n# 贵州省\n";
        String zh = Given.refused(text.getBytes(Charset.forName("GB18030"))).format(Language.ZH);
        assertEquals(
                String.join(System.lineSeparator(), "-:2:3: error: 不是 UTF-8 编码，像是 GB18030；请另存为 UTF-8", "# 贵州省", "  ^"),
                zh);
        for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    List.of("-:1:1: error: not UTF-8, but it looks like UTF-16; accepted: the file saved as UTF-8"),
                    problems(text.getBytes(utf16)));
        }
        for (String utf32 : List.of("UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM")) {
            assertEquals(
                    List.of("-:1:1: error: not UTF-8, but it looks like UTF-32; accepted: the file saved as UTF-8"),
                    problems(text.getBytes(Charset.forName(utf32))));
        }
        assertEquals(
                List.of("-:1:3: error: not UTF-8; accepted: the file saved as UTF-8"),
                problems(new byte[] {'a', ':', (byte) 0xFF, (byte) 0xFF, '\n'}));
    }

    @Test
    void binaryFilesAndControlCharactersAreRefused() {
        assertEquals(
                List.of("-:1:5: error: not a text file (it holds NUL bytes); accepted: YAML or JSON in UTF-8"),
                problems(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 0}));
        isRefused(
                "mandate-file: 1\na: x\u0007y\n",
                "-:2:5: error: the control character U+0007 is not allowed; take it out");
        isRefused(
                "mandate-file: 1\nas_of: \"\\ud800\"\n",
                "-:2:8: error: half a character (an escape such as \\ud800); accepted: whole characters");
    }

    @Test
    void whateverIsDoneToAFileItIsReadOrRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(Given.file("guizhou.yaml"));
        byte[] marks = "{}[]:,-&*!|>'\"%@`#?\\\t\n \0\u0085".getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(20190630);
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int i = 0; i < 1500; i++) {
                byte[] mutated = bytes.clone();
                for (int n = random.nextInt(6); n >= 0; n--) {
                    int at = random.nextInt(mutated.length);
                    mutated[at] =
                            random.nextBoolean() ? marks[random.nextInt(marks.length)] : (byte) random.nextInt(256);
                }
                int length = random.nextInt(4) == 0 ? random.nextInt(mutated.length) : mutated.length;
                readOrRefuse(java.util.Arrays.copyOf(mutated, length));
            }
        });
    }

    @Test
    void whateverAFileHoldsItIsReadOrRefused() {
        String[] pieces = {
            "mandate-file: 1\n",
            "regions:",
            "\n",
            " ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ": ",
            ", ",
            "\"",
            "'",
            "\\U",
            "\\x",
            "\\uD83D",
            "|",
            ">-",
            "&a",
            "*a",
            "!!",
            "!<",
            "%YAML 1.9\n",
            "%TAG ! x\n",
            "---",
            "...",
            "?",
            "<<",
            "\t",
            "\r",
            "\uFEFF",
            "𠀀",
            "贵州",
            "\u2028",
            "0",
            "null",
            "institutions",
            "code",
            "x-",
            "#"
        };
        Random random = new Random(42);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 20_000; i++) {
                StringBuilder text = new StringBuilder(random.nextBoolean() ? pieces[0] : "");
                for (int n = random.nextInt(25); n >= 0; n--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                readOrRefuse(text.toString().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            Given.read(bytes);
        } catch (InputException e) {
            e.format(Language.ZH);
        }
    }
}
