package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.bench.Country;

/** The packaged program on more mandates than its memory holds. */
class BulkIT {

    private static final String MANDATES = "160000";

    /** Held in memory, so many mandates take more than 80 MB; as they are audited now, less than 48. */
    private static final String HEAP = "-Xmx64m";

    @TempDir
    private Path folder;

    @Test
    void aFileARegionIsAuditedInAHeapThatDoesNotHoldTheCountryAndGivesWhatTablesGive() throws Exception {
        List<String> found = findings("yaml");
        assertTrue(found.size() > 50, () -> "only " + found.size());
        assertEquals(findings("csv"), found);
    }

    private List<String> findings(String kind) throws Exception {
        Path country = folder.resolve(kind);
        Country.main(new String[] {country.toString(), MANDATES, kind});
        Path report = folder.resolve(kind + ".json");
        Program.Result result = Program.inChinese()
                .waiting(300)
                .command(List.of(
                        Program.java(),
                        HEAP,
                        "-jar",
                        Program.JAR.toString(),
                        "check",
                        country.toString(),
                        "-q",
                        "--only=industry-without-enforcement-power",
                        "-f",
                        "json=" + report));
        assertEquals(1, result.status(), result.err());
        return ids(report);
    }

    private static List<String> ids(Path report) throws IOException {
        return Files.readAllLines(report).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("\"id\": "))
                .toList();
    }
}
