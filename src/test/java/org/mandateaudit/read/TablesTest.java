package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.table.Made;

/** Mandates in workbooks and CSV are read as those in YAML are, with the same care for what is wrong. */
class TablesTest {

    @TempDir
    private Path folder;

    private void csv(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void world() throws IOException {
        csv("regions.csv", "code,name,level\n990000,甲省,省\n");
        csv("机构.csv", "编号,名称,其他名称,行政区,机构类别\njia,甲局,甲办；甲中心,990000,大数据、政务服务\n");
    }

    private List<String> problems() {
        return Given.problems(assertThrows(InputException.class, () -> Mandates.read(folder)), Language.EN);
    }

    @Test
    void fieldsAndValuesMayBeWrittenInEitherLanguageAndListsInOneCell() throws IOException {
        world();
        csv(
                "职责.csv",
                "机构,条文,事项,行为,授权依据,授权依据.名称,授权依据.条,source.document,来源.条款,since\n"
                        + "jia,核发许可,数据流通交易,license,无,,,规定,三(一),2019/7/1\n"
                        + "jia,建设政务云,政务云,建设,,某条例,第五条,规定,三(二),\n");
        csv("文件.csv", "基准日期\n2019年6月30日\n");

        Mandates read = Mandates.read(folder);

        assertEquals(LocalDate.of(2019, 6, 30), read.asOf());
        assertEquals(
                List.of("甲办", "甲中心"),
                List.copyOf(read.world().institutions().get(0).names()));
        Mandate first = read.world().mandates().get(0);
        assertEquals(Act.LICENSE, first.act());
        assertEquals(new Authority.None(), first.authorisedBy());
        assertEquals("三(一)", first.source().clause());
        assertEquals(LocalDate.of(2019, 7, 1), first.span().since());
        assertEquals(
                new Authority.Citation(null, "某条例", "第五条"),
                read.world().mandates().get(1).authorisedBy());
        assertTrue(
                String.valueOf(first.places().of("act")).endsWith("职责.csv:2:17"),
                first.places().toString());
    }

    @Test
    void aWorkbookTellsSheetRowAndColumnOfEverythingThatIsWrong() throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("regions", List.of(List.of("code", "name", "level"), List.of("990000", "甲省", "provinc")));
        sheets.put(
                "机构",
                List.of(
                        List.of("编号", "名稱", "行政区", "机构类别", "#备注"),
                        List.of("jia", "甲局", "990000", "大数据", "x"),
                        List.of("", "乙局", "990001", "大数剧", "", "无列名")));
        sheets.put("职责分公", List.of(List.of("事项")));
        sheets.put("#说明", List.of(List.of("随便写")));
        Path file = Files.write(folder.resolve("w.xlsx"), Made.xlsx(sheets));

        List<String> told =
                Given.problems(assertThrows(InputException.class, () -> Mandates.read(file)), Language.EN).stream()
                        .map(each -> each.replace(file.toString(), "w"))
                        .toList();

        for (String start : List.of(
                "w: error: no table is called \"职责分公\"",
                "w:regions!C2: error: level cannot be \"provinc\"",
                "w:机构!A1: error: the table lacks the column name",
                "w:机构!A3: error: an institution without the field id",
                "w:机构!B1: error: unknown column 名稱",
                "w:机构!D3: error: kind cannot be \"大数剧\"",
                "w:机构!F3: error: \"无列名\" stands in a column without a heading")) {
            assertTrue(told.stream().anyMatch(each -> each.startsWith(start)), start + "\n" + String.join("\n", told));
        }
        assertTrue(told.stream().anyMatch(each -> each.endsWith("did you mean province?")));
        assertTrue(told.stream().anyMatch(each -> each.endsWith("did you mean 职责分工?")));
        assertTrue(told.stream().anyMatch(each -> each.endsWith("did you mean name?")));
    }

