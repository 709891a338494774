package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;

/** A clause of a duty list → the mandates it gives, and the words that give none. */
final class ClauseReader {

    private static final Pattern SHORT_FORM = Pattern.compile("\\((?:以下)?(?:统)?(?:简称|称)(?:为)?\"?([^\")]{1,20})\"?\\)");
    private static final Pattern TAG = Pattern.compile("\\(([^(),]{2,40}?)(?:按职责分工|分别|共同)?(?:负责|牵头)[^()]*\\)");
    private static final Pattern ADVERBIAL =
            Pattern.compile("(根据|按照|依照|依据|结合|围绕|为(?!.*(提供|服务)))(?!.*(负责|统筹)).*|在[^,]*(中|下|上)|以[^,]*为.*"
                    + "|.*职责分工|(经|受(?!理)|报)[^,]*(同意|批准|授权|委托|审批|审定|决定|备案)后?");
    private static final String BY = "由";

    /** What is acted upon by nobody who is named behind it, or no longer: 原由, 不再由. */
    private static final Pattern NOT_UPON = Pattern.compile("(?:除|将|原|对|凡|涉及|其中).*|.*(?:不|不再|无需|不需|免|未|非|原|拟|属于|可以|可)");

    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?:是|为|作为)(?!.*(?:除|协助|配合))(.{2,40}?)(?<!的|中心|协会|集团|学会|公司|企业|单位|机构|委员会|业务)的?(?:行政)?(主管|牵头)(?:单位|部门|机构|机关)(?:[和、及][^,]{2,12}(?:单位|部门|机构|机关))?");

    /** Whom an article is of that does not say it. */
    private static final String NOBODY = "";

    private final Lexicon lexicon;
    private final Names names;
    private final MatterReader matters;
    private final Pieces pieces;
    private final List<DraftFact> mandates = new ArrayList<>();
    private final List<Remnant> remnants = new ArrayList<>();
    private final Bodies bodies;
    private final DraftFact institution;
    private final Origin origin;

    ClauseReader(Lexicon lexicon, Names names, Bodies bodies, DraftFact institution, Origin origin) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.institution = institution;
        this.origin = origin;
        this.matters = new MatterReader(lexicon, names.full());
        this.pieces = new Pieces(lexicon, matters);
    }

    /** What was read so far. */
    List<DraftFact> mandates() {
        return mandates;
    }

    List<Remnant> remnants() {
        return remnants;
    }

    /** Reads a clause whose words are the institution's own duties. */
    void read(Clause clause) {
        Words words = clause.words();
        Matcher defined = SHORT_FORM.matcher(words.folded());
        while (defined.find()) {
            matters.define(defined.group(1), words.folded().substring(0, defined.start()));
        }
        String theirs = clause.section() == Section.ARTICLES ? NOBODY : null;
        for (Words sentence : own(clause, words.split("。;!?"))) {
            Sentence read = new Sentence(clause, theirs);
            read.read(sentence);
            // In a list of duties each sentence is the institution's; elsewhere it is of whom the one before is.
            theirs = clause.section() == Section.DUTIES ? null : read.theirs;
        }
    }

    /** The sentences that are not another body's by a tag behind them: 推进公共数据共享。（市财政局负责）. */
    private List<Words> own(Clause clause, List<Words> sentences) {
        List<Words> own = new ArrayList<>();
        String behind = "";
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Words sentence = sentences.get(i);
            Words said = sentence.withoutBrackets().strip();
            Matcher tag = TAG.matcher(sentence.folded());
            String leading = null;
            while (tag.find()) {
                String body = names.at(tag.group(1)) > 0 ? "" : tag.group(1);
                if (tag.start() == 0) {
                    leading = body;
                } else {
                    behind = body;
                }
            }
            if (behind.isEmpty() && !said.isEmpty()) {
                own.add(0, said);
            } else if (!said.isEmpty()) {
                remnants.add(new Remnant(
                        clause, said.own(), new Text("说的是其他机构：" + behind, "said of another body: " + behind), true));
            }
            behind = leading == null ? behind : leading;
        }
        return own;
    }

    /** A sentence: what is omitted in one of its parts is carried forward from the part before. */
    private final class Sentence {
        private final Clause clause;
        private @Nullable Predicate before;
        private @Nullable String theirs;
        private String theirWords = "";
        private boolean ofItself;
        private Lexicon.@Nullable Hit denied;
        private @Nullable Right right;

        Sentence(Clause clause, @Nullable String theirs) {
            this.clause = clause;
            this.theirs = theirs;
        }

        void read(Words sentence) {
            Lexicon.Hit nothing = lexicon.longestIn(Entry.Kind.NOTHING, sentence.folded());
            if (nothing != null && nothing.entry().plain().contains("catch-all")) {
                leave(sentence, "兜底条款，不产生职责", "the catch-all clause, which gives no mandate", true);
                return;
            }
            if (Standing.withheld(sentence.folded())) {
                leave(sentence, "说明职责不公开", "says that the functions are not public", true);
                return;
            }
            for (Words part : sentence.split(",:")) {
                part(part);
            }
        }

        private Words withoutFillers(Words part) {
            int start = 0;
            for (Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, part.folded(), 0);
                    filler != null;
                    filler = lexicon.at(Entry.Kind.FILLER, part.folded(), start)) {
                start = filler.end();
            }
            return part.from(start);
        }

        private void part(Words part) {
            Words rest = part;
            int own = names.at(rest.folded());
            if (own == 0 && passive(part)) {
                return;
            }
            if (own > 0) {
                rest = rest.from(own).strip();
                theirs = null;
                Lexicon.Hit role = lexicon.at(Entry.Kind.VERB, rest.folded(), 0);
                if (role != null && role.end() == rest.folded().length() && !theirWords.isEmpty()) {
                    together(part, role);
                    return;
                }
            } else if (lexicon.at(Entry.Kind.VERB, rest.folded(), 0) == null) {
                String other = Names.other(rest.folded(), lexicon);
                theirs = other == null ? theirs : other;
                theirWords = other == null ? theirWords : rest.folded().substring(other.length());
            }
            if (own > 0 && byAnother(rest)) {
                leave(part, "说的是其他机构", "said of another body", true);
                return;
            }
            if (own > 0 && inCharge(part, rest)) {
                return;
            }
            boolean goesOn = ofItself && own == 0;
            ofItself = (own > 0 || goesOn) && Standing.says(rest.folded())
                    || goesOn && Verbs.of(rest.folded(), lexicon).hits().isEmpty();
            if (ofItself) {
                leave(part, "说的是机构本身", "said of the institution itself", true);
                return;
            }
            if (theirs != null) {
                boolean nobody = theirs.equals(NOBODY);
                leave(
                        part,
                        nobody ? "没有写明由本机构承担" : "说的是其他机构：" + theirs,
                        nobody ? "not said of the institution" : "said of another body: " + theirs,
                        true);
                return;
            }
            denied = own > 0 ? null : denied;
            right = own > 0 && right != null && right.isFurther() ? null : right;
            Words bare = withoutFillers(rest);
            Right stated = Right.in(bare, names);
            if (stated != null) {
                right = stated;
                bare = bare.from(stated.end()).strip();
                rest = stated.end() > 0 ? bare : rest;
            }
            if (denied != null && Denial.goesOn(bare.folded(), denied, lexicon)) {
                leave(
                        part,
                        "前面写的是“" + denied.word() + "”，看不出这里是否由本机构承担",
                        "behind \"" + denied.word() + "\": whether the institution does this is not said",
                        false);
                return;
            }
            denied = Denial.of(bare.folded(), lexicon);
            if (denied != null) {
                int start = Denial.joint(bare.folded(), denied);
                if (start > 0) {
                    pieces(bare.part(0, start));
                }
                deny(start > 0 ? bare.from(denied.start()) : part, denied);
                return;
            }
            Words said = bare.from(Manner.end(bare.folded(), 0, lexicon));
            rest = said.equals(bare) ? rest : said;
            if (rest.isEmpty() && right != null) {
                leave(part, "写明凭什么行使，不单独产生职责", "says by what right, and gives no mandate alone", true);
                return;
            }
            if (rest.isEmpty() || ADVERBIAL.matcher(said.folded()).matches()) {
                leave(part, "状语，不产生职责", "an adverbial, which gives no mandate", true);
                return;
            }
            Lexicon.Hit nothing = lexicon.longestIn(Entry.Kind.NOTHING, rest.folded());
            if (nothing != null) {
                String kind = nothing.entry().plain().get(0);
                boolean policy = kind.equals("policy");
                if (!policy || Predicate.startOf(rest.folded(), lexicon) == nothing.start()) {
                    // 贯彻执行信息化政策，制定实施细则: the rules are on what the policy is on, and not on policy.
                    before = policy ? Predicate.on(MatterReader.fields(matters.in(rest.folded()))) : null;
                    leave(
                            part,
                            "不产生职责：" + nothing.entry().cited(nothing.word()).zh(),
                            "gives no mandate: "
                                    + nothing.entry().cited(nothing.word()).en(),
                            true);
                    return;
                }
            }
            pieces(rest);
        }

        private void pieces(Words rest) {
            List<Words> its = pieces.of(rest);
            for (Words piece : its) {
                piece(piece, !piece.equals(its.get(0)) || rest.folded().startsWith("并"));
            }
            right = right == null || right.end() == 0 ? null : right.further();
        }

        /** What is no longer, or never, the institution's gives it nothing; nor does what follows without a verb of its own. */
        private void deny(Words words, Lexicon.Hit denial) {
            if (words.folded().endsWith("的")) {
                denied = null;
                leave(words, "说的是条件，不产生职责", "a condition, which gives no mandate", true);
                return;
            }
            before = null;
            String zh = denial.entry().cited(denial.word()).zh();
            String en = denial.entry().cited(denial.word()).en();
            if (Denial.isLasting(denial)) {
                leave(words, "写明不做，或者不由本机构承担：" + zh, "said not to be done, or not by it: " + en, true);
            } else {
                leave(
                        words,
                        "说的是取消、停止、禁止或者移交，看不出由本机构承担什么：" + zh,
                        "on what is ended, forbidden or handed over: what the institution does is not said: " + en,
                        false);
            }
        }

        /** 市政府办公室是政府网站的主管单位: in charge of them. */
        private boolean inCharge(Words part, Words said) {
            Matcher charge = IN_CHARGE.matcher(said.folded());
            Predicate predicate = charge.matches()
                    ? PredicateReader.read(charge.group(2) + charge.group(1), lexicon, matters, before, false)
                    : null;
            if (predicate == null || predicate.matters().isEmpty()) {
                return false;
            }
            ofItself = false;
            says(part, predicate);
            return true;
        }

        /** 电子政务工作由市大数据局负责: whose it is stands behind what is acted upon. */
        private boolean passive(Words part) {
            String text = part.folded();
            int by = text.indexOf(BY);
            int end = by <= 0 ? 0 : names.at(text.substring(by + 1));
            String upon = text.substring(0, Math.max(by, 0));
            String does = end == 0 ? "" : text.substring(by + 1 + end).strip();
            if (does.isEmpty()
                    || NOT_UPON.matcher(upon).matches()
                    || !Verbs.of(does, lexicon).rest().isBlank()
                    || lexicon.longestIn(Entry.Kind.NOTHING, text) != null) {
                return false;
            }
            Predicate predicate = PredicateReader.read(does + upon, lexicon, matters, before, false);
            if (predicate == null || predicate.deeds().isEmpty()) {
                return false;
            }
            theirs = null;
            denied = null;
            right = null;
            says(part, predicate);
            return true;
        }

        /** 市数据局政务云由市大数据中心负责: whose it is stands behind a name of the institution. */
        private boolean byAnother(Words said) {
            int by = said.folded().indexOf(BY);
            String doer = said.folded().substring(by + 1);
            return by > 0
                    && lexicon.at(Entry.Kind.VERB, said.folded(), 0) == null
                    && names.at(doer) == 0
                    && Names.other(doer, lexicon) != null;
        }

        /** 市公安局负责网络安全检查，市大数据局配合: what another body does, in which the institution has a part. */
        private void together(Words part, Lexicon.Hit role) {
            Predicate theirDoing = PredicateReader.read(theirWords, lexicon, matters, null, false);
            if (theirDoing == null || role.entry().role() == null) {
                leave(part, "没有认出行为", "no act was recognised", false);
                return;
            }
            mandates(part, theirDoing.as(role));
        }

        private void piece(Words piece, boolean isFurther) {
            Predicate predicate = PredicateReader.read(piece.folded(), lexicon, matters, before, isFurther);
            if (predicate == null) {
                leave(piece, "没有认出行为", "no act was recognised", false);
                return;
            }
            says(piece, predicate);
        }

        private void says(Words words, Predicate predicate) {
            before = predicate;
            mandates(words, predicate);
        }

        private void mandates(Words piece, Predicate predicate) {
            if (predicate.unclear() != null) {
                unclear(piece, predicate.unclear());
            }
            if (predicate.matters().isEmpty()) {
                leave(
                        piece,
                        "事项不在词表中；可在 matters 中自定，或者用 --lexicon 加入其他说法",
                        "its matter is not in the vocabulary; add one under matters, or a wording with --lexicon",
                        false);
                return;
            }
            if (right != null && right.isOfAnother() && delegator(right) == null) {
                leave(piece, "受委托承担，看不出受哪个机构委托", "exercised by delegation: of which body is not said", false);
                return;
            }
            for (Predicate.Deed deed : predicate.deeds()) {
                for (MatterReader.Found matter : predicate.matters()) {
                    mandates.add(fact(piece, predicate, deed, matter));
                }
            }
        }

        private void unclear(Words piece, Lexicon.Hit word) {
            if (word.entry().isCriminal()) {
                leave(
                        piece,
                        "“" + word.word() + "”犯罪是刑事执法，不是行政行为",
                        "\"" + word.word() + "\" of crimes enforces criminal law and is no administrative act",
                        false);
                return;
            }
            leave(
                    piece,
                    "“" + word.word() + "”可能是许可，也可能是政府内部审批，看不出是哪种",
                    "\"" + word.word() + "\" may be a licence or an approval within government: which, is not said",
                    false);
        }

        private DraftFact fact(Words piece, Predicate predicate, Predicate.Deed deed, MatterReader.Found matter) {
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
            }
            if (!deed.act().hasNoAddressee() && predicate.objects() != null) {
                fact.put(
                        "objects",
                        predicate.objects().codes(),
                        predicate.objects().why());
            }
            title(fact);
            fact.put("source", origin.source(clause), clause.stated());
            return fact.from(clause);
        }

        /** How far it reaches, where that is not the whole region. */
        private void reach(DraftFact fact, Words piece, MatterReader.Found matter) {
            Lexicon.Hit scope = Reach.in(piece.folded(), lexicon);
            Field field = matter.field();
            if (scope != null) {
                fact.put(
                        "scope",
                        scope.entry().plain().get(0),
                        Why.inferred(scope.entry().cited(scope.word()), Why.Sureness.LIKELY));
            } else if (field != null) {
                Lexicon.Hit word = field.hit();
                Why why = Why.inferred(word.entry().cited(word.word()), Why.Sureness.LIKELY);
                fact.put("scope", Scope.SECTOR.code(), why);
                String name = field.name();
                if (name != null) {
                    fact.put("sector", name, why);
                }
            }
        }

        /** By what right it is exercised, where the sentence or the document says so. */
        private void title(DraftFact fact) {
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

        private void leave(Words words, String zh, String en, boolean understood) {
            remnants.add(new Remnant(clause, words.own().strip(), new Text(zh, en), understood));
        }
    }
}
