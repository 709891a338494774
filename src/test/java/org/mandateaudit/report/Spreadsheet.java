package org.mandateaudit.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Spreadsheets read back as another program reads them. */
final class Spreadsheet {

    private Spreadsheet() {}

    /** The rows of comma-separated values, as RFC 4180 describes them. */
    static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quoted && character == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == ',' || character == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || character != '\r') {
                cell.append(character);
            }
        }
        return rows;
    }

    /** The cells of a sheet of a workbook as text, the head first. */
    static List<List<String>> sheet(byte[] workbook, String name) {
        return rows(workbook, name).stream()
                .map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList())
                .toList();
    }

    /** The cell of a row, counted from 1, under a head. */
    static Cell cell(byte[] workbook, String sheet, int row, String head) {
        int column = sheet(workbook, sheet).get(0).indexOf(head);
        return rows(workbook, sheet).get(row - 1).getCell(column);
    }

    static boolean isText(Cell cell) {
        return cell.getType() == CellType.STRING;
    }

    private static List<Row> rows(byte[] workbook, String name) {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.findSheet(name).orElseThrow().openStream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a column by its head. */
    static List<String> column(List<List<String>> rows, String head) {
        int column = rows.get(0).indexOf(head);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }

    /** The second column by the first. */
    static Map<String, String> items(List<List<String>> rows) {
        Map<String, String> items = new HashMap<>();
        rows.forEach(row -> items.putIfAbsent(row.get(0), row.get(1)));
        return items;
    }
}
