package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Columns;
import org.mandateaudit.finding.Language;

/** The words of a {@link WordFile}. Items behind labels are rows of a table of two columns. */
final class WordDocument implements Memo {

    /** Of a page between its margins, in twentieths of a point. */
    private static final int WIDTH = 9638;

    private static final int LABEL = 1750;

    /** How wide a column of a table is made at least and at most, in columns of a terminal. */
    private static final int NARROWEST = 6;

    private static final int WIDEST = 30;
    private static final String SHADE = "EEF2F8";
    private static final String BOX = "□ ";

    private final Xml xml;

    /** Whether the last cell of a table of items behind labels is open, which takes further items. */
    private boolean inCell;

    /** The label behind which folded items stand, until it is written; null where there is none. */
    private @Nullable String summary;

    WordDocument(Xml xml) {
        this.xml = xml;
    }

    @Override
    public Memo heading(int level, String text) {
        end();
        return paragraph(level == 1 ? "Title" : "Heading" + (level - 1), text);
    }

    @Override
    public Memo paragraph(String text) {
        end();
        return paragraph("Normal", text);
    }

    @Override
    public Memo blank() {
        end();
        return this;
    }

    @Override
    public Memo item(String text) {
        if (summary != null) {
            row(summary);
            summary = null;
        }
        return paragraph(inCell ? "Cell" : "Item", text);
    }

    @Override
    public Memo item(String label, String text) {
        row(label);
        return paragraph("Cell", text);
    }

    @Override
    public Memo toFillIn(String label, List<String> choices) {
        row(label);
        return paragraph(
                choices.isEmpty() ? "Blank" : "Cell",
                String.join("　", choices.stream().map(BOX::concat).toList()));
    }

    @Override
    public Memo folded(String label, Consumer<Memo> inside) {
        summary = label;
        inside.accept(this);
        summary = null;
        return this;
    }

    @Override
    public Memo table(List<String> heads, Stream<List<String>> rows) {
        end();
        if (summary != null) {
            paragraph("Label", summary);
            summary = null;
        }
        List<List<String>> all = rows.toList();
        List<Integer> widths = widths(heads, all);
        table(widths);
        row(heads, widths, true);
        all.forEach(row -> row(row, widths, false));
        endTable();
        return this;
    }

    /** Ends what is begun. */
    void end() {
        if (inCell) {
            endRow();
            endTable();
            inCell = false;
        }
    }

    /** Begins a row, up to the cell behind its label. */
    private void row(String label) {
        if (inCell) {
            endRow();
        } else {
            table(List.of(LABEL, WIDTH - LABEL));
        }
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
        cell(LABEL, SHADE);
        paragraph("Label", label);
        xml.close();
        cell(WIDTH - LABEL, null);
        inCell = true;
    }

    private void endRow() {
        xml.close().close();
    }

    private void table(List<Integer> widths) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Grid");
        xml.empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString()));
        xml.close();
    }

    /** Two tables without a paragraph between them would become one. */
    private void endTable() {
        xml.close();
        paragraph("Gap", "");
    }

    private void row(List<String> cells, List<Integer> widths, boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), head ? SHADE : null);
            paragraph(head ? "Label" : "Cell", cells.get(i));
            xml.close();
        }
        xml.close();
    }

    private void cell(int width, @Nullable String shade) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (shade != null) {
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", shade);
        }
        xml.close();
    }

    private Memo paragraph(String style, String text) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        if (!text.isEmpty()) {
            WordFile.run(xml, Visible.text(text));
        }
        xml.close();
        return this;
    }

    /** Each column as wide as what it holds, within bounds. */
    private static List<Integer> widths(List<String> heads, List<List<String>> rows) {
        List<Integer> wanted = new ArrayList<>(Collections.nCopies(heads.size(), NARROWEST));
        Stream.concat(Stream.of(heads), rows.stream()).forEach(row -> {
            for (int i = 0; i < wanted.size(); i++) {
                wanted.set(i, Math.max(wanted.get(i), Math.min(WIDEST, columns(row.get(i)))));
            }
        });
        int all = wanted.stream().mapToInt(each -> each).sum();
        return wanted.stream().map(each -> WIDTH * each / all).toList();
    }

    private static int columns(String text) {
        return text.codePoints().map(each -> Columns.of(each, Language.ZH)).sum();
    }
}
