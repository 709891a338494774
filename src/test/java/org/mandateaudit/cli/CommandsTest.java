package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;

/** What commands print and tell, whichever it is. */
class CommandsTest {

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
}
