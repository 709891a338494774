package org.mandateaudit.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence: what is omitted in one of its parts is carried forward from the part before. */
final class Sentence {

    /** Whom an article is of that does not say it. */
    static final String NOBODY = "";

    private static final Pattern ADVERBIAL =
            Pattern.compile("(根据|按照|依照|依据|结合|围绕|为(?!.*(提供|服务)))(?!.*(负责|统筹)).*|在[^,]*(中|下|上)|以[^,]*为.*"
                    + "|.*职责分工|(经|受(?!理)|报)[^,]*(同意|批准|授权|委托|审批|审定|决定|备案)后?");

    private static final String BY = "由";

    /** What is acted upon by nobody who is named behind it, or no longer: 原由, 不再由. */
    private static final Pattern NOT_UPON = Pattern.compile("(?:除|将|原|对|凡|涉及|其中).*|.*(?:不|不再|无需|不需|免|未|非|原|拟|属于|可以|可)");

    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?:是|为|作为)(?!.*(?:除|协助|配合))(.{2,40}?)(?<!的|中心|协会|集团|学会|公司|企业|单位|机构|委员会|业务)的?(?:行政)?(主管|牵头)(?:单位|部门|机构|机关)(?:[和、及][^,]{2,12}(?:单位|部门|机构|机关))?");

    private final Lexicon lexicon;
    private final OwnNames names;
    private final MatterReader matters;
    private final Pieces pieces;
    private final DraftMandates draft;
    private final Clause clause;
    private @Nullable Predicate before;
    private @Nullable String theirs;
    private String theirWords = "";
    private boolean ofItself;
    private Lexicon.@Nullable Hit denied;
    private @Nullable Right right;

    /**
     * A sentence to read.
     *
     * @param theirs the other body of which it is, unless it says whose it is; {@link #NOBODY}, or null for the institution
     */
    Sentence(
            Lexicon lexicon,
            OwnNames names,
            MatterReader matters,
            DraftMandates draft,
            Clause clause,
            @Nullable String theirs) {
        this.lexicon = lexicon;
        this.names = names;
        this.matters = matters;
        this.pieces = new Pieces(lexicon, matters);
        this.draft = draft;
        this.clause = clause;
        this.theirs = theirs;
    }

    /** The other body of which the next is, unless it says whose it is; as given. */
    @Nullable
    String theirs() {
        return theirs;
    }

    void read(Passage sentence) {
        Lexicon.Hit nothing = lexicon.longestIn(Entry.Kind.NOTHING, sentence.folded());
        if (nothing != null && nothing.entry().plain().contains("catch-all")) {
            leave(sentence, "兜底条款，不产生职责", "the catch-all clause, which gives no mandate", true);
            return;
        }
        if (Standing.withheld(sentence.folded())) {
            leave(sentence, "说明职责不公开", "says that the functions are not public", true);
            return;
        }
        for (Passage part : sentence.split(",:")) {
            part(part);
        }
    }

    private Passage withoutFillers(Passage part) {
        int start = 0;
        for (Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, part.folded(), 0);
                filler != null;
                filler = lexicon.at(Entry.Kind.FILLER, part.folded(), start)) {
            start = filler.end();
        }
        return part.from(start);
    }

    private void part(Passage part) {
        Passage rest = part;
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
            String other = OwnNames.other(rest.folded(), lexicon);
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
        Passage bare = withoutFillers(rest);
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
        Passage said = bare.from(Manner.end(bare.folded(), 0, lexicon));
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

    private void pieces(Passage rest) {
        List<Passage> its = pieces.of(rest);
        for (Passage piece : its) {
            piece(piece, !piece.equals(its.get(0)) || rest.folded().startsWith("并"));
        }
        right = right == null || right.end() == 0 ? null : right.further();
    }

    /** What is no longer, or never, the institution's gives it nothing; nor does what follows without a verb of its own. */
    private void deny(Passage words, Lexicon.Hit denial) {
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
    private boolean inCharge(Passage part, Passage said) {
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
    private boolean passive(Passage part) {
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
    private boolean byAnother(Passage said) {
        int by = said.folded().indexOf(BY);
        String doer = said.folded().substring(by + 1);
        return by > 0
                && lexicon.at(Entry.Kind.VERB, said.folded(), 0) == null
                && names.at(doer) == 0
                && OwnNames.other(doer, lexicon) != null;
    }

    /** 市公安局负责网络安全检查，市大数据局配合: what another body does, in which the institution has a part. */
    private void together(Passage part, Lexicon.Hit role) {
        Predicate theirDoing = PredicateReader.read(theirWords, lexicon, matters, null, false);
        if (theirDoing == null || role.entry().role() == null) {
            leave(part, "没有认出行为", "no act was recognised", false);
            return;
        }
        draft.state(clause, part, theirDoing.as(role), right);
    }

    private void piece(Passage piece, boolean isFurther) {
        Predicate predicate = PredicateReader.read(piece.folded(), lexicon, matters, before, isFurther);
        if (predicate == null) {
            leave(piece, "没有认出行为", "no act was recognised", false);
            return;
        }
        says(piece, predicate);
    }

    private void says(Passage words, Predicate predicate) {
        before = predicate;
        draft.state(clause, words, predicate, right);
    }

    private void leave(Passage words, String zh, String en, boolean understood) {
        draft.leave(clause, words, zh, en, understood);
    }
}
