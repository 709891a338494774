package org.mandateaudit.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.InputFile;
import org.mandateaudit.read.TextFile;
import org.mandateaudit.table.Sheet;
import org.mandateaudit.table.Spreadsheet;
import org.mandateaudit.table.Unreadable;

/**
 * Reads published documents, 主要职责 and 三定规定, into a draft of a mandate file.
 *
 * <p>By rule and lexicon: the same documents give the same draft, nothing is fetched, and what is not understood is listed
 * with its words. Each document is about one institution.
 *
 * <p>With the first PDF that is read, PDFBox is given one font for all that a PDF does not bring with it
 * ({@code FontMappers.set}), in the whole process: an application that itself reads PDFs for more than their words sets its
 * own after that.
 */
public final class Documents {

    private final DraftOptions options;
    private final Lexicon lexicon;
    private final Map<PowerColumn, String> given;
    private final Bodies bodies;
    private final List<DutyReader> duties = new ArrayList<>();
    private final List<DocumentAccount> besides = new ArrayList<>();
    private final List<PowerSheets> lists = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Documents(DraftOptions options) {
        this.options = options;
        lexicon = LexiconFile.with(options.lexicon());
        given = PowerComplaints.columns(options.columns());
        bodies = new Bodies(lexicon);
    }

    /**
     * Drafts one mandate file from documents. In what order they are named makes no difference.
     *
     * @param documents duty lists, as Word files, PDFs with text, web pages, or plain text in UTF-8 or GB18030, and power
     *     lists, as {@code .xlsx}, {@code .xls} or {@code .csv}, or as tables in any of the former but PDFs and plain text;
     *     {@code -} is standard input
     * @param options what the documents leave open
     * @throws InputException where a document cannot be read, names no institution or holds no duty, or a lexicon is wrong
     */
    public static Draft read(Collection<Path> documents, DraftOptions options) {
        return read(InputFile.of(documents, options.standardInput()), options);
    }

    /**
     * Drafts one mandate file from documents that are in memory, as of an upload, or in files.
     *
     * @param documents as with paths; tables by the ending of their name, all else by what it is
     * @param options what the documents leave open
     * @throws InputException where a document cannot be read, names no institution or holds no duty, or a lexicon is wrong
     * @throws IllegalArgumentException where two documents have one name
     * @throws org.mandateaudit.finding.MissingLibraryException where the application lacks the library that reads such a
     *     document
     */
    public static Draft read(List<InputFile> documents, DraftOptions options) {
        return new Documents(options).read(InputFile.once(documents));
    }

    private Draft read(List<InputFile> inOrder) {
        inOrder.stream().filter(file -> !isTable(file)).forEach(this::document);
        inOrder.stream().filter(Documents::isTable).forEach(this::table);
        duties.forEach(DutyReader::standing);
        List<DocumentAccount> stated = duties.stream().map(DutyReader::account).toList();
        stated.forEach(account -> DutyReader.withdrawCoverage(
                account, Objects.requireNonNull(bodies.institutions().get(account.institution()))));
        List<DocumentAccount> accounts = new ArrayList<>(stated);
        accounts.addAll(besides);
        // The duty list says the full name of a body that a power list may abbreviate.
        List<String> documented =
                stated.stream().map(DocumentAccount::institution).distinct().toList();
        for (PowerSheets list : lists) {
            try {
                accounts.addAll(PowerList.read(list, options, lexicon, bodies, documented));
            } catch (InputException e) {
                problems.addAll(e.problems());
            } catch (Unreadable e) {
                problems.add(e.problem());
            }
        }
        InputException.throwIfAny(problems);
        return new Draft(
                List.copyOf(bodies.regions().values()),
                List.copyOf(bodies.institutions().values()),
                accounts);
    }

    private static boolean isTable(InputFile file) {
        return Spreadsheet.isNamed(file.name());
    }

    private void document(InputFile file) {
        try {
            document(SourceText.of(file.name(), TextFile.bytes(file, Complaints.DOCUMENT)));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    /** A document may hold duties, power lists in tables or in lines, or both. */
    private void document(SourceText text) {
        PowerTables powers = PowerTables.in(text, given);
        SourceText rest = powers.rest();
        Sheet records = PowerText.sheet(rest);
        boolean tables = !powers.sheets().isEmpty();
        if (tables) {
            lists.add(new PowerSheets(text.path(), powers::sheets, PowerTables::spot));
        }
        if (records != null) {
            lists.add(new PowerSheets(text.path(), () -> List.of(records), row -> text.lines()
                    .get(row.line() - 1)
                    .spot()));
            return;
        }
        DutyList list = DutyList.of(rest, lexicon);
        if (list.statesDuties() || !tables && !PowerText.holdsHeadings(rest)) {
            duties.add(list.introduce(options, lexicon, bodies));
        } else if (tables) {
            besides.add(list.besides());
        } else {
            problems.add(Problem.ofPath(text.path(), Complaints.tableInText()));
        }
    }

    private void table(InputFile file) {
        String name = file.name();
        lists.add(new PowerSheets(
                name,
                () -> Spreadsheet.read(name, TextFile.bytes(file, Spreadsheet.ACCEPTED))
                        .sheets(),
                row -> new Spot(0, Spot.Unit.ROW, row.line())));
    }
}
