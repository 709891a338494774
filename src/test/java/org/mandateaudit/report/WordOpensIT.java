package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;

/** The Word document as LibreOffice opens it. */
class WordOpensIT {

    @TempDir
    private Path folder;

    @BeforeEach
    void libreOfficeIsThere() {
        Office.assumeThere();
    }

    @Test
    void itOpensWithoutAWarningAndTellsWhatTheReportTells() throws IOException, InterruptedException {
        Report report = Samples.reviewed();
        Path document =
                Files.write(folder.resolve("report.docx"), ReportFormat.DOCX.bytes(report, Style.of(Language.ZH)));
        String said = Office.convert(document, "txt:Text (encoded):UTF8");
        String text = Files.readString(folder.resolve("report.txt"));

        assertFalse(said.contains("error") || said.contains("warn") || said.contains("repair"), said);
        assertTrue(text.contains("职责审计报告") && text.contains("被审计单位意见") && text.contains("单位（盖章）"), text);
        report.findings().forEach(finding -> {
            assertTrue(text.contains(finding.id()), finding.id());
            assertTrue(text.contains(finding.condition().zh()), finding.id());
        });
    }
}
