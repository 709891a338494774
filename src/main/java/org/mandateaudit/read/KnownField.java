package org.mandateaudit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.table.Records;

/** A field that one column of a table states, or several do in parts, as far as it recurs. */
final class KnownField {

    /** The record does not state the field. */
    static final int UNSTATED = -1;

    /** The record has to be looked at cell by cell: something is wrong, or the value tells its place. */
    static final int UNKNOWN = -2;

    private final Field<?> field;
    private final @Nullable KnownColumn whole;
    private final List<KnownColumn> parts;
    private final KnownGroup group;
    private final @Nullable KnownCell[] cells;
    private @Nullable Object value;

    KnownField(Field<?> field, List<KnownColumn> columns) {
        this.field = field;
        this.whole = columns.stream()
                .filter(each -> each.column().part() == null)
                .findFirst()
                .orElse(null);
        this.parts =
                columns.stream().filter(each -> each.column().part() != null).toList();
        this.group = new KnownGroup(field, parts);
        this.cells = new KnownCell[parts.size()];
    }

    Field<?> field() {
        return field;
    }

    /** Looks at a record: the number of the cell where the value stands, {@link #UNSTATED} or {@link #UNKNOWN}. */
    int look(Records records) {
        value = null;
        int stated = UNSTATED;
        if (whole != null) {
            KnownCell cell = whole.of(records);
            if (cell != null && cell.kind() != KnownCell.Kind.EMPTY) {
                value = cell.value();
                stated = cell.kind() == KnownCell.Kind.RIGHT ? whole.place() : UNKNOWN;
            } else if (field.required()) {
                return UNKNOWN;
            }
        }
        return parts.isEmpty() ? stated : withParts(records, stated);
    }

    private int withParts(Records records, int whole) {
        int first = UNSTATED;
        for (int i = 0; i < cells.length; i++) {
            KnownCell cell = parts.get(i).of(records);
            if (cell == null || cell.kind() == KnownCell.Kind.EMPTY) {
                cells[i] = null;
                continue;
            }
            if (whole != UNSTATED || cell.kind() == KnownCell.Kind.OTHER) {
                return UNKNOWN;
            }
            cells[i] = cell;
            first = first == UNSTATED ? parts.get(i).place() : first;
        }
        if (first == UNSTATED) {
            return whole;
        }
        value = group.of(cells);
        return value == null ? UNKNOWN : first;
    }

    /** The value that the record last looked at states. */
    @Nullable
    Object value() {
        return value;
    }
}
