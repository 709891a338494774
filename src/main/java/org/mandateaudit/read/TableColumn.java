package org.mandateaudit.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.table.Cell;

/**
 * A column of a table: a field, or a part of a field that is a group, as {@code source.clause} is of the source.
 *
 * @param field the field
 * @param part the part of the group; null where the column is the whole field
 */
record TableColumn(Field<?> field, @Nullable Field<?> part) {

    /** Parts values of a list that stand in one cell. */
    private static final String SEPARATORS = "[、;；\\r\\n]";

    /** What people write into a cell to say that there is nothing to write. */
    private static final Set<String> NOTHING =
            Set.of("无", "没有", "未知", "不详", "暂无", "-", "--", "—", "——", "－", "–", "/", "／", "N/A", "n/a", "null", "NULL");

    /** The columns that a table of such facts may have, by each of their headings. */
    static Map<String, TableColumn> of(Shape shape) {
        Map<String, TableColumn> columns = new LinkedHashMap<>();
        for (Field<?> field : shape.fields()) {
            Shape group = group(field.type());
            if (isListOfGroups(field.type())) {
                continue;
            }
            put(columns, field.name(), field.zh(), new TableColumn(field, null));
            if (group != null) {
                for (Field<?> part : group.fields()) {
                    put(
                            columns,
                            field.name() + "." + part.name(),
                            field.zh() + "." + part.zh(),
                            new TableColumn(field, part));
                }
            }
        }
        return columns;
    }

    private static void put(Map<String, TableColumn> columns, String name, String zh, TableColumn column) {
        columns.put(name, column);
        columns.putIfAbsent(zh, column);
    }

    /** The column that was perhaps meant; null where none is near. */
    static @Nullable TableColumn nearest(String heading, Map<String, TableColumn> columns) {
        String near = Nearest.to(heading, columns.keySet());
        return near == null ? null : columns.get(near);
    }

    /** The field or part of one that its cells state. */
    Field<?> stated() {
        return part == null ? field : part;
    }

    /** Its name in a mandate file: {@code source.clause}. */
    String name() {
        return part == null ? field.name() : field.name() + "." + part.name();
    }

    private Type<?> type() {
        return stated().type();
    }

    /** The cell's value as a node; null where it is none, which has then been complained of. The cell is not empty. */
    @Nullable
    Node node(Cell cell, Problems problems) {
        Type<?> type = type();
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            problems.add(cell.place(), TableComplaints.computed(name(), cell.text(), cell.kind()));
            return null;
        }
        if (NOTHING.contains(cell.text()) && !type.words().contains(cell.text())) {
            if (type instanceof OneOrMany<?> many
                    && many.mayBeEmpty()
                    && cell.text().equals("无")) {
                return new Node.Sequence(List.of(), cell.place());
            }
            problems.add(cell.place(), TableComplaints.nothing(name(), cell.text()));
            return null;
        }
        if (type instanceof OneOrMany<?> many) {
            return cell.text().equals("[]")
                    ? new Node.Sequence(List.of(), cell.place())
                    : new Node.Sequence(
                            List.of(cell.text().split(SEPARATORS)).stream()
                                    .map(Cell::strip)
                                    .filter(each -> !each.isEmpty())
                                    .<Node>map(each -> scalar(each, cell, many.item()))
                                    .toList(),
                            cell.place());
        }
        Node.Scalar scalar = scalar(cell.text(), cell, type);
        Shape group = group(type);
        if (group != null && !type.takes(scalar)) {
            List<String> parts = group.names().stream()
                    .map(each -> field.name() + "." + each)
                    .toList();
            problems.add(cell.place(), TableComplaints.groupInColumns(name(), cell.text(), type.words(), parts));
            return null;
        }
        return scalar;
    }

    /** A number or a truth value is as good as one that stands without quotes. A day may be written as spreadsheets do. */
    private static Node.Scalar scalar(String text, Cell cell, Type<?> type) {
        boolean truth = text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
        Node.Scalar scalar = new Node.Scalar(text, truth || isNumber(text), cell.place());
        if (!type.takes(scalar)) {
            Node.Scalar day = new Node.Scalar(Days.plain(text), false, cell.place());
            if (type.takes(day)) {
                return day;
            }
        }
        return scalar;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The fields of a field that is a group of them, or may be one; null of any other. */
    private static @Nullable Shape group(Type<?> type) {
        if (type instanceof Group<?> group) {
            return group.shape();
        }
        if (type instanceof Either<?> either) {
            Shape one = group(either.one());
            return one == null ? group(either.other()) : one;
        }
        return null;
    }

    private static boolean isListOfGroups(Type<?> type) {
        return type instanceof OneOrMany<?> many && many.item() instanceof Group<?>;
    }

    /** The words that a heading may be: its name in a mandate file, and in Chinese its term too. */
    static Text headings(Map<String, TableColumn> columns) {
        List<Text> titles =
                columns.values().stream().distinct().map(TableColumn::title).toList();
        return new Text(
                String.join("、", titles.stream().map(Text::zh).toList()),
                String.join(", ", titles.stream().map(Text::en).toList()));
    }

    /** How the heading is told: its name and its Chinese term. */
    Text title() {
        return new Text(name() + "（" + (part == null ? field.zh() : field.zh() + "." + part.zh()) + "）", name());
    }
}