    @Test
    void numbersAndDaysAndMergedCellsAreTakenAndFormulasAreNot() throws IOException {
        byte[] right = Made.xlsx(workbook -> {
            var regions = workbook.newWorksheet("行政区");
            List.of("代码", "名称", "层级", "数据机构改革日期")
                    .forEach(each -> regions.value(
                            0, List.of("代码", "名称", "层级", "数据机构改革日期").indexOf(each), each));
            regions.value(1, 0, 990000);
            regions.value(1, 1, "甲省");
            regions.value(1, 2, "省");
            regions.value(1, 3, LocalDate.of(2023, 10, 25));
            regions.style(1, 3).format("yyyy-MM-dd").set();
            var bodies = workbook.newWorksheet("机构");
            List<String> headings = List.of("编号", "名称", "行政区", "机构类别", "排序");
            for (int i = 0; i < headings.size(); i++) {
                bodies.value(0, i, headings.get(i));
            }
            for (int row = 1; row < 3; row++) {
                bodies.value(row, 0, "b" + row);
                bodies.value(row, 1, "局" + row);
                bodies.value(row, 3, "大数据");
                bodies.value(row, 4, row);
            }
            bodies.value(1, 2, 990000);
            bodies.range(1, 2, 2, 2).merge();
        });
        Mandates read = Mandates.read(Files.write(folder.resolve("right.xlsx"), right));

        assertEquals(LocalDate.of(2023, 10, 25), read.world().regions().get(0).reform());
        assertEquals(
                List.of("990000", "990000"),
                read.world().institutions().stream()
                        .map(each -> each.region().code())
                        .toList());

        byte[] wrong = Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("行政区");
            sheet.value(0, 0, "代码");
            sheet.value(0, 1, "名称");
            sheet.value(0, 2, "层级");
            sheet.formula(1, 0, "990000+0");
            sheet.value(1, 1, "甲省");
            sheet.value(1, 2, "省");
        });
        Path file = Files.write(folder.resolve("wrong.xlsx"), wrong);
        List<String> told = Given.problems(assertThrows(InputException.class, () -> Mandates.read(file)), Language.EN);
        assertTrue(told.get(0).contains("wrong.xlsx:行政区!A2: error: code is the formula =990000+0"), told.toString());
    }

    @Test
    void aWordThatMayMeanNoneOrUnknownIsNoFact() throws IOException {
        world();
        csv("mandates.csv", "institution,text,matter,act,delegated_by,under_name\njia,某职责,政务云,建设,无,—\n");

        List<String> told = problems();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).contains("mandates.csv:2:16: error: delegated_by is \"无\""), told.toString());
    }

    @Test
    void aColumnTwiceAndAWholeBesideItsPartsAreTold() throws IOException {
        world();
        csv("mandates.csv", "institution,text,matter,act,text,source,source.clause\njia,某职责,政务云,建设,x,规定,二\n");

        List<String> told = problems();
        assertTrue(
                told.stream().anyMatch(each -> each.contains(":1:29: error: column text stands twice")),
                told.toString());
        assertTrue(told.stream().anyMatch(each -> each.contains("columns source and source.*")), told.toString());
    }

    @Test
    void aFolderReadsYamlAndTablesAsOneWorldAndSaysWhatItPassedOver() throws IOException {
        world();
        csv("report.csv", "x\n");
        csv("report.xlsx", "x");
        csv("more.yaml", "mandate-file: 1\nmandates:\n  - {institution: jia, text: 某职责, matter: 政务云, act: build}\n");

        Mandates read = Mandates.read(folder);

        assertEquals(1, read.world().mandates().size());
        assertEquals(
                List.of("report.csv", "report.xlsx"),
                read.notes().stream()
                        .map(each -> Path.of(each.place().file()).getFileName().toString())
                        .sorted()
                        .toList());
        csv("机勾.csv", "编号\n");
        assertTrue(problems().get(0).endsWith("did you mean 机构?"), problems().toString());
    }

    @Test
    void anUnknownColumnIsAnsweredInTheLanguageOfTheTable() throws IOException {
        world();
        csv("职责.csv", "机构,条文,事项,行位,来源\njia,核发许可,数据流通交易,license,规定\n");

        List<String> told =
                Given.problems(assertThrows(InputException.class, () -> Mandates.read(folder)), Language.ZH);

        String unknown =
                told.stream().filter(each -> each.contains("“行位”")).findFirst().orElseThrow();
        assertTrue(unknown.contains("matter（事项）"), unknown);
        assertTrue(unknown.endsWith("是否想写 act（行为）？"), unknown);
    }

    @Test
    void oneMessageNamesWhyTheFirstRowHeadsNothing() throws IOException {
        csv("regions.csv", "代码，名称，层级\n990000，甲省，省\n");

        List<String> parted = problems();

        assertEquals(1, parted.size(), parted.toString());
        assertTrue(
                parted.get(0).contains("regions.csv:1:1: error: the headings are parted by \"，\""), parted.toString());

        csv("regions.csv", "甲省行政区一览表,,\n代码,名称,层级\n990000,甲省,省\n");

        List<String> titled = problems();

        assertEquals(1, titled.size(), titled.toString());
        assertTrue(
                titled.get(0)
                        .contains(
                                "regions.csv:1:1: error: the first row holds \"甲省行政区一览表\" alone, which heads no column"),
                titled.toString());
        assertTrue(titled.get(0).contains("accepted: code, name, level"), titled.toString());
    }
}
