package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What Microsoft's validator says, by the standard's rules and by those of code scanning. Runs where it is asked for,
 * by {@code mvn test -Psarif-multitool}, and fails there where npx or the network is missing: never skipped unseen.
 */
@Tag("sarif-multitool")
class SarifMultitoolTest {

    private static final String PACKAGE = "@microsoft/sarif-multitool@5.7.0";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_validator_finds_no_error(Language language) throws Exception {
        assertEquals(List.of(), errors(sarif(Samples.full(), language)));
        assertEquals(List.of(), errors(sarif(Samples.reviewed(), language)));
    }

    @Test
    void the_validator_would_find_an_error() throws Exception {
        assertNotEquals(
                List.of(), errors(sarif(Samples.full(), Language.ZH).replace("\"locations\"", "\"locationz\"")));
    }

    private static String sarif(Report report, Language language) {
        return new String(ReportFormat.SARIF.bytes(report, Style.of(language)), StandardCharsets.UTF_8);
    }

    private List<Object> errors(String sarif) throws IOException, InterruptedException {
        Path log = Files.writeString(folder.resolve("report.sarif"), sarif);
        List<Object> errors = new ArrayList<>();
        // One kind at a time: the package's wrapper hands a list, parted by semicolons, to a shell.
        for (String rules : List.of("Sarif", "Ghas")) {
            Path out = folder.resolve(rules + ".json");
            Process process = new ProcessBuilder(
                            "npx",
                            "--yes",
                            PACKAGE,
                            "validate",
                            log.toString(),
                            "--rule-kind",
                            rules,
                            "--level",
                            "Error",
                            "--kind",
                            "Fail",
                            "--output",
                            out.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("messages.txt").toFile())
                    .start();
            process.waitFor();
            if (!Files.exists(out)) {
                throw new AssertionError(Files.readString(folder.resolve("messages.txt")));
            }
            errors.addAll(results(Files.readString(out)));
        }
        return errors;
    }

    private static List<?> results(String log) {
        Map<?, ?> json = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(log.replace("\ufeff", ""));
        Map<?, ?> run = (Map<?, ?>) ((List<?>) json.get("runs")).get(0);
        return ((List<?>) run.get("results"))
                .stream()
                        .filter(result -> "error".equals(((Map<?, ?>) result).get("level")))
                        .toList();
    }
}
