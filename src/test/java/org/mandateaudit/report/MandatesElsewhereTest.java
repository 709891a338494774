package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.rule.Limits;

/** A world that has let go of its mandates is never told as one without any. */
class MandatesElsewhereTest {

    private static final List<Path> PATHS = List.of(Path.of("samples/article"));
    private static final Style STYLE = Style.of(Language.EN);
    private static final Auditor AUDITOR = Auditor.withBundledRules();

    private static Report ofFiles(Auditor auditor) {
        try (MandateFiles files = MandateFiles.read(PATHS, ReadOptions.DEFAULT)) {
            return auditor.audit(files);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aFormatThatTellsAllMandatesRefusesItAndOthersTellTheSame(ReportFormat format) {
        Report report = ofFiles(AUDITOR);
        if (format.tellsMandates()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String message = assertThrows(IllegalStateException.class, () -> format.write(report, STYLE, out))
                    .getMessage();
            assertTrue(message.contains("MandateFiles.all()"), message);
            assertEquals(0, out.size());
        } else {
            assertArrayEquals(
                    format.bytes(AUDITOR.audit(Mandates.read(PATHS, ReadOptions.DEFAULT)), STYLE),
                    format.bytes(report, STYLE));
        }
    }

    @Test
    void neitherDoesTheReportOfAnAuditThatCameToNoRegion() {
        Report ended = ofFiles(AUDITOR.limits(Limits.NONE.stoppedWhen(() -> true)));

        assertEquals(0, ended.scope().mandates());
        assertThrows(IllegalStateException.class, () -> ReportFormat.XLSX.bytes(ended, STYLE));
    }

    @Test
    void nobodyIsProfiledNorAuditedAsIfTheyHeldNothing() {
        Report report = ofFiles(AUDITOR);

        assertThrows(
                IllegalStateException.class,
                () -> Profile.of(report.world(), report.asOf(), List.of(), EnumSet.allOf(Kind.class)));
        assertThrows(IllegalStateException.class, () -> Mandates.of(report.world()));
        assertThrows(
                IllegalStateException.class, () -> report.world().mandates().isEmpty());
    }
}
