package org.mandateaudit.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.document.Drafted.acts;
import static org.mandateaudit.document.Drafted.world;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Language;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.read.InputException;

/** Power lists that stand as tables in Word files and web pages are read as those in sheets are. */
class PowerTablesTest {

    private static final String TITLE = "甲乙省大数据局权责清单";
    private static final String HEAD = "|序号|事项名称|事项类型|实施主体|设定依据";

    private static Draft draft(byte[] document) {
        return draft(document, Map.of());
    }

    private static Draft draft(byte[] document, Map<String, String> columns) {
        return Documents.read(
                List.of(Path.of("-")),
                new DraftOptions(null, null, null, null, null, columns, List.of(), new ByteArrayInputStream(document)));
    }

    private static Draft word(String... lines) {
        return draft(DocumentFiles.word(List.of(lines)));
    }

    private static Draft page(String body) {
        return draft(("<!DOCTYPE html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> clauses(Draft draft) {
        return world(draft).mandates().stream()
                .map(each -> each.source().clause())
                .toList();
    }

    @Test
    void aTableInAWordFileIsAPowerList() {
        Draft draft = word(
                TITLE, HEAD, "|1|公共数据开放许可|行政许可|甲乙省大数据局|《甲乙省大数据条例》第八条", "|2|政务云检查|行政检查|甲乙省大数据局|", "|3|某事|行政检查|甲乙省大数据局|");

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        assertEquals(List.of("第1个表第2行", "第1个表第3行"), clauses(draft));
        assertEquals(TITLE, world(draft).mandates().get(0).source().document());
        assertTrue(draft.yaml(Language.ZH).contains("第八条"));
        assertTrue(draft.review(Language.EN).contains("(table 1, row 3) 政务云检查"), draft.review(Language.EN));
        assertEquals(1, draft.notUnderstood());
    }

    @Test
    void dutiesInTheTextAndPowersInATableAreOfOneBody() {
        Draft draft =
                word("甲乙省大数据局主要职责", "主要职责是：", "#负责电子政务工作。", "一、行政权力", HEAD, "|1|公共数据开放许可|行政许可|大数据局|", "二、内设机构", "办公室。");

        assertEquals(List.of(Act.MANAGE, Act.LICENSE), acts(draft));
        assertEquals(List.of("(一)", "第1个表第2行"), clauses(draft));
        assertEquals(1, world(draft).institutions().size());
    }

    @Test
    void mergedCellsHoldForAllTheirRowsAndAllTheirColumns() {
        Draft draft = word(
                TITLE,
                "|实施主体|事项|>|事项类型",
                "|^|事项名称|备注|^",
                "|甲乙省大数据局|公共数据开放许可|>|行政许可",
                "|^|政务云许可|有|^",
                "|行政检查|>|>|>",
                "|甲乙省大数据局|政务云检查|无|");

        assertEquals(List.of(Act.LICENSE, Act.LICENSE, Act.INSPECT), acts(draft));
    }

    @Test
    void headingsThatEachPageRepeatsAreNoRowsAndATableThatIsCutGoesOn() {
        String row = "|1|公共数据开放许可|行政许可|甲乙省大数据局|";
        Draft draft = word(TITLE, HEAD, row, HEAD, row, "", row, "", HEAD, row);

        assertEquals(4, acts(draft).size());
        assertEquals(List.of("第1个表第2行", "第1个表第4行", "第2个表第1行", "第3个表第2行"), clauses(draft));
        assertEquals(0, draft.notUnderstood());
    }

    @Test
    void eachTableHasItsKindByTheLineAboveIt() {
        String head = "|事项名称|设定依据";
        Draft draft =
                word(TITLE, "", "一、行政许可（1项）", head, "|公共数据开放许可|", "二、行政处罚（1项）", head, "|公共数据违法行为处罚|", "注：本清单自公布之日起施行。");

        assertEquals(List.of(Act.LICENSE, Act.PENALIZE), acts(draft));
        assertEquals(
                Coverage.FULL, world(draft).institutions().iterator().next().coverage());
        assertTrue(draft.review(Language.ZH).contains("注：本清单自公布之日起施行"), draft.review(Language.ZH));
    }

    @Test
    void aTableWithinATableThatIsOnlyLayoutIsRead() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(TITLE);
            var outer = document.createTable(1, 1).getRow(0).getCell(0);
            String[][] rows = {{"事项名称", "事项类型"}, {"政务云检查", "行政检查"}};
            XWPFTable inner =
                    outer.insertNewTbl(outer.getParagraphs().get(0).getCTP().newCursor());
            for (String[] texts : rows) {
                var row = inner.createRow();
                for (int i = 0; i < texts.length; i++) {
                    (row.getCell(i) == null ? row.createCell() : row.getCell(i)).setText(texts[i]);
                }
            }
            document.write(out);
            assertEquals(List.of(Act.INSPECT), acts(draft(out.toByteArray())));
        }
    }

