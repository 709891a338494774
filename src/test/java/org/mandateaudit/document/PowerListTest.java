package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.document.Drafted.acts;
import static org.mandateaudit.document.Drafted.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.Instrument;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.InputException;
import org.mandateaudit.table.Made;

/** Power lists as bodies publish them become drafts that say what they rest on. */
class PowerListTest {

    private static final String HEAD = "实施主体,事项名称,事项类型代码,事项类型\n";

    @TempDir
    private Path folder;

    private Draft draft(String text) throws IOException {
        return draft(text, DraftOptions.NONE);
    }

    private Draft draft(String text, DraftOptions options) throws IOException {
        return Documents.read(List.of(Files.writeString(folder.resolve("list.csv"), text)), options);
    }

    private static DraftOptions columns(Map<String, String> columns) {
        return new DraftOptions(null, null, null, null, null, columns, List.of(), DraftOptions.NONE.standardInput());
    }

    @Test
    void theNationalNumbersAreReadWhereTheListHasNoLabels() throws IOException {
        assertEquals(
                List.of(Act.LICENSE, Act.PENALIZE, Act.CONFIRM, Act.FILE, Act.SERVE),
                acts(draft(HEAD + "甲乙省大数据局,政务云一,01,\n甲乙省大数据局,政务云二,2,\n甲乙省大数据局,政务云三,07,\n甲乙省大数据局,政务云四,10,\n"
                        + "甲乙省大数据局,政务云五,20,\n")));
    }

    @Test
    void recordsBelowEachOtherAreReadAsRowsAre() throws IOException {
        String records = "甲乙省大数据局权责清单,,,\n"
                + "职权名称,公共数据开放许可,职权类型,行政许可\n法定主体,甲乙省大数据局,审核转报,否\n设定依据,《甲乙省大数据条例》第八条,,\n责任事项,受理责任,,\n"
                + "职权名称,政务云安全检查,职权类型,行政检查\n法定主体,甲乙省大数据局,审核转报,否\n设定依据,,,\n";
        Draft draft = draft(records);

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        assertTrue(draft.yaml(Language.ZH).contains("第八条"));
    }

    @Test
    void theBodyNamedAboveTheHeadingsMakesNoRecords() throws IOException {
        Draft draft = draft("部门名称,甲乙省大数据局,\n事项名称,事项类型,实施主体\n公共数据开放许可,行政许可,甲乙省大数据局\n政务云检查,行政检查,甲乙省大数据局\n");

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
    }

