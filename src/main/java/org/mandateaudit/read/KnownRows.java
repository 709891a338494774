package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Records;

/**
 * The records of a CSV file below its headings → the facts that they state. What a record says is put together from what its
 * cells were found to say before; only where a cell is wrong, or more than its words matters, is the record looked at cell
 * by cell.
 */
final class KnownRows {

    private final Records records;
    private final TableRows rows;
    private final List<KnownField> known = new ArrayList<>();
    private final boolean[] expected;
    private final FieldNumbers fields;
    private final Layout.Pool layouts;
    private final int[] places;

    /**
     * Begins.
     *
     * @param records the records, of which the headings have been drawn
     * @param rows reads what is looked at cell by cell
     * @param columns the columns that are read, by their numbers
     * @param notes the numbers of those that are not
     */
    KnownRows(Records records, TableRows rows, Map<Integer, TableColumn> columns, Set<Integer> notes) {
        this.records = records;
        this.rows = rows;
        Map<Field<?>, List<KnownColumn>> byField = new LinkedHashMap<>();
        columns.forEach((place, column) -> byField.computeIfAbsent(column.field(), each -> new ArrayList<>())
                .add(new KnownColumn(column, place)));
        byField.forEach((field, all) -> known.add(new KnownField(field, all)));
        this.fields =
                new FieldNumbers(known.stream().map(each -> each.field().name()).toList());
        this.layouts = new Layout.Pool(fields);
        this.places = new int[1 + 2 * known.size()];
        this.places[0] = 1;
        this.expected = new boolean[records.size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = columns.containsKey(i) || notes.contains(i);
        }
    }

    /** What the record at hand states; null where it holds nothing but notes. */
    @Nullable
    Stated read() {
        if (holdsUnexpected()) {
            return rows.read(records.row());
        }
        @Nullable Object[] values = new Object[known.size()];
        boolean any = false;
        for (int i = 0; i < values.length; i++) {
            KnownField field = known.get(i);
            int cell = field.look(records);
            if (cell == KnownField.UNKNOWN) {
                return rows.read(records.row());
            }
            boolean stated = cell != KnownField.UNSTATED;
            any |= stated;
            values[i] = field.value();
            places[1 + 2 * i] = stated ? records.line(cell) - records.line() : 0;
            places[2 + 2 * i] = stated ? records.column(cell) : 0;
        }
        return any
                ? new Stated(new NumberedValues(fields, values), layouts.at(places, records.file(), records.line()))
                : null;
    }

    private boolean holdsUnexpected() {
        for (int i = 0; i < records.size(); i++) {
            if ((i >= expected.length || !expected[i]) && !records.isEmpty(i)) {
                return true;
            }
        }
        return false;
    }
}
