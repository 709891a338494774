package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Records;
import org.mandateaudit.table.Row;

/** The rows of a table below its headings → the facts that they state. */
final class TableRows {

    /** What heads a column that is not read, as a comment. */
    static final String NOTE = "#";

    private final Shape shape;
    private final Shape optional;
    private final Problems problems;
    private final Map<Integer, TableColumn> columns = new LinkedHashMap<>();
    private final Map<Integer, Cell> notes = new HashMap<>();
    private boolean whole = true;
    private boolean headless;

    private TableRows(Shape shape, Problems problems) {
        this.shape = shape;
        // What every fact must state is asked for by column and cell here, so that the message has the cell's place.
        this.optional = new Shape(
                shape.name(),
                shape.title(),
                shape.fields().stream().<Field<?>>map(TableRows::optional).toList());
        this.problems = problems;
    }

    private static <T> Field<T> optional(Field<T> field) {
        return new Field<>(field.name(), field.zh(), field.type(), false, field.meaning());
    }

    /** The rows below that row of headings; what is wrong with a heading is complained of. */
    static TableRows headed(Row headings, Shape shape, Problems problems) {
        TableRows rows = new TableRows(shape, problems);
        rows.head(headings);
        return rows;
    }

    /** The same rows, of which the headings have been drawn, as records that are recognised where they recur. */
    KnownRows known(Records records) {
        return new KnownRows(records, this, columns, notes.keySet());
    }

    /** Whether there is a column that states the field. */
    boolean states(Field<?> field) {
        return columns.values().stream().anyMatch(each -> each.field().equals(field));
    }

    /** Whether there is a column for every field that each fact states. */
    boolean isWhole() {
        return whole;
    }

    private void head(Row headings) {
        Map<String, TableColumn> known = TableColumn.of(shape);
        Text otherwise = Headless.of(headings, known);
        if (otherwise != null) {
            problems.add(headings.start(), otherwise);
            whole = false;
            headless = true;
            return;
        }
        Map<TableColumn, Place> seen = new HashMap<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            Cell cell = headings.cell(i);
            String heading = cell.text().replace('．', '.');
            if (heading.isEmpty() || heading.startsWith(NOTE)) {
                if (!heading.isEmpty()) {
                    notes.put(i, cell);
                }
                continue;
            }
            TableColumn column = known.get(heading);
            Place first = column == null ? null : seen.putIfAbsent(column, cell.place());
            if (column == null) {
                notes.put(i, cell);
                problems.add(
                        cell.place(),
                        TableComplaints.unknownColumn(
                                heading, TableColumn.headings(known), TableColumn.nearest(heading, known)));
            } else if (first != null) {
                notes.put(i, cell);
                problems.add(cell.place(), TableComplaints.columnTwice(column.name(), first));
            } else {
                columns.put(i, column);
            }
        }
        for (Field<?> field : shape.fields()) {
            TableColumn column = new TableColumn(field, null);
            if (field.required()
                    && columns.values().stream().noneMatch(each -> each.field().equals(field))) {
                whole = false;
                problems.add(headings.start(), TableComplaints.missingColumn(shape, column));
            }
        }
    }

    /** What a row states; null where it holds nothing but notes. */
    @Nullable
    Stated read(Row row) {
        if (headless) {
            return null;
        }
        Map<Field<?>, List<Node.Entry>> parts = new LinkedHashMap<>();
        Set<Field<?>> wholes = new HashSet<>();
        List<Node.Entry> entries = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < Math.max(row.cells().size(), columns.size()); i++) {
            Cell cell = row.cell(i);
            if (!columns.containsKey(i) && !notes.containsKey(i) && !cell.isEmpty()) {
                problems.add(cell.place(), TableComplaints.noHeading(cell.text()));
            }
        }
        for (Map.Entry<Integer, TableColumn> each : columns.entrySet()) {
            Cell cell = row.cell(each.getKey());
            TableColumn column = each.getValue();
            if (cell.isEmpty()) {
                continue;
            }
            any = true;
            Node node = column.node(cell, problems);
            if (column.part() == null) {
                wholes.add(column.field());
                if (node != null) {
                    entries.add(entry(column.field(), node, cell.place()));
                }
            } else {
                List<Node.Entry> group = parts.computeIfAbsent(column.field(), field -> new ArrayList<>());
                if (node != null) {
                    group.add(entry(column.part(), node, cell.place()));
                }
            }
        }
        if (!any) {
            return null;
        }
        parts.forEach((field, group) -> {
            if (wholes.contains(field)) {
                problems.add(
                        group.isEmpty() ? row.start() : group.get(0).key().place(),
                        TableComplaints.wholeAndPart(field.name(), field.name() + ".*"));
            } else if (!group.isEmpty()) {
                Place place = group.get(0).key().place();
                entries.add(entry(field, new Node.Mapping(group, place), place));
            }
        });
        complainOfMissing(row);
        return optional.read(new Node.Mapping(entries, row.start()), problems);
    }

    private void complainOfMissing(Row row) {
        columns.forEach((i, column) -> {
            Cell cell = row.cell(i);
            if (cell.isEmpty() && column.part() == null && column.field().required()) {
                problems.add(cell.place(), Complaint.missing(shape, column.field()));
            }
        });
    }

    private static Node.Entry entry(Field<?> field, Node value, Place place) {
        return new Node.Entry(new Node.Scalar(field.name(), true, place), value);
    }
}
