package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Decision;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;
import org.mandateaudit.table.Unreadable;

/**
 * A table in which a reviewer has decided on findings → the waivers among the decisions, as a waivers file would state
 * them, so that the same checks tell what is wrong with them. Findings of which nothing is decided, and decisions other
 * than to waive, waive nothing.
 */
final class DecisionTable {

    private final Problems problems;
    private final Map<DecisionColumn, Integer> columns = new EnumMap<>(DecisionColumn.class);
    private final List<Node> waivers = new ArrayList<>();

    private DecisionTable(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a workbook or a CSV file.
     *
     * @throws Refusal where it cannot be read
     */
    static Node read(String name, byte[] bytes, Problems problems) {
        try {
            Spreadsheet spreadsheet = Spreadsheet.read(name, bytes);
            Supplier<String> text = spreadsheet.text();
            if (text != null) {
                problems.in(name, () -> new Script(name, text.get()));
            }
            return new DecisionTable(problems).waivers(name, sheet(name, spreadsheet));
        } catch (Unreadable e) {
            throw new Refusal(e);
        }
    }

    /** The sheet of the findings; a CSV file is but one. */
    private static Sheet sheet(String name, Spreadsheet spreadsheet) {
        return spreadsheet.sheets().stream()
                .filter(sheet -> Spreadsheet.isCsv(name)
                        || Stream.of(DecisionColumn.SHEET.zh(), DecisionColumn.SHEET.en())
                                .anyMatch(sheet.name()::equals))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.ofPath(name, WaiverComplaint.noSheet())));
    }

    private Node waivers(String name, Sheet sheet) {
        sheet.wide().forEach(place -> problems.add(place, TableComplaints.wide()));
        Place start = null;
        for (Row row : sheet.rows()) {
            if (start == null) {
                start = row.start();
                headed(row);
            } else if (columns.size() == DecisionColumn.values().length) {
                decided(row);
            }
        }
        if (start == null) {
            throw new Refusal(Problem.ofPath(name, WaiverComplaint.noSheet()));
        }
        return new Node.Sequence(waivers, start);
    }

    private void headed(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            DecisionColumn column = DecisionColumn.headed(row.cell(i).text());
            if (column == null) {
                continue;
            }
            Integer before = columns.putIfAbsent(column, i);
            if (before != null) {
                problems.add(
                        row.cell(i).place(),
                        TableComplaints.columnTwice(
                                row.cell(i).text(), row.cell(before).place()));
            }
        }
        for (DecisionColumn column : DecisionColumn.values()) {
            if (!columns.containsKey(column)) {
                problems.add(row.start(), WaiverComplaint.noColumn(column));
            }
        }
    }

    private void decided(Row row) {
        Cell cell = cell(row, DecisionColumn.DECISION);
        if (cell.isEmpty()) {
            undecided(row);
            return;
        }
        Decision decision = decision(cell);
        if (decision == null) {
            problems.add(cell.place(), WaiverComplaint.unknownDecision(cell.text()));
        } else if (decision == Decision.WAIVED) {
            waived(row);
        }
    }

    /** What is written for a decision that nobody made is told: it might be thought to count. */
    private void undecided(Row row) {
        Stream.of(DecisionColumn.REASON, DecisionColumn.APPROVER, DecisionColumn.BASIS, DecisionColumn.UNTIL)
                .filter(column -> !cell(row, column).isEmpty())
                .findFirst()
                .ifPresent(column ->
                        problems.add(cell(row, DecisionColumn.DECISION).place(), WaiverComplaint.notDecided(column)));
    }

    private static @Nullable Decision decision(Cell cell) {
        return Stream.of(Decision.values())
                .filter(each ->
                        Stream.of(Text.of(each).zh(), Text.of(each).en()).anyMatch(cell.text()::equals))
                .findFirst()
                .orElse(null);
    }

    /** Of a row in which a cell holds nothing that can be read, the others are looked at all the same. */
    private void waived(Row row) {
        List<Node.Entry> entries = new ArrayList<>();
        boolean whole = true;
        for (DecisionColumn column : DecisionColumn.values()) {
            Field<?> field = column.field();
            if (field != null) {
                Cell cell = cell(row, column);
                Text wrong = wrong(column, cell);
                if (wrong == null) {
                    entries.add(new Node.Entry(
                            new Node.Scalar(field.name(), false, cell.place()),
                            new Node.Scalar(cell.text(), false, cell.place())));
                } else {
                    problems.add(cell.place(), wrong);
                    whole = false;
                }
            }
        }
        if (whole) {
            waivers.add(
                    new Node.Mapping(entries, cell(row, DecisionColumn.FINDING).place()));
        } else {
            entries.forEach(entry -> WaiverShape.SHAPE.fields().stream()
                    .filter(field -> field.name().equals(entry.key().text()))
                    .forEach(field -> field.read(entry, problems)));
        }
    }

    private static @Nullable Text wrong(DecisionColumn column, Cell cell) {
        if (cell.isEmpty()) {
            return WaiverComplaint.notFilledIn(column);
        }
        return switch (cell.kind()) {
            case FORMULA, ERROR -> TableComplaints.computed(column.head().zh(), cell.text(), cell.kind());
            case TEXT, NUMBER, DAY, TRUTH -> null;
        };
    }

    private Cell cell(Row row, DecisionColumn column) {
        return row.cell(columns.getOrDefault(column, Integer.MAX_VALUE));
    }
}
