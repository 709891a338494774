package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateaudit.Report;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Language;

/**
 * Each format as a file that a person has read. After a change of mind, write them anew with {@code mvn test
 * -Dtest=GoldenTest -Dgolden=write} and read what changed.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/mandateaudit/report");

    static Stream<Arguments> goldens() {
        return Stream.of(Language.values()).flatMap(language -> {
            Style style = Style.of(language);
            Report full = Samples.full();
            return Stream.of(
                    Arguments.of("full.%s.txt", ReportFormat.TEXT, full, style),
                    Arguments.of("full.%s.color.txt", ReportFormat.TEXT, full, style.withColor(true)),
                    Arguments.of("full.%s.quiet.txt", ReportFormat.TEXT, full, style.withVerbosity(Verbosity.QUIET)),
                    Arguments.of(
                            "full.%s.verbose.txt", ReportFormat.TEXT, full, style.withVerbosity(Verbosity.VERBOSE)),
                    Arguments.of("reviewed.%s.txt", ReportFormat.TEXT, Samples.reviewed(), style),
                    Arguments.of("reviewed.%s.json", ReportFormat.JSON, Samples.reviewed(), style),
                    Arguments.of("reviewed.%s.sarif", ReportFormat.SARIF, Samples.reviewed(), style),
                    Arguments.of("reviewed.%s.csv", ReportFormat.CSV, Samples.reviewed(), style),
                    Arguments.of("reviewed.%s.md", ReportFormat.MARKDOWN, Samples.reviewed(), style),
                    Arguments.of(
                            "reviewed.%s.quiet.md",
                            ReportFormat.MARKDOWN, Samples.reviewed(), style.withVerbosity(Verbosity.QUIET)),
                    Arguments.of("clean.%s.md", ReportFormat.MARKDOWN, Samples.clean(), style),
                    Arguments.of("clean.%s.txt", ReportFormat.TEXT, Samples.clean(), style),
                    Arguments.of("full.%s.json", ReportFormat.JSON, full, style),
                    Arguments.of("full.%s.sarif", ReportFormat.SARIF, full, style));
        });
    }

    @ParameterizedTest(name = "{0}, {3}")
    @MethodSource("goldens")
    void report_is_as_it_was_read(String name, ReportFormat format, Report report, Style style) throws IOException {
        Path file = FOLDER.resolve(String.format(name, style.language().tag()));
        String written = new String(format.bytes(report, style), StandardCharsets.UTF_8)
                .replace("\"" + Version.current() + "\"", "\"VERSION\"");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, written);
        }
        assertEquals(Files.readString(file), written);
    }
}
