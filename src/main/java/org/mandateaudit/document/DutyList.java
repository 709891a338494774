package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.SourceKind;
import org.mandateaudit.read.InputException;

/** 主要职责, 三定规定: a document about one institution → an account of what its clauses gave. */
final class DutyList {

    private static final String WITHHELD = Coverage.WITHHELD.code();

    private final SourceText text;
    private final DraftOptions options;
    private final Lexicon lexicon;
    private final Bodies bodies;

    private DutyList(SourceText text, DraftOptions options, Lexicon lexicon, Bodies bodies) {
        this.text = text;
        this.options = options;
        this.lexicon = lexicon;
        this.bodies = bodies;
    }

    /**
     * Reads a document.
     *
     * @throws InputException where it names no institution or holds no duty
     */
    static DocumentAccount read(SourceText text, DraftOptions options, Lexicon lexicon, Bodies bodies) {
        return new DutyList(text, options, lexicon, bodies).read();
    }

    /** Whether a document says, beside its tables, what an institution has to do. */
    static boolean isIn(SourceText text, Lexicon lexicon) {
        return Outline.of(text, lexicon).stream().anyMatch(clause -> states(clause.section()));
    }

    /** What a power list says before its tables and behind them. */
    static DocumentAccount besides(SourceText text, Lexicon lexicon) {
        List<Clause> clauses = Outline.of(text, lexicon);
        List<Remnant> remnants =
                clauses.stream().map(DutyList::outside).collect(Collectors.toCollection(ArrayList::new));
        return new DocumentAccount(text.path(), text.path(), "", clauses, List.of(), List.of(), List.of(), remnants);
    }

    /** From coverage absence is inferred, and what was not understood is not absent. */
    static void withdrawCoverage(DocumentAccount account, @Nullable DraftFact institution) {
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

    private DocumentAccount read() {
        String name = name();
        OwnNames names = names(name);
        List<Clause> outline = Outline.of(text, lexicon);
        List<Clause> clauses = sections(outline, names);
        String whole = clauses.stream().map(clause -> clause.words().folded()).collect(Collectors.joining("\n"));
        Standing.shortForms(whole, names);
        DraftFact own = own(name, names);
        Origin origin = Origin.of(text, name, clauses);
        Standing standing = new Standing(lexicon, names, bodies, own);
        AddedNames added = new AddedNames(names, bodies, own);
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
        boolean withheld = Standing.withheld(whole);
        if (clauses.stream().noneMatch(clause -> states(clause.section())) && !withheld) {
            throw refusal(Complaints.noDuty());
        }
        List<Clause> all = new ArrayList<>(clauses);
        for (Spot spot : text.unread()) {
            Clause page = new Clause(Section.UNKNOWN, "", spot, Passage.of(""));
            all.add(page);
            remnants.add(new Remnant(page, spot.citedPage(), Complaints.unreadPage(), false));
        }
        remnants.addAll(reader.remnants());
        remnants.addAll(sharing.remnants());
        if (withheld) {
            own.putIfAbsent("coverage", WITHHELD, Why.stated("文中写明不公开", "the document says that they are not public"));
        } else if (origin.kind() != SourceKind.STATUTE && (isList(outline) || isList(withoutArticles(clauses)))) {
            // Articles and divisions say a part of what an institution has to do.
            own.putIfAbsent("coverage", Coverage.DUTIES_ONLY.code(), dutiesOnly(remnants));
        }
        return new DocumentAccount(
                text.path(),
                origin.document(),
                own.text("id"),
                all,
                reader.mandates(),
                sharing.transfers(),
                sharing.divisions(),
                remnants);
    }

    private String name() {
        String stated = Title.name(text);
        String name = options.name() != null ? options.name() : stated;
        if (name == null) {
            throw refusal(Complaints.noName());
        }
        return name;
    }

    /** Only a central institution may have a name that tells no region. */
    private OwnNames names(String name) {
        OwnNames names = new OwnNames(name, options.regionName());
        if (names.region().isEmpty() && !OwnNames.isCentral(name)) {
            throw refusal(Complaints.noRegion(name));
        }
        return names;
    }

    private DraftFact own(String name, OwnNames names) {
        String region = names.region().isEmpty() ? "国务院" : names.region();
        return bodies.own(
                name,
                options.name() != null ? Why.option("--name") : Why.stated("文中", "in the document"),
                bodies.region(region, options.region()),
                options);
    }

    private static Remnant outside(Clause clause) {
        return new Remnant(
                clause, clause.words().own().strip(), new Text("不在职责部分", "outside the parts on duties"), true);
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
    private static List<Clause> sections(List<Clause> clauses, OwnNames names) {
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

    private InputException refusal(Text message) {
        return new InputException(List.of(Problem.ofPath(text.path(), message)));
    }
}
