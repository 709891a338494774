package org.mandateaudit.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;

/** A table whose first row is no row of headings, so that one message says more than one for each of its cells. */
final class Headless {

    private static final List<Character> SEPARATORS = List.of('，', '、', '；', '|', '｜');

    private Headless() {}

    /** Why the row is none; null where it is one, be it with mistakes. */
    static @Nullable Text of(Row first, Map<String, TableColumn> known) {
        List<String> filled = first.cells().stream()
                .map(Cell::text)
                .filter(each -> !each.isEmpty())
                .toList();
        if (filled.size() != 1) {
            return null;
        }
        String only = filled.get(0);
        for (char separator : SEPARATORS) {
            if (Stream.of(only.split(Pattern.quote(String.valueOf(separator))))
                            .filter(each -> known.containsKey(Cell.strip(each)))
                            .count()
                    > 1) {
                return TableComplaints.otherSeparator(separator);
            }
        }
        return known.containsKey(only) || only.startsWith(TableRows.NOTE) || TableColumn.nearest(only, known) != null
                ? null
                : TableComplaints.noHeadings(only, TableColumn.headings(known));
    }
}
