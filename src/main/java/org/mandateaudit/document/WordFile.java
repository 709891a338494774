package org.mandateaudit.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * A Word file (.docx, .docm) → its paragraphs, those of tables too, and its tables, with the numbers that Word shows. No macro
 * is run.
 */
final class WordFile {

    private static final long LARGEST_PART = 48L * 1024 * 1024;

    private final XWPFDocument document;
    private final ListNumbers numbers = new ListNumbers();
    private final TextFlow flow = new TextFlow();

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    static SourceText read(String path, byte[] bytes) throws IOException {
        // What unpacks to more is refused while it is unpacked.
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(0.002);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordFile file = new WordFile(document);
            document.getBodyElements().forEach(file::add);
            return file.flow.text(path);
        }
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            flow.paragraph(number(paragraph) + text(paragraph));
        } else if (element instanceof XWPFTable table) {
            add(table);
        } else if (element instanceof XWPFSDT block) {
            PlainText.lines(block.getContent().getText()).forEach(flow::paragraph);
        }
    }

    private void add(XWPFTable table) {
        flow.beginTable();
        for (XWPFTableRow row : table.getRows()) {
            flow.beginRow();
            for (XWPFTableCell cell : row.getTableCells()) {
                int mark = flow.mark();
                cell.getBodyElements().forEach(this::add);
                CTTcPr properties = cell.getCTTc().getTcPr();
                int wide = properties == null || properties.getGridSpan() == null
                        ? 1
                        : properties.getGridSpan().getVal().intValue();
                if (continuesAbove(properties)) {
                    flow.cellAsAbove(wide);
                } else {
                    flow.cell(mark, wide, 1);
                }
            }
            flow.endRow();
        }
        flow.endTable();
    }

    private static boolean continuesAbove(@Nullable CTTcPr cell) {
        return cell != null
                && cell.getVMerge() != null
                && !STMerge.RESTART.equals(cell.getVMerge().getVal());
    }

    /** Without the marks of footnotes, which are no words of the clause. */
    private static String text(XWPFParagraph paragraph) {
        return paragraph
                .getText()
                .replaceAll("\\[(?:foot|end)noteRef:[^\\]]*\\]", "")
                .replace('\n', ' ');
    }

    private String number(XWPFParagraph paragraph) {
        CTNumPr numbered = numbered(paragraph);
        if (numbered == null || numbered.getNumId() == null || document.getNumbering() == null) {
            return "";
        }
        BigInteger list = numbered.getNumId().getVal();
        XWPFNum num = document.getNumbering().getNum(list);
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger kind = num.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum levels = document.getNumbering().getAbstractNum(kind);
        if (levels == null) {
            return "";
        }
        int level = numbered.getIlvl() == null ? 0 : numbered.getIlvl().getVal().intValue();
        // Lists of one kind go on counting, unless one says that it begins anew.
        Object counted = num.getCTNum().sizeOfLvlOverrideArray() > 0 ? list : "kind " + kind;
        return numbers.next(counted, level, each -> level(levels, each));
    }

    private @Nullable CTNumPr numbered(XWPFParagraph paragraph) {
        if (paragraph.getCTPPr() != null && paragraph.getCTPPr().getNumPr() != null) {
            return paragraph.getCTPPr().getNumPr();
        }
        if (paragraph.getStyle() == null || document.getStyles() == null) {
            return null;
        }
        XWPFStyle style = document.getStyles().getStyle(paragraph.getStyle());
        return style == null || style.getCTStyle().getPPr() == null
                ? null
                : style.getCTStyle().getPPr().getNumPr();
    }

    private static ListNumbers.Level level(XWPFAbstractNum levels, int level) {
        for (CTLvl each : levels.getCTAbstractNum().getLvlList()) {
            if (each.getIlvl().intValue() == level) {
                String format = each.getNumFmt() == null || each.getNumFmt().getVal() == null
                        ? "decimal"
                        : each.getNumFmt().getVal().toString();
                return new ListNumbers.Level(
                        style(format),
                        each.getStart() == null ? 1 : each.getStart().getVal().intValue(),
                        each.getLvlText() == null ? "" : each.getLvlText().getVal());
            }
        }
        return new ListNumbers.Level(ListNumbers.Style.NONE, 1, "");
    }

    private static ListNumbers.Style style(String format) {
        return switch (format) {
            case "bullet", "none" -> ListNumbers.Style.NONE;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ListNumbers.Style.CIRCLED;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "chineseDigital" -> ListNumbers.Style.CHINESE;
            default -> ListNumbers.Style.ARABIC;
        };
    }
}
