package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(there, "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc-nogui");
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
        Path workbook =
                Files.write(folder.resolve("report.xlsx"), ReportFormat.XLSX.bytes(report, Style.of(Language.ZH)));
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        ALL_SHEETS,
                        "--outdir",
                        folder.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice is still at it after three minutes");
        }
        assertEquals(0, office.exitValue());
        // That LibreOffice finds no Java for its own macros is no matter of the workbook.
        return Files.readString(said, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("javaldx"))
                .reduce("", (all, line) -> all + line + "\n")
                .toLowerCase(Locale.ROOT);
    }

    private List<List<String>> sheet(String name) throws IOException {
        return Spreadsheet.csv(Files.readString(folder.resolve("report-" + name + ".csv")));
    }
}
