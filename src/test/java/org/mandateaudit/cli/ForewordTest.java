package org.mandateaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.finding.Language;

/** Where the help has changed, write it anew with {@code mvn test -Dtest=ForewordTest -Dgolden=write}. */
class ForewordTest {

    @ParameterizedTest
    @EnumSource
    void theHelpIsThatOfTheCommands(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), Map.of());
        new Commands(terminal, language).run(new String[] {"--help"});
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(
                    Path.of("src/main/resources/org/mandateaudit/cli/help." + language.tag() + ".txt"),
                    out.toByteArray());
        }
        assertEquals(out.toString(UTF_8), new String(Foreword.help(language), UTF_8));
        assertFalse(out.toString(UTF_8).isBlank());
    }
}
