package org.mandateaudit.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.SourceKind;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.NamedFile;
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

    private static final String WITHHELD = Coverage.WITHHELD.code();

    private Documents() {}

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
        Lexicon lexicon = LexiconFile.with(options.lexicon());
        Map<PowerColumn, String> given = PowerComplaints.columns(options.columns());
        Bodies bodies = new Bodies(lexicon);
        List<DraftFact> transfers = new ArrayList<>();
        List<DraftFact> divisions = new ArrayList<>();
        List<DocumentAccount> accounts = new ArrayList<>();
        List<Function<List<String>, List<DocumentAccount>>> lists = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Path> inOrder = new LinkedHashSet<>(NamedFile.once(documents));
        List<Path> tables = inOrder.stream()
                .filter(path -> Spreadsheet.isNamed(path.toString()))
                .toList();
        inOrder.removeAll(tables);
        for (Path path : inOrder) {
            try {
                SourceText text = SourceText.of(
                        NamedFile.name(path), TextFile.bytes(path, options.standardInput(), Complaints.DOCUMENT));
                PowerTables powers = PowerTables.in(text, given);
                SourceText rest = powers.rest();
                Sheet records = PowerText.sheet(rest);
                if (!powers.sheets().isEmpty()) {
                    lists.add(documented -> PowerList.read(
                            text.path(), powers.sheets(), PowerTables::spot, options, lexicon, bodies, documented));
                }
                if (records != null) {
                    lists.add(documented -> PowerList.read(
                            text.path(),
                            List.of(records),
                            row -> text.lines().get(row.line() - 1).spot(),
                            options,
                            lexicon,
                            bodies,
                            documented));
                } else if (hasDuties(rest, lexicon) || powers.sheets().isEmpty() && !PowerText.holdsHeadings(rest)) {
                    accounts.add(read(rest, options, lexicon, bodies, transfers, divisions));
                } else if (powers.sheets().isEmpty()) {
                    problems.add(Problem.ofPath(text.path(), Complaints.tableInText()));
                } else {
                    accounts.add(besides(rest, lexicon));
                }
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        accounts.forEach(
                account -> withdrawCoverage(account, bodies.institutions().get(account.institution())));
        // The duty list says the full name of a body that a power list may abbreviate.
        List<String> documented = accounts.stream()
                .map(DocumentAccount::institution)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        for (Path path : tables) {
            lists.add(each -> {
                String name = NamedFile.name(path);
                byte[] bytes = TextFile.bytes(path, options.standardInput(), Spreadsheet.ACCEPTED);
                return PowerList.read(
                        name,
                        Spreadsheet.read(name, bytes).sheets(),
                        row -> new Spot(0, Spot.Unit.ROW, row.line()),
                        options,
                        lexicon,
                        bodies,
                        each);
            });
        }
        for (Function<List<String>, List<DocumentAccount>> list : lists) {
            try {
                accounts.addAll(list.apply(documented));
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
                transfers,
                divisions,
                accounts);
    }

    /** Whether a document says, beside its tables, what an institution has to do. */
    private static boolean hasDuties(SourceText text, Lexicon lexicon) {
        return Outline.of(text, lexicon).stream().anyMatch(clause -> states(clause.section()));
    }

    /** What a power list says before its tables and behind them. */
    private static DocumentAccount besides(SourceText text, Lexicon lexicon) {
        List<Clause> clauses = Outline.of(text, lexicon);
        List<Remnant> remnants =
                clauses.stream().map(Documents::outside).collect(Collectors.toCollection(ArrayList::new));
        return new DocumentAccount(text.path(), text.path(), "", clauses, List.of(), remnants);
    }

    private static Remnant outside(Clause clause) {
        return new Remnant(
                clause, clause.words().own().strip(), new Text("不在职责部分", "outside the parts on duties"), true);
    }

    private static DocumentAccount read(
            SourceText text,
            DraftOptions options,
            Lexicon lexicon,
            Bodies bodies,
            List<DraftFact> transfers,
            List<DraftFact> divisions) {
        String stated = Title.name(text);
        String name = options.name() != null ? options.name() : stated;
        if (name == null) {
            throw refusal(text, Complaints.noName());
        }
        Names names = new Names(name, options.regionName());
        boolean central = names.region().isEmpty() && Names.isCentral(name);
        if (names.region().isEmpty() && !central) {
            throw refusal(text, Complaints.noRegion(name));
        }
        List<Clause> outline = Outline.of(text, lexicon);
        List<Clause> clauses = new ArrayList<>(sections(outline, names));
        String whole = clauses.stream().map(clause -> clause.words().folded()).collect(Collectors.joining("\n"));
        Standing.shortForms(whole, names);
        boolean withheld = Standing.withheld(whole);
        String region = bodies.region(central ? "国务院" : names.region(), options.region());
        DraftFact own = bodies.own(
                name,
                options.name() != null ? Why.option("--name") : Why.stated("文中", "in the document"),
                region,
                options);
        Standing standing = new Standing(lexicon, names, bodies, own);
        AddedNames added = new AddedNames(names, bodies, own);
        Origin origin = Origin.of(text, name, clauses);
        ClauseReader reader = new ClauseReader(lexicon, names, bodies, own, origin);
        Sharing sharing = new Sharing(lexicon, names, bodies, own, origin);
        List<Remnant> remnants = new ArrayList<>();
        for (Clause clause : clauses) {
            standing.read(clause);
            added.read(clause);
            switch (clause.section()) {
                case DUTIES, ARTICLES -> reader.read(clause);
                case TRANSFERS -> sharing.transfer(clause);
                case DIVISIONS -> {
                    sharing.division(clause, clauses);
                    reader.read(clause);
                }
                case UNKNOWN, ELSEWHERE -> remnants.add(outside(clause));
            }
        }
        for (Spot spot : text.unread()) {
            Clause page = new Clause(Section.UNKNOWN, "", spot, Words.of(""));
            clauses.add(page);
            remnants.add(new Remnant(page, spot.citedPage(), Complaints.unreadPage(), false));
        }
        if (clauses.stream().noneMatch(clause -> states(clause.section())) && !withheld) {
            throw refusal(text, Complaints.noDuty());
        }
        remnants.addAll(reader.remnants());
        remnants.addAll(sharing.remnants());
        if (withheld) {
            own.putIfAbsent("coverage", WITHHELD, Why.stated("文中写明不公开", "the document says that they are not public"));
        } else if (origin.kind() != SourceKind.STATUTE && (isList(outline) || isList(withoutArticles(clauses)))) {
            // Articles and divisions say a part of what an institution has to do.
            own.putIfAbsent("coverage", Coverage.DUTIES_ONLY.code(), dutiesOnly(remnants));
        }
        transfers.addAll(sharing.transfers());
        divisions.addAll(sharing.divisions());
        return new DocumentAccount(
                text.path(), origin.document(), own.text("id"), clauses, reader.mandates(), remnants);
    }

    private static boolean isList(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.section() == Section.DUTIES);
    }

    private static List<Clause> withoutArticles(List<Clause> clauses) {
        return clauses.stream().filter(clause -> Origin.article(clause) == null).toList();
    }

    private static Why dutiesOnly(List<Remnant> remnants) {
        long unread = remnants.stream().filter(each -> !each.understood()).count();
        return unread == 0
                ? Why.inferred(new Text("职责条款，不是权责清单", "a duty list is no power list"), Why.Sureness.SURE)
                : Why.inferred(
                        new Text(
                                "职责条款，不是权责清单；有 " + unread + " 处没有读懂，不像是这一领域的",
                                "a duty list is no power list; not understood: " + unread
                                        + ", which seem to be of other fields"),
                        Why.Sureness.LIKELY);
    }

    /** From coverage absence is inferred, and what was not understood is not absent. */
    private static void withdrawCoverage(DocumentAccount account, @Nullable DraftFact institution) {
        long unread = account.remnants().stream()
                .filter(each -> !each.understood())
                .filter(each ->
                        each.reason().equals(Complaints.unreadPage()) || PowerCoverage.mayBeOfTheField(each.words()))
                .count();
        if (institution != null
                && unread > 0
                && institution.has("coverage")
                && !institution.text("coverage").equals(WITHHELD)) {
            institution.leaveOut("coverage", Complaints.noCoverage(unread));
        }
    }

    private static boolean states(Section section) {
        return switch (section) {
            case DUTIES, ARTICLES, TRANSFERS, DIVISIONS -> true;
            case UNKNOWN, ELSEWHERE -> false;
        };
    }

    /**
     * A list without a heading is a list of duties, and so is what is said of the institution by its name: 市公安局：负责…….
     * Articles without a heading are those of a regulation, which has much to say of others.
     */
    private static List<Clause> sections(List<Clause> clauses, Names names) {
        boolean headed = clauses.stream().anyMatch(clause -> clause.section() == Section.DUTIES);
        return clauses.stream()
                .map(clause -> {
                    if (clause.section() != Section.UNKNOWN) {
                        return clause;
                    }
                    boolean named = names.begins(clause.words().folded());
                    boolean article = clause.number().matches("第.*条.*");
                    return named || (!headed && !clause.number().isEmpty() && !article)
                            ? clause.as(Section.DUTIES)
                            : !headed && article ? clause.as(Section.ARTICLES) : clause;
                })
                .toList();
    }

    private static InputException refusal(SourceText text, Text message) {
        return new InputException(List.of(Problem.ofPath(text.path(), message)));
    }
}
