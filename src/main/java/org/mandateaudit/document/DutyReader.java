package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.mandate.SourceKind;

/**
 * The clauses of a duty list → what they say of its institution, and an account of what they gave. Every document is read
 * for the former before any is for the latter, so that a body is known by all its names wherever it is spoken of.
 */
final class DutyReader {

    private static final String WITHHELD = Coverage.WITHHELD.code();

    private final DutyList list;
    private final List<Clause> clauses;
    private final Origin origin;
    private final Lexicon lexicon;
    private final OwnNames names;
    private final Bodies bodies;
    private final DraftFact own;

    DutyReader(
            DutyList list,
            List<Clause> clauses,
            Origin origin,
            Lexicon lexicon,
            OwnNames names,
            Bodies bodies,
            DraftFact own) {
        this.list = list;
        this.clauses = clauses;
        this.origin = origin;
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.own = own;
    }

    /** Reads what the institution is, and the names that it bears. */
    void standing() {
        Standing standing = new Standing(lexicon, names, bodies, own);
        AddedNames added = new AddedNames(names, bodies, own);
        for (Clause clause : clauses) {
            standing.read(clause);
            added.read(clause);
        }
    }

    /** Reads what the institution has to do. */
    DocumentAccount account() {
        ClauseReader reader = new ClauseReader(lexicon, names, bodies, own, origin);
        Sharing sharing = new Sharing(lexicon, names, bodies, own, origin);
        List<Remnant> remnants = new ArrayList<>();
        for (Clause clause : clauses) {
            switch (clause.section()) {
                case DUTIES, ARTICLES -> reader.read(clause);
                case TRANSFERS -> sharing.transfer(clause);
                case DIVISIONS -> {
                    sharing.division(clause, clauses);
                    reader.read(clause);
                }
                case UNKNOWN, ELSEWHERE -> remnants.add(DutyList.outside(clause));
            }
        }
        List<Clause> all = new ArrayList<>(clauses);
        for (Spot spot : list.text().unread()) {
            Clause page = new Clause(Section.UNKNOWN, "", spot, Passage.of(""));
            all.add(page);
            remnants.add(new Remnant(page, spot.citedPage(), Complaints.unreadPage(), false));
        }
        remnants.addAll(reader.remnants());
        remnants.addAll(sharing.remnants());
        cover(remnants);
        return new DocumentAccount(
                list.text().path(),
                origin.document(),
                own.text("id"),
                all,
                reader.mandates(),
                sharing.transfers(),
                sharing.divisions(),
                remnants);
    }

    private void cover(List<Remnant> remnants) {
        if (Standing.withheld(DutyList.words(clauses))) {
            own.putIfAbsent("coverage", WITHHELD, Why.stated("文中写明不公开", "the document says that they are not public"));
        } else if (origin.kind() != SourceKind.STATUTE
                && (isList(list.outline()) || isList(withoutArticles(clauses)))) {
            // Articles and divisions say a part of what an institution has to do.
            own.putIfAbsent("coverage", Coverage.DUTIES_ONLY.code(), dutiesOnly(remnants));
        }
    }

    /** From coverage absence is inferred, and what was not understood is not absent. */
    static void withdrawCoverage(DocumentAccount account, DraftFact institution) {
        long unread = account.remnants().stream()
                .filter(each -> !each.understood())
                .filter(each ->
                        each.reason().equals(Complaints.unreadPage()) || PowerCoverage.mayBeOfTheField(each.words()))
                .count();
        if (unread > 0
                && institution.has("coverage")
                && !institution.text("coverage").equals(WITHHELD)) {
            institution.leaveOut("coverage", Complaints.noCoverage(unread));
        }
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
}
