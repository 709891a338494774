package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clause of a duty list → the mandates it gives, and the words that give none. */
final class ClauseReader {

    private static final Pattern SHORT_FORM = Pattern.compile("\\((?:以下)?(?:统)?(?:简称|称)(?:为)?\"?([^\")]{1,20})\"?\\)");
    private static final Pattern TAG = Pattern.compile("\\(([^(),]{2,40}?)(?:按职责分工|分别|共同)?(?:负责|牵头)[^()]*\\)");

    private final Lexicon lexicon;
    private final OwnNames names;
    private final MatterReader matters;
    private final DraftMandates draft;

    ClauseReader(Lexicon lexicon, OwnNames names, Bodies bodies, DraftFact institution, Origin origin) {
        this.lexicon = lexicon;
        this.names = names;
        this.matters = new MatterReader(lexicon, names.full());
        this.draft = new DraftMandates(lexicon, names, bodies, institution, origin);
    }

    /** What was read so far. */
    List<DraftFact> mandates() {
        return draft.mandates();
    }

    List<Remnant> remnants() {
        return draft.remnants();
    }

    /** Reads a clause whose words are the institution's own duties. */
    void read(Clause clause) {
        Passage words = clause.words();
        Matcher defined = SHORT_FORM.matcher(words.folded());
        while (defined.find()) {
            matters.define(defined.group(1), words.folded().substring(0, defined.start()));
        }
        String theirs = clause.section() == Section.ARTICLES ? Sentence.NOBODY : null;
        for (Passage sentence : own(clause, words.split("。;!?"))) {
            Sentence read = new Sentence(lexicon, names, matters, draft, clause, theirs);
            read.read(sentence);
            // In a list of duties each sentence is the institution's; elsewhere it is of whom the one before is.
            theirs = clause.section() == Section.DUTIES ? null : read.theirs();
        }
    }

    /** The sentences that are not another body's by a tag behind them: 推进公共数据共享。（市财政局负责）. */
    private List<Passage> own(Clause clause, List<Passage> sentences) {
        List<Passage> own = new ArrayList<>();
        String behind = "";
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Passage sentence = sentences.get(i);
            Passage said = sentence.withoutBrackets().strip();
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
                draft.leave(clause, said, "说的是其他机构：" + behind, "said of another body: " + behind, true);
            }
            behind = leading == null ? behind : leading;
        }
        return own;
    }
}
