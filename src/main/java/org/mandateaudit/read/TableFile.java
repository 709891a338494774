package org.mandateaudit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.table.ByteSource;
import org.mandateaudit.table.Records;
import org.mandateaudit.table.Row;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;
import org.mandateaudit.table.Unreadable;

/** A workbook or CSV file → what it states, by the same shapes and checks as YAML. */
final class TableFile {

    private final String name;
    private final Problems problems;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Node> wrong = new HashMap<>();
    private @Nullable MandateTable mandates;

    private TableFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param notes what the user should hear of and is no problem
     * @throws Refusal where it cannot be read
     */
    static FileFacts read(String name, byte[] bytes, Problems problems, List<Problem> notes) {
        return read(name, () -> Spreadsheet.read(name, bytes), problems, notes);
    }

    /**
     * Reads a CSV file that is too large to be held in memory.
     *
     * @param notes what the user should hear of and is no problem
     * @throws Refusal where it cannot be read
     */
    static FileFacts read(String name, ByteSource source, Problems problems, List<Problem> notes) {
        return read(
                name,
                () -> {
                    try {
                        return Spreadsheet.readCsv(name, source);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                problems,
                notes);
    }

    private static FileFacts read(String name, Supplier<Spreadsheet> opened, Problems problems, List<Problem> notes) {
        try {
            Spreadsheet spreadsheet = opened.get();
            Supplier<String> text = spreadsheet.text();
            if (text != null) {
                problems.in(name, () -> new Script(name, text.get()));
            }
            if (spreadsheet.encoding() != null) {
                notes.add(Problem.noteOfPath(name, TableComplaints.readAs(spreadsheet.encoding())));
            }
            return new TableFile(name, problems).read(spreadsheet);
        } catch (Unreadable e) {
            throw new Refusal(e);
        } catch (UncheckedIOException e) {
            throw InputFiles.refusal(name, e.getCause());
        }
    }

    private FileFacts read(Spreadsheet spreadsheet) {
        boolean any = false;
        for (Sheet sheet : spreadsheet.sheets()) {
            boolean empty = sheet.isEmpty();
            if (sheet.name().startsWith("#") || (empty && !Tables.isTable(sheet.name()))) {
                continue;
            }
            any = true;
            if (Tables.isFile(sheet.name())) {
                file(sheet);
            } else {
                facts(sheet);
            }
        }
        if (!any) {
            throw new Refusal(Problem.ofPath(name, TableComplaints.noTable()));
        }
        Places all = Places.of(new Place(name, 1, 1), Map.copyOf(places));
        return new FileFacts(new Stated(values, all, wrong), mandates);
    }

    private void facts(Sheet sheet) {
        Field<List<Stated>> field = Tables.field(sheet.name());
        if (field == null) {
            // What a table called by another name would have stated is not known.
            problems.refused(
                    Problem.ofPath(name, TableComplaints.unknownTable(sheet.name(), Tables.nearest(sheet.name()))));
            return;
        }
        if (field.equals(FileShape.MANDATES) && sheet.records() != null) {
            mandates = new MandateTable(sheet.records(), problems);
        } else if (!read(sheet, FileShape.shape(field), list(field))) {
            // Which things its rows state is not known without the columns that name them.
            wrong.put(field.name(), new Node.Scalar(sheet.name(), true, start(sheet)));
        }
        places.putIfAbsent(field.name(), start(sheet));
    }

    /** The facts of a list so far: two sheets may name it, one in English and one in Chinese. */
    private List<Stated> list(Field<List<Stated>> field) {
        // Only such lists are put under the names of such fields.
        @SuppressWarnings("unchecked")
        List<Stated> facts = (List<Stated>)
                Objects.requireNonNull(values.computeIfAbsent(field.name(), each -> new ArrayList<Stated>()));
        return facts;
    }

    private void file(Sheet sheet) {
        List<Stated> rows = new ArrayList<>();
        read(sheet, FileShape.HEAD, rows);
        for (Stated row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            problems.add(row.place(), TableComplaints.fileTwice());
        }
        for (Stated row : rows) {
            row.values().forEach(values::putIfAbsent);
            row.places().forEach(places::putIfAbsent);
        }
    }

    /** Reads the facts of a sheet; whether its headings are all there. */
    private boolean read(Sheet sheet, Shape shape, List<Stated> facts) {
        sheet.wide().forEach(place -> problems.add(place, TableComplaints.wide()));
        if (sheet.records() != null) {
            try (Records records = sheet.records().get()) {
                return read(records, shape, facts);
            }
        }
        TableRows rows = null;
        for (Row row : sheet.rows()) {
            if (rows == null) {
                rows = TableRows.headed(row, shape, problems);
            } else {
                Stated fact = rows.read(row);
                if (fact != null) {
                    facts.add(fact);
                }
            }
        }
        return rows == null || rows.isWhole();
    }

    private boolean read(Records records, Shape shape, List<Stated> facts) {
        if (!records.next()) {
            return true;
        }
        TableRows headed = TableRows.headed(records.row(), shape, problems);
        KnownRows rows = headed.known(records);
        while (records.next()) {
            Stated fact = rows.read();
            if (fact != null) {
                facts.add(fact);
            }
        }
        return headed.isWhole();
    }

    private Place start(Sheet sheet) {
        return Spreadsheet.isCsv(name) ? new Place(name, 1, 1) : new Place(name, sheet.name(), 1, 1);
    }
}
