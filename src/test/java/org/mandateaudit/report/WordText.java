package org.mandateaudit.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * A Word document as Apache POI reads it.
 *
 * @param lines its paragraphs, and the rows of its tables, from beginning to end
 * @param foot what stands at the foot of its pages
 */
record WordText(List<Line> lines, String foot) {

    /**
     * A paragraph, or a row of a table with a tab between its cells.
     *
     * @param style the style of the paragraph; "row" of a row
     */
    record Line(String style, String text) {}

    static WordText of(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<Line> lines = new ArrayList<>();
            for (IBodyElement each : document.getBodyElements()) {
                if (each instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(new Line(
                                    "row",
                                    row.getTableCells().stream()
                                            .map(WordText::cell)
                                            .collect(Collectors.joining("\t")))));
                } else if (each instanceof XWPFParagraph paragraph) {
                    lines.add(new Line(paragraph.getStyle(), paragraph.getText()));
                }
            }
            return new WordText(
                    lines,
                    document.getFooterList().stream()
                            .map(foot -> foot.getText().strip())
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    boolean says(String text) {
        return lines.stream().anyMatch(line -> line.text().contains(text));
    }

    /** The cells behind a label, in their order. */
    List<String> behind(String label) {
        return lines.stream()
                .filter(line -> line.style().equals("row") && line.text().startsWith(label + "\t"))
                .map(line -> line.text().substring(label.length() + 1))
                .toList();
    }
}
