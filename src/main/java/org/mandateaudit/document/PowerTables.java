package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;

/**
 * The power lists that stand as tables in a document.
 *
 * @param sheets each as a sheet, below what the document says above it
 * @param rest the text without them, each line at its place
 */
record PowerTables(List<Sheet> sheets, SourceText rest) {

    /** Of lines right above a table, how many may head it, and how long. */
    private static final int MOST_CAPTIONS = 3;

    private static final int LONGEST_CAPTION = 40;

    /** Finds the tables that have the headings of a power list; what lies within one is part of it. */
    static PowerTables in(SourceText text, Map<PowerColumn, String> given) {
        List<String> rest = new ArrayList<>();
        text.lines().forEach(line -> rest.add(line.text()));
        List<List<Row>> lists = new ArrayList<>();
        List<String> names = new ArrayList<>();
        @Nullable TextTable last = null;
        int first = firstLine(text);
        for (TextTable table : text.tables()) {
            if (last != null && table.isWithin(last)) {
                continue;
            }
            boolean headed = PowerTable.isHeaded(table.sheet(text.path()), given);
            if (!headed && !(last != null && continues(last, table, rest))) {
                continue;
            }
            if (headed) {
                names.add(table.name());
                lists.add(captions(text, table, first, rest));
            }
            lists.get(lists.size() - 1).addAll(table.rows(text.path()));
            for (int i = table.from(); i < table.to(); i++) {
                rest.set(i, "");
            }
            last = table;
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            sheets.add(new Sheet(names.get(i), lists.get(i), List.of()));
        }
        return new PowerTables(sheets, text.with(rest));
    }

    /** Where rows of a document's table stand. */
    static Spot spot(Place row) {
        String sheet = row.sheet();
        return new Spot(sheet == null ? 0 : TextTable.number(sheet), Spot.Unit.ROW, row.line());
    }

    /** Whether a table without headings is the rest of one that a page or an editor has cut. */
    private static boolean continues(TextTable last, TextTable table, List<String> rest) {
        return last.width() == table.width()
                && last.to() <= table.from()
                && rest.subList(last.to(), table.from()).stream().allMatch(String::isBlank);
    }

    /** The title of the document and the lines right above the table, which are part of it and not of the text. */
    private static List<Row> captions(SourceText text, TextTable table, int first, List<String> rest) {
        List<Row> captions = new ArrayList<>();
        int at = table.from();
        for (int i = at - 1; i > first && captions.size() < MOST_CAPTIONS && at - i < 2 * MOST_CAPTIONS; i--) {
            String line = rest.get(i).strip();
            if (line.length() > LONGEST_CAPTION || line.matches(".*[。；：;:，,]")) {
                break;
            }
            if (!line.isEmpty()) {
                captions.add(0, row(text.path(), i, line));
                rest.set(i, "");
            }
        }
        if (first < at && !rest.get(first).matches(".*[。；;，,].*")) {
            captions.add(0, row(text.path(), first, rest.get(first).strip()));
        }
        return captions;
    }

    private static int firstLine(SourceText text) {
        int first = 0;
        while (first < text.lines().size() && text.lines().get(first).text().isBlank()) {
            first++;
        }
        return first;
    }

    private static Row row(String path, int line, String text) {
        Place place = new Place(path, line + 1, 1);
        return new Row(place, place, List.of(new Cell(text, Cell.Kind.TEXT, place)));
    }
}