    @Test
    void recordsInATextAreAPowerList() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.txt"),
                "职权名称 1、公共数据开放许可\n职权类型 行政许可\n法定主体 大数据局\n责任事项 1.受理责任：公示材料。\n"
                        + "职权名称\n2、政务云安全检查\n职权类型\n行政检查\n法定主体：大数据局\n");
        Draft draft = Documents.read(
                List.of(list),
                new DraftOptions(
                        "甲乙省大数据局", null, null, null, null, Map.of(), List.of(), DraftOptions.NONE.standardInput()));

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        assertTrue(draft.review(Language.ZH).contains("（第 5 行）2、政务云安全检查"), draft.review(Language.ZH));
    }

    @Test
    void aListsOwnLabelsWinOverItsNumbers() throws IOException {
        Draft draft = draft(HEAD + "甲乙省大数据局,政务云一,03,行政处罚\n甲乙省大数据局,政务云二,03,\n甲乙省大数据局,政务云三,02,\n");

        // 03 is 行政处罚 here, so that 02 may be anything.
        assertEquals(List.of(Act.PENALIZE, Act.PENALIZE), acts(draft));
        assertEquals(1, draft.notUnderstood());
        assertTrue(draft.yaml(Language.ZH).contains("清单他处注明为行政处罚"));
    }

    @Test
    void coercionIsAMeasureOrEnforcementByItsNameAndElseNotGuessed() throws IOException {
        Draft draft =
                draft(HEAD + "甲乙省大数据局,查封违法的公共数据设备,,行政强制\n甲乙省大数据局,公共数据违法行为加处罚款,,行政强制\n" + "甲乙省大数据局,公共数据有关强制,,行政强制\n");

        assertEquals(List.of(Act.COERCIVE_MEASURE, Act.COERCIVE_ENFORCEMENT), acts(draft));
        assertTrue(draft.yaml(Language.ZH).contains("看不出是强制措施还是强制执行"));
    }

    @Test
    void theHeadingsAreFoundBelowATitleAndKindsByTheSectionsOfTheList() throws IOException {
        Draft draft = draft(
                "甲乙省大数据局权责清单,,\n,,\n序号,职权名称（全称）,设定依据\n一、行政许可（1项）,,\n1,设立数据交易场所许可,\n二、行政检查,,\n" + "1,公共数据开放检查,\n合计,,\n");

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        Mandate mandate = world(draft).mandates().get(0);
        assertEquals("甲乙省大数据局", mandate.institution().name());
        assertEquals("甲乙省大数据局权责清单", mandate.source().document());
        assertEquals("第5行", mandate.source().clause());
        assertEquals(Role.SOLE, mandate.role());
    }

    @Test
    void mergedCellsAndSheetsNamedByKindsAreReadAndTheCellIsKept() throws IOException {
        byte[] list = Made.xlsx(workbook -> {
            for (String name : List.of("行政许可", "行政处罚", "说明")) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "甲乙省大数据局权责清单（2020年版）");
                if (name.equals("说明")) {
                    continue;
                }
                sheet.range(0, 0, 0, 2).merge();
                sheet.value(1, 0, "实施机关");
                sheet.value(1, 1, "事项名称");
                sheet.value(2, 0, "甲乙省大数据局");
                sheet.value(2, 1, "公共数据授权运营" + name);
                sheet.value(3, 1, "政务云" + name);
                sheet.range(2, 0, 3, 0).merge();
            }
        });
        Draft draft = Documents.read(List.of(Files.write(folder.resolve("l.xlsx"), list)), DraftOptions.NONE);

        assertEquals(List.of(Act.LICENSE, Act.LICENSE, Act.PENALIZE, Act.PENALIZE), acts(draft));
        assertEquals("行政处罚!4", world(draft).mandates().get(3).source().clause());
        assertTrue(draft.yaml(Language.ZH).contains("没有找到表头"));
    }

    @Test
    void anOldWorkbookIsReadAsWell() throws IOException {
        byte[] list = Made.xls(workbook -> {
            var sheet = workbook.createSheet("清单");
            String[][] rows = {{"实施主体", "事项名称", "事项类型"}, {"甲乙省大数据局", "政务云使用许可", "行政许可"}};
            for (int row = 0; row < rows.length; row++) {
                var its = sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    its.createCell(column).setCellValue(rows[row][column]);
                }
            }
        });
        Draft draft = Documents.read(List.of(Files.write(folder.resolve("l.xls"), list)), DraftOptions.NONE);
        assertEquals(List.of(Act.LICENSE), acts(draft));
    }

    @Test
    void theBasisIsCitedByItsHighestInstrumentAndTheNatureOfTheBodySaysByWhatRight() throws IOException {
        Draft draft = draft("实施主体,事项名称,事项类型,设定依据,实施主体性质,委托机关\n"
                + "甲乙省大数据中心,公共数据开放许可,行政许可,《甲乙省公共数据管理办法》（甲乙省人民政府令第3号）第八条；《中华人民共和国数据安全法》（2021年）第三十四条,授权组织,\n"
                + "甲乙省大数据中心,政务云检查,行政检查,《甲乙省大数据条例》第5条第二款,受委托组织,甲乙省大数据局\n"
                + "甲乙省大数据中心,政务网检查,行政检查,,受委托组织,\n");
        List<Mandate> mandates = world(draft).mandates();

        Authority law = new Authority.Citation(Instrument.LAW, "中华人民共和国数据安全法", "第三十四条");
        assertEquals(law, mandates.get(0).setBy());
        assertEquals(law, mandates.get(0).authorisedBy());
        assertEquals(
                new Authority.Citation(Instrument.LOCAL_REGULATION, "甲乙省大数据条例", "第5条第二款"),
                mandates.get(1).setBy());
        assertEquals(
                "甲乙省大数据局",
                mandates.get(1).delegatedBy() == null
                        ? null
                        : mandates.get(1).delegatedBy().name());
        assertTrue(draft.yaml(Language.EN).contains("exercised by delegation, of whom is not said"));
    }

    @Test
    void theCoverageFollowsFromTheKindsUnlessARowOfTheFieldWasNotUnderstood() throws IOException {
        String asked = HEAD + "甲乙省大数据局,政务云许可,,行政许可\n甲乙省大数据局,取水许可,,行政许可\n";
        assertEquals(Coverage.APPLICANT_FACING, coverage(draft(asked)));
        assertEquals(Coverage.FULL, coverage(draft(asked + "甲乙省大数据局,政务云处罚,,行政处罚\n")));
        Draft unread = draft(asked + "甲乙省大数据局,密码设备处罚,,行政处罚\n");
        assertEquals(null, coverage(unread));
        assertTrue(unread.yaml(Language.ZH).contains("因此不写明 coverage"));
    }

    @Test
    void aListOfWhichNothingWasReadSaysNothingOfItsCoverage() throws IOException {
        assertEquals(null, coverage(draft("职权名称,转让采矿权的处罚\n职权类型,行政处罚\n法定主体,甲乙省自然资源厅\n设定依据,\n")));
    }

    @Test
    void howAnItemIsDealtWithIsNotItsMatter() throws IOException {
        Draft draft = draft(HEAD + "甲乙省大数据局,政务云使用（即办件）,,行政许可\n甲乙省大数据局,医疗机构执业变更（即办件）（省级）,,行政许可\n"
                + "甲乙省大数据局,临时便民服务摊点设置,,行政许可\n甲乙省大数据局,政务服务中心办件评价,,公共服务\n");

        assertEquals(
                List.of("government-cloud", "government-services"),
                world(draft).mandates().stream()
                        .map(mandate -> mandate.matter().code())
                        .toList());
    }

    @Test
    void aCommentAboveTheHeadingsIsNoTitle() throws IOException {
        Draft draft = draft("# SOURCE: 某处 (甲乙省),,,\n" + HEAD + "甲乙省大数据局,政务云许可,,行政许可\n甲乙省水利厅,取水许可,,行政许可\n");

        assertEquals("list", world(draft).mandates().get(0).source().document());
        assertEquals(
                1,
                draft.yaml(Language.ZH)
                        .lines()
                        .filter(line -> line.startsWith("  # "))
                        .count());
    }

    @Test
    void aRegionThatIsGivenNamesTheRegionOfAShorterName() throws IOException {
        DraftOptions region = new DraftOptions(
                "丙区大数据局", null, "990101", "甲省乙市丙区", null, Map.of(), List.of(), DraftOptions.NONE.standardInput());
        World world = world(draft(HEAD + ",政务云许可,,行政许可\n", region));

        assertEquals("990101", world.regions().get(0).code());
        assertEquals("甲省乙市丙区", world.regions().get(0).name());
    }

    private static Coverage coverage(Draft draft) {
        return world(draft).institutions().get(0).coverage();
    }

    @Test
    void aPowerListJoinsTheDutyListOfTheSameBody() throws IOException {
        Path duties = Files.writeString(
                folder.resolve("duties.txt"), "甲乙省大数据发展管理局主要职责\n主要职责是：\n（一）统筹协调全省信息化建设。\n（二）负责公共数据共享工作。\n");
        Path list = Files.writeString(folder.resolve("a.csv"), HEAD + "省大数据局,政务云许可,,行政许可\n");
        World world = world(Documents.read(List.of(list, duties), DraftOptions.NONE));

        assertEquals(1, world.institutions().size());
        assertEquals("甲乙省大数据发展管理局", world.institutions().get(0).name());
        assertEquals(3, world.mandates().size());
        assertEquals(Coverage.APPLICANT_FACING, world.institutions().get(0).coverage());
    }

    @Test
    void columnsOfRareNamesAreNamedByTheUser() throws IOException {
        Draft draft = draft(
                "单位,干什么,哪一类\n甲乙省大数据局,政务云许可,行政许可\n", columns(Map.of("事项名称", "干什么", "kind", "哪一类", "institution", "单位")));
        assertEquals(List.of(Act.LICENSE), acts(draft));

        String unknown = assertThrows(InputException.class, () -> draft(HEAD, columns(Map.of("事项名", "x"))))
                .format(Language.ZH);
        assertTrue(unknown.contains("是否想写 事项名称"), unknown);
        assertTrue(assertThrows(InputException.class, () -> draft("某表,无关\n1,2\n"))
                .format(Language.EN)
                .contains("no headings were found"));
    }

    @Test
    void rowsOfOtherFieldsAreCountedInTheDraftAndToldInTheReview() throws IOException {
        Draft draft = draft(HEAD + "甲乙省大数据局,政务云许可,,行政许可\n甲乙省水利厅,取水许可,,行政许可\n甲乙省水利厅,河道采砂许可,,行政许可\n");
        String yaml = draft.yaml(Language.ZH);

        assertTrue(yaml.contains("行政许可：2 项，逐条见 --review"), yaml);
        assertFalse(yaml.contains("取水许可"), yaml);
        assertFalse(yaml.contains("水利厅"), yaml);
        assertTrue(draft.review(Language.ZH).contains("取水许可"));
        assertEquals(2, draft.notUnderstood());
    }

    @Test
    void aBodyOfAnotherRegionOrAShortNameWithoutOneIsNotGuessed() throws IOException {
        InputException none = assertThrows(InputException.class, () -> draft(HEAD + "区大数据局,政务云许可,,行政许可\n"));
        assertTrue(none.format(Language.ZH).contains("--region"), none.format(Language.ZH));

        DraftOptions region = new DraftOptions(
                null, null, "990101", "甲省乙市丙区", null, Map.of(), List.of(), DraftOptions.NONE.standardInput());
        World world = world(draft(HEAD + "区大数据局,政务云许可,,行政许可\n市大数据局,政务网许可,,行政许可\n", region));
        assertEquals(
                List.of("甲省乙市丙区大数据局", "甲省乙市大数据局"),
                world.institutions().stream().map(each -> each.name()).sorted().toList());
        assertEquals(2, world.regions().size());
    }

    @Test
    void aFormulaWhereAValueShouldBeIsToldWithItsCell() throws IOException {
        byte[] list = Made.xlsx(workbook -> {
            var sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "序号");
            sheet.value(0, 1, "事项名称");
            sheet.value(0, 2, "事项类型");
            sheet.formula(1, 0, "ROW()-1");
            sheet.formula(1, 1, "C2");
            sheet.value(1, 2, "行政许可");
        });
        Path file = Files.write(folder.resolve("l.xlsx"), list);
        String told = assertThrows(InputException.class, () -> Documents.read(List.of(file), DraftOptions.NONE))
                .format(Language.EN);
        assertTrue(told.contains("l.xlsx:s!B2: error: is the formula"), told);
        assertFalse(told.contains("A2"), told);
    }
}
