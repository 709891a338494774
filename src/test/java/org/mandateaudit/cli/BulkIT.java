package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.bench.Country;

/** The packaged program on more mandates than its memory holds. */
class BulkIT {

    /** What these would take in memory is a multiple of the heap. */
    private static final int MANDATES = 240_000;

    private static final String HEAP = "-Xmx96m";

    @TempDir
    private Path folder;

    @Test
    void aFileARegionIsAuditedInAHeapThatDoesNotHoldTheCountry() throws Exception {
        Country.main(new String[] {folder.resolve("in").toString(), Integer.toString(MANDATES), "yaml"});
        Path report = folder.resolve("report.csv");
        Program.Result result = Program.inChinese()
                .command(List.of(
                        Program.java(),
                        HEAP,
                        "-jar",
                        Program.JAR.toString(),
                        "check",
                        folder.resolve("in").toString(),
                        "-q",
                        "--lang=en",
                        "--only=missing-enforcement-power",
                        "-f",
                        "csv=" + report));
        assertEquals("", result.err());
        assertEquals(1, result.status());
        assertTrue(Files.size(report) > 0);
    }
}
