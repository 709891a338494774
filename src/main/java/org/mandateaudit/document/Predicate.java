package org.mandateaudit.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;

/**
 * What a part of a sentence says is done, to what, upon whom.
 *
 * @param deeds what is done
 * @param matters to what
 * @param objects upon whom; null where that is not said
 * @param unclear the word that says that something is done, but no act of which it could be told; null where there is none
 * @param governing the verb that says in which role it is done, as 会同; null where there is none
 * @param bare whether there is nothing but verbs and those with whom it is done
 */
record Predicate(
        List<Deed> deeds,
        List<MatterReader.Found> matters,
        @Nullable Addressees objects,
        Lexicon.@Nullable Hit unclear,
        Lexicon.@Nullable Hit governing,
        boolean bare) {

    /** An act with its power, where that is not the act's own, and the role in which it is done. */
    record Deed(Act act, @Nullable Power power, Why why, Responsibility responsibility) {

        /** The same of a part that has no verb of its own. */
        Deed carried() {
            Text by = new Text(
                    "承前：" + why.by().zh(), "carried forward: " + why.by().en());
            return new Deed(act, power, Why.inferred(by, Why.Sureness.UNSURE), responsibility);
        }

        /** The same where it is not sure to what it is done: that none is accused of leading it, no role is stated. */
        Deed unsure() {
            return responsibility.role() == Role.ASSIST ? this : new Deed(act, power, why, Responsibility.UNSURE);
        }
    }

    /** Upon whom something is done. */
    record Addressees(List<String> codes, Why why) {}

    private static final String JOINTS = "、和与及并或";

    /** Words that hold what would join others. */
    private static final List<String> NO_JOINTS = List.of("普及", "涉及", "参与", "合并", "和谐", "并联");

    /** Where the first word that counts begins. */
    static int startOf(String text, Lexicon lexicon) {
        int at = 0;
        while (at < text.length()) {
            Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
            if (filler != null) {
                at = filler.end();
            } else if (text.charAt(at) == ' ' || joins(text, at)) {
                at++;
            } else {
                break;
            }
        }
        Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, at);
        // 负责贯彻落实 is 贯彻落实.
        if (verb == null || !verb.entry().deeds().isEmpty()) {
            return at;
        }
        return lexicon.at(Entry.Kind.NOTHING, text, verb.end()) != null ? verb.end() : at;
    }

    /** Whether that sign joins what stands on either side of it. */
    static boolean joins(String text, int at) {
        return JOINTS.indexOf(text.charAt(at)) >= 0
                && NO_JOINTS.stream()
                        .noneMatch(word -> text.startsWith(word, at) || text.startsWith(word, at - word.length() + 1));
    }

    static boolean endsInVerb(String text, Lexicon lexicon) {
        return lexicon.before(Entry.Kind.VERB, text, 0, text.length()) != null
                && lexicon.in(Entry.Kind.MATTER, text).isEmpty();
    }

    /** What says on which matters it is, but does nothing to them. */
    static Predicate on(List<MatterReader.Found> matters) {
        return new Predicate(List.of(), matters, null, null, null, false);
    }

    /** Whether it says with whom something is done that follows: 会同有关部门按照规定. */
    boolean saysPartyAlone() {
        return bare && governing != null && governing.entry().role() == Role.JOINT;
    }

    /** The same, in another role. */
    Predicate as(Lexicon.Hit role) {
        Responsibility responsibility = Responsibility.by(role);
        return new Predicate(
                deeds.stream()
                        .map(deed -> new Deed(deed.act(), deed.power(), deed.why(), responsibility))
                        .toList(),
                matters,
                objects,
                unclear,
                role,
                bare);
    }
}