    @Test
    void aTableInAWebPageIsAPowerList() {
        Draft draft = page("<h1>" + TITLE + "</h1><table><tr><th>事项名称</th><th>事项类型</th><th>实施主体</th></tr>"
                + "<tr><td>公共数据<br>开放许可</td><td>行政许可</td><td rowspan=2>甲乙省大数据局</td></tr>"
                + "<tr><td>政务云检查<table><tr><td>附表</td></tr></table></td><td>行政检查</td></tr></table>");

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        assertEquals("公共数据开放许可", world(draft).mandates().get(0).text());
    }

    @Test
    void aTableInAWordFileOfBefore2007IsAPowerList() throws IOException {
        Draft draft = draft(OldWordMaker.make(
                List.of(TITLE, "|事项名称|事项类型|设定依据", "|公共数据开放许可|行政许可|《甲乙省大数据条例》第八条", "|政务云检查|行政检查|", "附注。")));

        assertEquals(List.of(Act.LICENSE, Act.INSPECT), acts(draft));
        assertEquals(List.of("第1个表第2行", "第1个表第3行"), clauses(draft));
    }

    @Test
    void columnsOfRareNamesAreNamedByTheUserAndABodyThatCannotBeToldIsAskedForWithItsPlace() {
        byte[] list = DocumentFiles.word(List.of("清单", "|职责条目|事项类型|实施主体", "|政务云检查|行政检查|某某局"));
        InputException refused = assertThrows(InputException.class, () -> draft(list, Map.of("name", "职责条目")));

        assertEquals("-:表1!A2", String.valueOf(refused.problems().get(0).place()));
        assertTrue(refused.problems().get(0).message().en().contains("--region"));
    }

    @Test
    void aTableWhoseCellsCannotBeToldApartIsRefusedWithWhatToDo() {
        byte[] list = DocumentFiles.pdf(List.of(List.of(TITLE, "序号 事项名称 事项类型 实施主体", "1 政务云检查 行政检查 甲乙省大数据局")));
        InputException refused = assertThrows(InputException.class, () -> draft(list));

        assertTrue(refused.problems().get(0).message().en().contains("cannot be told apart"));
    }

    @Test
    void aTableOfDutiesIsTextAsBefore() {
        Draft draft = word("甲乙省大数据局主要职责", "|序号|职责", "|1|（一）负责电子政务工作。", "|2|（二）推进智慧城市建设。");

        assertEquals(2, acts(draft).size());
        assertTrue(draft.yaml(Language.ZH).contains("coverage: duties-only"));
    }

    @Test
    void cellsThatClaimToReachFartherThanAnyTableTakeNoMemory() {
        Draft draft = page("<p>" + TITLE + "<table><tr><td>事项名称<td>事项类型</tr>"
                + "<tr><td colspan=99999 rowspan=99999>政务云检查".repeat(3000)
                + "</table><table><tr><td>事项名称<td>事项类型<tr><td>政务云检查<td>行政检查</table>");

        assertEquals(List.of(Act.INSPECT), acts(draft));
    }
}
