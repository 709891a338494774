package org.mandateaudit.document;

import java.util.List;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;

/**
 * 主要职责, 三定规定: a document about one institution.
 *
 * @param text its lines
 * @param outline its clauses, as their headings part them
 */
record DutyList(SourceText text, List<Clause> outline) {

    static DutyList of(SourceText text, Lexicon lexicon) {
        return new DutyList(text, Outline.of(text, lexicon));
    }

    /** Whether it says what an institution has to do. */
    boolean statesDuties() {
        return statesDuties(outline);
    }

    /** What a power list says before its tables and behind them, as no account of an institution. */
    DocumentAccount besides() {
        List<Remnant> remnants = outline.stream().map(DutyList::outside).toList();
        return new DocumentAccount(text.path(), text.path(), "", outline, List.of(), List.of(), List.of(), remnants);
    }

    /**
     * Adds its institution and region to the bodies of the draft.
     *
     * @return what reads the rest
     * @throws InputException where it names no institution or holds no duty
     */
    DutyReader introduce(DraftOptions options, Lexicon lexicon, Bodies bodies) {
        String name = name(options);
        OwnNames names = names(name, options);
        List<Clause> clauses = sections(names);
        String words = words(clauses);
        if (!statesDuties(clauses) && !Standing.withheld(words)) {
            throw refusal(Complaints.noDuty());
        }
        Standing.shortForms(words, names);
        return new DutyReader(
                this,
                clauses,
                Origin.of(text, name, clauses),
                lexicon,
                names,
                bodies,
                own(name, names, options, bodies));
    }

    private String name(DraftOptions options) {
        String stated = Title.name(text);
        String name = options.name() != null ? options.name() : stated;
        if (name == null) {
            throw refusal(Complaints.noName());
        }
        return name;
    }

    /** Only a central institution may have a name that tells no region. */
    private OwnNames names(String name, DraftOptions options) {
        OwnNames names = new OwnNames(name, options.regionName());
        if (names.region().isEmpty() && !OwnNames.isCentral(name)) {
            throw refusal(Complaints.noRegion(name));
        }
        return names;
    }

    private static DraftFact own(String name, OwnNames names, DraftOptions options, Bodies bodies) {
        String region = names.region().isEmpty() ? "国务院" : names.region();
        return bodies.own(
                name,
                options.name() != null ? Why.option("--name") : Why.stated("文中", "in the document"),
                bodies.region(region, options.region()),
                options);
    }

    /**
     * A list without a heading is a list of duties, and so is what is said of the institution by its name: 市公安局：负责…….
     * Articles without a heading are those of a regulation, which has much to say of others.
     */
    private List<Clause> sections(OwnNames names) {
        boolean headed = outline.stream().anyMatch(clause -> clause.section() == Section.DUTIES);
        return outline.stream()
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

    static Remnant outside(Clause clause) {
        return new Remnant(
                clause, clause.words().own().strip(), new Text("不在职责部分", "outside the parts on duties"), true);
    }

    static String words(List<Clause> clauses) {
        return clauses.stream().map(clause -> clause.words().folded()).collect(Collectors.joining("\n"));
    }

    private static boolean statesDuties(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> switch (clause.section()) {
            case DUTIES, ARTICLES, TRANSFERS, DIVISIONS -> true;
            case UNKNOWN, ELSEWHERE -> false;
        });
    }

    private InputException refusal(Text message) {
        return new InputException(List.of(Problem.ofPath(text.path(), message)));
    }
}
