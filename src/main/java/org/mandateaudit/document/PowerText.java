package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;

/** Text that holds a power list, each line a heading and its value, or a heading above its value → its rows. */
final class PowerText {

    /** A heading and what stands beside it, or a line that is a heading. */
    private static final Pattern LINE = Pattern.compile("^([^ :]{2,12})(?:[ :]+(.*))?$");

    private static final int DEEPEST = 60;

    /** Names of columns in a line that make it the headings of a table. */
    private static final int LEAST = 3;

    private final List<Row> rows = new ArrayList<>();
    private final List<SourceText.Line> lines;
    private final String path;

    private PowerText(SourceText text) {
        this.lines = text.lines();
        this.path = text.path();
    }

    /** The rows of a power list in a text; null where it is none. A row stands at the number of its line in the text. */
    static @Nullable Sheet sheet(SourceText text) {
        // What also lists duties is read as a duty list, whose clauses say more than the fields of its records.
        if (text.lines().stream().anyMatch(line -> line.text().contains("主要职责"))) {
            return null;
        }
        PowerText read = new PowerText(text);
        for (int i = 0; i < read.lines.size(); i++) {
            i += read.add(i);
        }
        boolean records = PowerRecords.of("", read.rows, DEEPEST, PowerColumn::headed) != null;
        return records ? new Sheet(Spreadsheet.stem(text.path()), read.rows, List.of()) : null;
    }

    /** Whether a line names the columns of a table, of which a text leaves only the words. */
    static boolean holdsHeadings(SourceText text) {
        return text.lines().stream().anyMatch(line -> {
            Set<PowerColumn> columns = EnumSet.noneOf(PowerColumn.class);
            for (String word : Folding.fold(line.text()).strip().split("\\s+")) {
                PowerColumn column = PowerColumn.headed(word);
                if (column != null) {
                    columns.add(column);
                }
            }
            return columns.size() >= LEAST && columns.contains(PowerColumn.NAME);
        });
    }

    /** How many further lines were taken. */
    private int add(int i) {
        String line = Folding.fold(lines.get(i).text()).strip();
        Matcher matcher = LINE.matcher(line);
        boolean headed = matcher.matches() && PowerColumn.headed(matcher.group(1)) != null;
        if (!headed) {
            row(i, List.of(line));
            return 0;
        }
        String value = matcher.group(2) == null ? "" : matcher.group(2);
        boolean below = value.isEmpty() && matcher.group(0).equals(matcher.group(1)) && i + 1 < lines.size();
        if (below && PowerColumn.headed(Folding.fold(lines.get(i + 1).text()).strip()) == null) {
            row(i, List.of(matcher.group(1), lines.get(i + 1).text().strip()));
            return 1;
        }
        row(i, List.of(matcher.group(1), value));
        return 0;
    }

    private void row(int i, List<String> texts) {
        Place place = new Place(path, i + 1, 1);
        rows.add(new Row(
                place,
                place,
                texts.stream()
                        .map(text -> new Cell(text, Cell.Kind.TEXT, place))
                        .toList()));
    }
}
