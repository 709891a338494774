package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;
import static org.mandateaudit.cli.SmallWorld.ERROR;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.table.Made;

/** What the packaged program reads mandates from, and what it says of files that it cannot read. */
class InputIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void wrongInputIs2WithFileLineAndColumnAndNoStackTrace() throws Exception {
        Program.Result result =
                Program.inChinese().run("check", world(ERROR.replace("nature: public", "nature: pubic")));

        assertEquals(2, result.status());
        assertEquals("", result.out());
        assertTrue(result.err().contains("world.yaml:10:13: error: "), result.err());
        assertTrue(result.err().contains("public"), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
        assertTrue(result.lastLineOfErr().contains("没有得出结果"), result.err());
    }

    @Test
    void aFileInGb18030IsNamedAsSuch() throws Exception {
        Path file = Files.write(folder.resolve("gb.yaml"), ERROR.getBytes(Charset.forName("GB18030")));
        Program.Result result = Program.inChinese().run("check", file.toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("GB18030"), result.err());
    }

    @Test
    void aPathThatIsNotThereIs2() throws Exception {
        Program.Result result =
                Program.inChinese().run("check", folder.resolve("nothing.yaml").toString());

        assertEquals(2, result.status());
        assertTrue(result.err().contains("nothing.yaml"), result.err());
    }

    @Test
    void standardInputIsReadAndNamedByADash() throws Exception {
        Program.Result result = Program.inChinese().reading(ERROR).run("check", "-", "-f", "json");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().contains("\"path\": \"-\""), result.out());
    }

    @Test
    void standardInputThatIsClosedIsSaidToBe() throws Exception {
        Program.Result result = Program.inChinese().shell("mandate-audit check - --lang en <&-");

        assertEquals(2, result.status(), result.err());
        assertTrue(result.err().contains("-: error: standard input is closed"), result.err());
    }

    @Test
    void aPipeIsReadByTheNameThatAShellGivesIt() throws Exception {
        Program.Result result = Program.inChinese().shell("mandate-audit check <(cat " + world(ERROR) + ") -q");

        assertEquals(1, result.status(), result.err());
        assertTrue(result.out().startsWith("/dev/fd/"), result.out());
    }

    @Test
    void tablesAreAuditedAndTheEvidenceLeadsToTheCell() throws Exception {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("行政区", List.of(List.of("代码", "名称", "层级"), List.of("990000", "甲省", "省")));
        sheets.put(
                "机构",
                List.of(
                        List.of("编号", "名称", "行政区", "机构类别", "机构性质"),
                        List.of("centre", "甲省信息中心", "990000", "大数据", "事业单位")));
        sheets.put(
                "职责",
                List.of(
                        List.of("机构", "条文", "事项", "行为", "role", "授权依据"),
                        List.of("centre", "核发数据交易许可", "数据流通交易", "许可", "负责", "无")));
        Path workbook = Files.write(folder.resolve("world.xlsx"), Made.xlsx(sheets));
        Program.Result found = Program.inChinese().run("check", workbook.toString(), "--as-of", "2019-06-30");
        assertEquals(1, found.status(), found.err());
        assertTrue(found.out().contains("职责!A2"), found.out());
        Program.Result json =
                Program.inChinese().run("check", workbook.toString(), "-f", "json", "-f", "sarif=/dev/null");
        assertTrue(json.out().contains("\"sheet\": \"职责\""), json.out());

        Path capitals = Files.copy(
                workbook, Files.createDirectory(folder.resolve("other")).resolve("WORLD.XLSX"));
        Program.Result same = Program.inChinese().run("check", capitals.toString(), "--as-of", "2019-06-30");
        assertEquals(found.lastLineOfErr(), same.lastLineOfErr());
        Files.delete(capitals);

        Path report = Files.writeString(folder.resolve("report.csv"), "x\n");
        Program.Result passed = Program.inChinese().run("check", "samples/tables", world(CLEAN), folder.toString());
        assertTrue(passed.err().contains(report + "：未读取"), passed.err());
        assertTrue(passed.err().contains(workbook + "：未读取"), passed.err());

        sheets.put("职责", List.of(List.of("机构", "条文", "事项", "行为"), List.of("centre", "x", "数据流通", "许客")));
        Files.write(workbook, Made.xlsx(sheets));
        Program.Result wrong = Program.inChinese().run("profile", workbook.toString(), "--lang", "en");
        assertEquals(2, wrong.status());
        assertTrue(wrong.err().contains("world.xlsx:职责!D2: error: act cannot be"), wrong.err());
        assertFalse(wrong.err().contains("\tat "), wrong.err());
    }

    @Test
    void whereNoInstitutionIsInForceItIsSaid() throws Exception {
        String empty = Files.writeString(folder.resolve("empty.yaml"), "mandate-file: 1\n")
                .toString();
        String world = SmallWorld.in(folder, CLEAN);
        for (List<String> line : List.of(
                List.of("check", empty, "--as-of", "2018-01-01"),
                List.of("check", empty, "--as-of", "2018-01-01", "-q"),
                List.of("profile", empty, "--as-of", "2018-01-01"),
                List.of("compare", empty, world, "--as-of", "2018-01-01"))) {
            Program.Result result = Program.inChinese().run(line.toArray(String[]::new));

            assertEquals(0, result.status(), result.err());
            assertTrue(result.err().contains("2018-01-01 没有存续的机构"), result.err());
        }
        assertFalse(Program.inChinese().run("check", world).err().contains("没有存续的机构"));
    }

    @Test
    void aPathThatBeginsWithADashIsSaidToBeOne() throws Exception {
        Files.writeString(folder.resolve("-dash.yaml"), CLEAN);
        Program.Result wrong = Program.inChinese().shell("cd " + folder + " && mandate-audit check -dash.yaml");
        assertEquals(2, wrong.status(), wrong.err());
        assertTrue(wrong.lastLineOfErr().contains("写成 ./-dash.yaml，或者写在 -- 之后"), wrong.err());

        for (String right : List.of("./-dash.yaml", "-- -dash.yaml")) {
            Program.Result result = Program.inChinese().shell("cd " + folder + " && mandate-audit check " + right);
            assertEquals(0, result.status(), result.err());
        }
    }

    @Test
    void aLanguageThatThereIsNotIsSaidOnce() throws Exception {
        Program.Result result = Program.with(Map.of("LC_ALL", "zh_CN.UTF-8", "MANDATE_AUDIT_LANG", "fr"))
                .run("check", SmallWorld.in(folder, CLEAN));

        assertEquals(0, result.status(), result.err());
        assertEquals(
                1,
                result.err()
                        .lines()
                        .filter(line -> line.contains("there is no language MANDATE_AUDIT_LANG=fr; accepted: zh, en"))
                        .count(),
                result.err());
    }
}
