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

    private final Flow out;

    /** Begins to write. */
    Csv(Appendable out) {
        this.out = new Flow(out).append(BYTE_ORDER_MARK);
    }

    /** The sheet under its heads. */
    static String of(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Sheet.Column::head).toList());
        sheet.rows().forEach(row -> rows.add(row.stream().map(CellValue::text).toList()));
        return of(rows);
    }

    static String of(List<List<String>> rows) {
        Csv csv = new Csv(new StringBuilder());
        rows.forEach(csv::row);
        return csv.out.toString();
    }

    void row(List<String> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = formula || safe.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
