package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

/** What the words of clauses were understood to say → mandates of the draft, and the words that give none. */
final class DraftMandates {

    /** A matter named with its supervision, as 数据安全监管; 电子监管 is a system. */
    private static final Pattern SUPERVISION = Pattern.compile("(?<!电子)监管$|监督管理$");

    private final Lexicon lexicon;
    private final OwnNames names;
    private final Bodies bodies;
    private final DraftFact institution;
    private final Origin origin;
    private final List<DraftFact> mandates = new ArrayList<>();
    private final List<Remnant> remnants = new ArrayList<>();

    DraftMandates(Lexicon lexicon, OwnNames names, Bodies bodies, DraftFact institution, Origin origin) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.institution = institution;
        this.origin = origin;
    }

    List<DraftFact> mandates() {
        return mandates;
    }

    List<Remnant> remnants() {
        return remnants;
    }

    /** Lists words that give no mandate, and why. */
    void leave(Clause clause, Passage words, String zh, String en, boolean understood) {
        remnants.add(new Remnant(clause, words.own().strip(), new Text(zh, en), understood));
    }

    /**
     * States what is said to be done: each act on each matter.
     *
     * @param right by what right, where that is said; null where it is not
     */
    void state(Clause clause, Passage piece, Predicate predicate, @Nullable Right right) {
        if (predicate.unclear() != null) {
            unclear(clause, piece, predicate.unclear());
        }
        if (predicate.matters().isEmpty()) {
            leave(
                    clause,
                    piece,
                    "事项不在词表中；可在 matters 中自定，或者用 --lexicon 加入其他说法",
                    "its matter is not in the vocabulary; add one under matters, or a wording with --lexicon",
                    false);
            return;
        }
        if (right != null && right.isOfAnother() && delegator(right) == null) {
            leave(clause, piece, "受委托承担，看不出受哪个机构委托", "exercised by delegation: of which body is not said", false);
            return;
        }
        for (Predicate.Deed deed : predicate.deeds()) {
            for (MatterReader.Found matter : predicate.matters()) {
                mandates.add(fact(clause, piece, predicate, deed, matter, right));
            }
        }
    }

    private void unclear(Clause clause, Passage piece, Lexicon.Hit word) {
        if (word.entry().isCriminal()) {
            leave(
                    clause,
                    piece,
                    "“" + word.word() + "”犯罪是刑事执法，不是行政行为",
                    "\"" + word.word() + "\" of crimes enforces criminal law and is no administrative act",
                    false);
            return;
        }
        leave(
                clause,
                piece,
                "“" + word.word() + "”可能是许可，也可能是政府内部审批，看不出是哪种",
                "\"" + word.word() + "\" may be a licence or an approval within government: which, is not said",
                false);
    }

    private DraftFact fact(
            Clause clause,
            Passage piece,
            Predicate predicate,
            Predicate.Deed deed,
            MatterReader.Found matter,
            @Nullable Right right) {
        DraftFact fact = new DraftFact();
        fact.put("text", piece.own().strip(), null);
        fact.put("matter", matter.code(), matter.why());
        fact.put("act", deed.act().code(), deed.why());
        Role role = deed.responsibility().role();
        if (role == null) {
            fact.leaveOut("role", deed.responsibility().why().by());
        } else {
            fact.put("role", role.code(), deed.responsibility().why());
        }
        reach(fact, piece, matter);
        if (deed.power() != null) {
            fact.put("power", deed.power().code(), deed.why());
        } else if (deed.act() == Act.MANAGE
                && SUPERVISION.matcher(matter.word()).find()) {
            fact.put("power", Power.SUPERVISION.code(), matter.why());
        }
        if (!deed.act().hasNoAddressee() && predicate.objects() != null) {
            fact.put("objects", predicate.objects().codes(), predicate.objects().why());
        }
        title(fact, clause, right);
        fact.put("source", origin.source(clause), clause.stated());
        return fact.from(clause);
    }

    /** How far it reaches, where that is not the whole region. */
    private void reach(DraftFact fact, Passage piece, MatterReader.Found matter) {
        Lexicon.Hit scope = DutyReach.in(piece.folded(), lexicon);
        if (scope != null) {
            fact.put("scope", scope.entry().plain().get(0), likely(scope));
        }
        Field field = matter.field();
        if (field == null) {
            return;
        }
        if (scope == null) {
            fact.put("scope", Scope.SECTOR.code(), likely(field.hit()));
        }
        String name = field.name();
        if (name != null && fact.text("scope").equals(Scope.SECTOR.code())) {
            fact.put("sector", name, likely(field.hit()));
        }
    }

    private static Why likely(Lexicon.Hit word) {
        return Why.inferred(word.entry().cited(word.word()), Why.Sureness.LIKELY);
    }

    /** By what right it is exercised, where the sentence or the document says so. */
    private void title(DraftFact fact, Clause clause, @Nullable Right right) {
        if (right != null && right.isOfAnother()) {
            String delegator = delegator(right);
            if (delegator != null) {
                fact.put("delegated_by", delegator, right.why());
            }
            return;
        }
        Citations.Cited cited = right != null ? right.authority() : origin.authority(clause);
        if (cited != null) {
            fact.put(
                    "authorised_by",
                    new TreeMap<>(cited.fields()),
                    right != null
                            ? right.why()
                            : Why.stated("《" + cited.title() + "》本条", "this article of " + cited.title()));
        }
    }

    private @Nullable String delegator(Right its) {
        String name = its.delegator();
        return name == null ? null : bodies.delegator(name, institution.text("region"), names.region());
    }
}
