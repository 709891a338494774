package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte-order mark, without which spreadsheets take Chinese for another
 * encoding. A cell that a spreadsheet would take for a formula is kept text by an apostrophe before it, as OWASP advises.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private Csv() {}

    /** The sheet under its heads. */
    static String of(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Sheet.Column::head).toList());
        sheet.rows().forEach(row -> rows.add(row.stream().map(CellValue::text).toList()));
        return of(rows);
    }

    static String of(List<List<String>> rows) {
        return BYTE_ORDER_MARK
                + rows.stream()
                        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = formula || safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
