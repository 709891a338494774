package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A Word file of before 2007 (.doc) → its paragraphs and tables with the numbers that Word shows. No macro is run. */
final class OldWordFile {

    /** In twentieths of a point: edges no further apart are one. */
    private static final int SAME_EDGE = 60;

    private final TextFlow flow = new TextFlow();
    private final ListNumbers numbers = new ListNumbers();

    private OldWordFile() {}

    static SourceText read(String path, byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw SourceText.refusal(path, Complaints.encrypted());
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")
                    || path.toLowerCase(Locale.ROOT).endsWith(".wps")) {
                throw SourceText.refusal(path, Complaints.otherKind(FileKind.OLD_OFFICE));
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                OldWordFile file = new OldWordFile();
                file.add(document.getRange(), 0);
                return file.flow.text(path);
            }
        } catch (EncryptedDocumentException e) {
            throw SourceText.refusal(path, Complaints.encrypted());
        } catch (OldFileFormatException e) {
            throw SourceText.refusal(path, Complaints.otherKind(FileKind.OLD_OFFICE));
        }
    }

    private void add(Range range, int level) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                add(table, paragraph.getTableLevel());
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                String text = Range.stripFields(paragraph.text()).replaceAll("\\p{Cntrl}", " ");
                flow.paragraph((text.isBlank() ? "" : number(paragraph)) + text);
            }
        }
    }

    private void add(Table table, int level) {
        List<Integer> edges = edges(table);
        flow.beginTable();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            flow.beginRow();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                int mark = flow.mark();
                add(cell, level);
                int left = column(edges, cell.getLeftEdge());
                int wide = column(edges, cell.getLeftEdge() + cell.getWidth()) - left;
                if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
                    flow.cellAsAbove(wide);
                } else {
                    flow.cell(mark, wide, 1);
                }
            }
            flow.endRow();
        }
        flow.endTable();
    }

    /** Where columns begin: a row has as many cells of its own as it likes. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static int column(List<Integer> edges, int at) {
        int column = 0;
        while (column < edges.size() && edges.get(column) + SAME_EDGE < at) {
            column++;
        }
        return column;
    }

    private String number(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        return numbers.next(list.getLsid(), paragraph.getIlvl(), each -> level(list, (char) each));
    }

    private static ListNumbers.Level level(HWPFList list, char level) {
        StringBuilder text = new StringBuilder();
        String shown = list.getNumberText(level);
        for (char each : (shown == null ? "" : shown).toCharArray()) {
            text.append(each < 9 ? "%" + (each + 1) : String.valueOf(each));
        }
        return new ListNumbers.Level(style(list.getNumberFormat(level)), list.getStartAt(level), text.toString());
    }

    /** By the numbers of [MS-OSHARED] 2.2.1.3, MSONFC. */
    private static ListNumbers.Style style(int format) {
        return switch (format) {
            case 23, 255 -> ListNumbers.Style.NONE;
            case 18, 28 -> ListNumbers.Style.CIRCLED;
            case 10, 11, 33, 35, 37, 39 -> ListNumbers.Style.CHINESE;
            default -> ListNumbers.Style.ARABIC;
        };
    }
}
