package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.finding.Language;

/** Mandate files as tests give them: over standard input, whose name is {@code -}. */
final class Given {

    static final String HEAD =
            """
        mandate-file: 1
        regions:
          - {code: "520000", name: 贵州省, level: province}
        institutions:
          - {id: a, name: 甲局, region: "520000", kind: big-data}
          - {id: b, name: 乙局, region: "520000", kind: other}
        """;

    private Given() {}

    static Path file(String name) {
        return Path.of("src", "test", "resources", "read", name);
    }

    static Mandates read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Mandates read(byte[] bytes) {
        return Mandates.read(List.of(Path.of("-")), new ReadOptions(null, new ByteArrayInputStream(bytes)));
    }

    static InputException refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static InputException refused(byte[] bytes) {
        return assertThrows(InputException.class, () -> read(bytes));
    }

    /** Each problem on one line: its place and message. */
    static List<String> problems(InputException e, Language language) {
        return e.problems().stream()
                .map(problem -> problem.format(language).lines().findFirst().orElseThrow())
                .toList();
    }

    static List<String> problems(String text) {
        return problems(refused(text), Language.EN);
    }
}
