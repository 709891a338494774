package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;

/**
 * A sheet of a power list: its columns, wherever its headings stand, and its rows.
 *
 * @param name the sheet's name
 * @param title what stands above the headings
 * @param columns the number of each column that was recognised, 0 first
 * @param headings the row of headings
 * @param rows the rows below it
 */
record PowerTable(String name, String title, Map<PowerColumn, Integer> columns, Row headings, List<Row> rows) {

    /** How far down headings are looked for. */
    private static final int DEEPEST = 60;

    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|//|(?i:source)\\s*[:：])");

    /** The sheet as a power list; null where no row names the item and one more column. */
    static @Nullable PowerTable of(Sheet sheet, Map<PowerColumn, String> given) {
        List<Row> rows = rows(sheet);
        PowerTable records = records(sheet, rows, given);
        return records == null ? belowHeadings(sheet, rows, given) : records;
    }

    /** Whether it is one whose headings stand in a row, and not beside the values of each record. */
    static boolean isHeaded(Sheet sheet, Map<PowerColumn, String> given) {
        List<Row> rows = rows(sheet);
        return records(sheet, rows, given) == null && belowHeadings(sheet, rows, given) != null;
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.rows().forEach(rows::add);
        return rows;
    }

    private static @Nullable PowerTable records(Sheet sheet, List<Row> rows, Map<PowerColumn, String> given) {
        return rows.isEmpty() ? null : PowerRecords.of(sheet.name(), rows, DEEPEST, heading -> headed(heading, given));
    }

    private static @Nullable PowerTable belowHeadings(Sheet sheet, List<Row> rows, Map<PowerColumn, String> given) {
        Map<PowerColumn, Integer> best = Map.of();
        int at = -1;
        for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
            Map<PowerColumn, Integer> columns = columns(rows.get(i), given);
            if (columns.size() > best.size()) {
                best = columns;
                at = i;
            }
        }
        boolean named = best.containsKey(PowerColumn.NAME) || best.containsKey(PowerColumn.ITEM);
        if (at < 0 || !named || best.size() < 2) {
            return null;
        }
        Set<String> title = new LinkedHashSet<>();
        rows.subList(0, at).stream().filter(row -> !isComment(row)).forEach(row -> row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .forEach(title::add));
        return new PowerTable(
                sheet.name(),
                title.stream().collect(Collectors.joining(" ")),
                best,
                rows.get(at),
                List.copyOf(rows.subList(at + 1, rows.size())));
    }

    /** Whether a row above the headings says where the list was taken from, and is no part of it. */
    static boolean isComment(Row row) {
        return !row.cells().isEmpty() && COMMENT.matcher(row.cell(0).text()).lookingAt();
    }

    private static Map<PowerColumn, Integer> columns(Row row, Map<PowerColumn, String> given) {
        Map<PowerColumn, Integer> columns = new EnumMap<>(PowerColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            PowerColumn column = headed(row.cell(i).text(), given);
            if (column != null) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    /** The column that is headed so, as the user names it or by its usual names. */
    private static @Nullable PowerColumn headed(String heading, Map<PowerColumn, String> given) {
        for (Map.Entry<PowerColumn, String> each : given.entrySet()) {
            if (!heading.isEmpty() && PowerColumn.plain(heading).equals(PowerColumn.plain(each.getValue()))) {
                return each.getKey();
            }
        }
        PowerColumn column = PowerColumn.headed(heading);
        return column == null || given.containsKey(column) ? null : column;
    }

    /** The cell of a row in that column; null where the list has no such column. */
    @Nullable
    Cell cell(Row row, PowerColumn column) {
        Integer at = columns.get(column);
        return at == null ? null : row.cell(at);
    }

    /** The words of a row in that column; empty where there are none. */
    String words(Row row, PowerColumn column) {
        Cell cell = cell(row, column);
        return cell == null || cell.text().matches("[-—/／－]+|无") ? "" : cell.text();
    }
}
