package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;

/** A run that takes its own baseline's place, so that the next one is compared with it. */
class RenewedBaselineTest {

    private static final String INPUT = "samples/challenges";

    @TempDir
    private Path folder;

    private String baseline;
    private String before;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeBaseline() throws Exception {
        baseline = folder.resolve("report.json").toString();
        run("--only", "legal-title");
        before = written();
    }

    private int run(String... more) {
        String[] line = new String[4 + more.length];
        line[0] = "check";
        line[1] = INPUT;
        line[2] = "-fjson=" + baseline;
        line[3] = "-q";
        System.arraycopy(more, 0, line, 4, more.length);
        Terminal terminal = Terminal.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Map.of());
        return new Commands(terminal, Language.EN).run(line).code();
    }

    private String written() throws Exception {
        return Files.readString(Path.of(baseline));
    }

    @Test
    void aRunThatIsCompleteRenewsIt() throws Exception {
        run("--baseline", baseline);

        assertNotEquals(before, written());
    }

    @Test
    void aRunThatIsIncompleteLeavesItAsItIsAndSaysSo() throws Exception {
        assertEquals(3, run("--baseline", baseline, "--limit-findings", "1"));

        assertEquals(before, written());
        String said = err.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("the baseline " + baseline + " is left as it is"), said);
    }
}
