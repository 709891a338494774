package org.mandateaudit.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateaudit.finding.Language;

/** Workbooks and CSV as they are found, hostile ones too. */
class SpreadsheetTest {

    private static final byte[] WORKBOOK = Made.xlsx(Map.of("机构", List.of(List.of("编号", "名称"), List.of("a", "甲局"))));

    private static List<Row> csv(String text) {
        return rows(Spreadsheet.read("t.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Row> rows(Spreadsheet spreadsheet) {
        List<Row> rows = new ArrayList<>();
        spreadsheet.sheets().get(0).rows().forEach(rows::add);
        return rows;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    private static String refused(String file, byte[] bytes) {
        Unreadable e = assertThrows(Unreadable.class, () -> rows(Spreadsheet.read(file, bytes)));
        return e.problem().format(Language.EN);
    }

    @Test
    void cellsOfCsvHaveTheirLineAndColumnWhateverIsQuotedBeforeThem() {
        List<Row> rows = csv("\uFEFFa,\"b\nb\"\"\",𠮷,d\r\n\r\n , , \r\n1, 二　,3\n");

        assertEquals(2, rows.size());
        assertEquals(List.of("a", "b\nb\"", "𠮷", "d"), texts(rows.get(0)));
        assertEquals("t.csv:2:6", rows.get(0).cell(2).place().toString());
        assertEquals("t.csv:2:8", rows.get(0).cell(3).place().toString());
        assertEquals(List.of("1", "二", "3"), texts(rows.get(1)));
        assertEquals("t.csv:5:1", rows.get(1).start().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\na,b|c\r\n", "\uFEFFsep=|\na|b,c\n", "SEP=;\na;b\n", "\"sep=\t\"\na\tb\n"})
    void theLineByWhichExcelIsToldTheSeparatorIsNoRow(String text) {
        List<Row> rows = csv(text);

        assertEquals(1, rows.size());
        assertEquals(2, rows.get(0).cells().size());
        assertEquals("t.csv:2:1", rows.get(0).start().toString());
    }

    @Test
    void anyTableWrittenAsCsvIsReadBackWhateverPartsItsColumns() {
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            char separator = ",;\t".charAt(random.nextInt(3));
            List<List<String>> table = new ArrayList<>();
            table.add(List.of("x1", "x2", "x3"));
            for (int row = random.nextInt(4); row >= 0; row--) {
                table.add(List.of("r", word(random), word(random)));
            }
            StringBuilder text = new StringBuilder();
            table.forEach(row -> text.append(String.join(
                            String.valueOf(separator),
                            row.stream()
                                    .map(each -> "\"" + each.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append(random.nextBoolean() ? "\n" : "\r\n"));
            assertEquals(
                    table,
                    csv(text.toString()).stream().map(SpreadsheetTest::texts).toList());
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("w");
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append("a\"'\n,;\t 中𠮷".charAt(random.nextInt(9)));
        }
        return word.append("w").toString();
    }

    @Test
    void aWorkbookNeedNotSayHowItsCellsLook() {
        Spreadsheet read = Spreadsheet.read(
                "t.xlsx", Made.withoutStyles(Made.xlsx(Map.of("s", List.of(List.of("编号", "名称"), List.of("a", "甲局"))))));

        assertEquals(List.of("a", "甲局"), texts(rows(read).get(1)));
    }

    @Test
    void anEmptyFileIsNoPlainText() {
        assertTrue(refused("t.xlsx", new byte[0]).contains("cut off"));
        assertTrue(refused("t.xls", new byte[0]).contains("cut off"));
    }

    @Test
    void gb18030IsRecognisedAndSaid() {
        Spreadsheet read = Spreadsheet.read("t.csv", "名称\n某管理局\n".getBytes(Charset.forName("GB18030")));

        assertEquals("GB18030", read.encoding());
        assertEquals(List.of("某管理局"), texts(rows(read).get(1)));
        assertTrue(refused("t.csv", new byte[] {(byte) 0xFF, 'a', '\n'}).contains("neither UTF-8 nor GB18030"));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsToldWhereItOpens() {
        assertTrue(refused("t.csv", "a,b\n1,\"2\n".getBytes(StandardCharsets.UTF_8))
                .startsWith("t.csv:2:3: error: a quotation"));
        assertTrue(refused("t.csv", "a,b\n\"1\"2,3\n".getBytes(StandardCharsets.UTF_8))
                .startsWith("t.csv:2:4: error: after"));
    }

    @Test
    void numbersDaysTruthsAndFormulasAreWhatTheyShow() {
        byte[] xlsx = Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, 520000);
            sheet.value(0, 1, LocalDate.of(2019, 6, 30));
            sheet.style(0, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(0, 2, true);
            sheet.formula(0, 3, "A1+1");
            sheet.value(0, 4, " 甲　");
            sheet.value(0, 5, 2.5);
        });
        byte[] xls = Made.xls(workbook -> {
            var row = workbook.createSheet("s").createRow(0);
            row.createCell(0).setCellValue(520000);
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            row.createCell(1).setCellValue(LocalDate.of(2019, 6, 30));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellFormula("A1+1");
            row.createCell(4).setCellValue(" 甲　");
            row.createCell(5).setCellValue(2.5);
        });

        for (Row row : List.of(
                rows(Spreadsheet.read("t.xlsx", xlsx)).get(0),
                rows(Spreadsheet.read("t.xls", xls)).get(0))) {
            assertEquals(List.of("520000", "2019-06-30", "true", "=A1+1", "甲", "2.5"), texts(row));
            assertEquals(
                    List.of(Cell.Kind.NUMBER, Cell.Kind.DAY, Cell.Kind.TRUTH, Cell.Kind.FORMULA),
                    row.cells().stream().map(Cell::kind).limit(4).toList());
            assertEquals("s!D1", row.cell(3).place().within());
        }
    }

    @Test
    void aCellMergedDownwardsStandsInEachRowAndOneMergedAcrossIsSaid() {
        byte[] xlsx = Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "甲局");
            sheet.value(0, 1, "一");
            sheet.value(1, 1, "二");
            sheet.value(2, 1, "跨列");
            sheet.range(0, 0, 1, 0).merge();
            sheet.range(2, 1, 2, 2).merge();
        });
        byte[] xls = Made.xls(workbook -> {
            var sheet = workbook.createSheet("s");
            sheet.createRow(0).createCell(0).setCellValue("甲局");
            sheet.getRow(0).createCell(1).setCellValue("一");
            sheet.createRow(1).createCell(1).setCellValue("二");
            sheet.createRow(2).createCell(1).setCellValue("跨列");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
        });

        for (Spreadsheet read : List.of(Spreadsheet.read("t.xlsx", xlsx), Spreadsheet.read("t.xls", xls))) {
            assertEquals(List.of("甲局", "二"), texts(rows(read).get(1)));
            assertEquals("s!A2", rows(read).get(1).cell(0).place().within());
            assertEquals("s!B3", read.sheets().get(0).wide().get(0).within());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.xlsx", "t.xls"})
    void anEncryptedWorkbookIsSaidToBeOne(String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[8000]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        assertTrue(refused(file, out.toByteArray()).contains("encrypted"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertTrue(refused("t.xlsx", out.toByteArray()).contains("256 MB")));
    }

    @Test
    void whatIsBrokenOrHostileIsRefusedWithAReason() {
        byte[] cut = Arrays.copyOf(WORKBOOK, WORKBOOK.length / 2);
        byte[] entities = Made.with(
                WORKBOOK,
                "xl/sharedStrings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst>&a;</sst>"
                        .getBytes(StandardCharsets.UTF_8));
        byte[] macros = Made.with(WORKBOOK, "xl/vbaProject.bin", new byte[] {1});
        byte[] damaged =
                Made.with(WORKBOOK, "xl/worksheets/sheet1.xml", "<worksheet><sheet".getBytes(StandardCharsets.UTF_8));
        byte[] oldCut = Arrays.copyOf(Made.xls(workbook -> workbook.createSheet("s")), 1500);

        assertTrue(refused("t.xlsx", cut).contains("cut off"));
        assertTrue(refused("t.xlsx", entities).contains("DOCTYPE"));
        assertTrue(refused("t.xlsm", macros).contains("macros"));
        assertTrue(refused("t.xlsx", damaged).contains("damaged"));
        assertTrue(refused("t.xls", oldCut).contains("cut off"));
    }

    @Test
    void aWrongEndingIsSaidWithWhatTheFileIs() {
        byte[] page = "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8);

        assertTrue(refused("t.xls", page).contains("but is a web page"));
        assertTrue(refused("t.csv", WORKBOOK).contains("but is a zip file"));
        assertTrue(refused("t.xls", WORKBOOK).contains("but is a zip file"));
        assertTrue(refused("t.xlsx", "a,b".getBytes(StandardCharsets.UTF_8)).contains("but is plain text"));
        assertTrue(refused("t.xlsx", Made.xls(workbook -> workbook.createSheet("s")))
                .contains("an old Office file"));
        assertTrue(refused("t.csv", new byte[] {'a', 0, 'b'}).contains("binary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void textInUtf32IsToldAsThat(String encoding) {
        assertTrue(refused("t.csv", "编号,名称\na,甲局\n".getBytes(Charset.forName(encoding)))
                .contains("neither UTF-8 nor GB18030, but it looks like UTF-32; accepted: the file saved as UTF-8"));
    }
}
