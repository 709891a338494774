package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;

/** The workbook as LibreOffice opens it; .ci/run installs LibreOffice where it is missing. */
class WorkbookOpensIT {

    /** Every sheet as comma-separated values in UTF-8, with cells as they are shown. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    @TempDir
    private Path folder;

    @BeforeEach
    void libreOfficeIsThere() {
        Office.assumeThere();
    }

    @Test
    void itOpensWithoutAWarningAndTellsWhatTheReportTells() throws Exception {
        Report report = Samples.reviewed();
        String said = open(report);

        assertFalse(said.contains("error") || said.contains("warn") || said.contains("repair"), said);
        assertEquals(
                ReadingOrder.of(report.findings()).stream()
                        .map(finding -> finding.id())
                        .toList(),
                Spreadsheet.column(sheet("发现"), "编号"));
        assertEquals(report.notAssessable().size(), sheet("未能判定").size() - 1);
        assertEquals(
                List.of("2019-06-30"),
                Spreadsheet.items(sheet("概要")).entrySet().stream()
                        .filter(item -> item.getKey().equals("审计基准日"))
                        .map(item -> item.getValue())
                        .toList());
        assertTrue(sheet("证据").size() > report.findings().size());
    }

    @Test
    void aFormulaInTheInputIsNotComputed() throws Exception {
        open(Samples.saying("=1+1"));

        assertEquals(List.of("=1+1"), Spreadsheet.column(sheet("发现"), "现状"));
    }

    private String open(Report report) throws IOException, InterruptedException {
        return Office.convert(
                Files.write(folder.resolve("report.xlsx"), ReportFormat.XLSX.bytes(report, Style.of(Language.ZH))),
                ALL_SHEETS);
    }

    private List<List<String>> sheet(String name) throws IOException {
        return Spreadsheet.csv(Files.readString(folder.resolve("report-" + name + ".csv")));
    }
}
