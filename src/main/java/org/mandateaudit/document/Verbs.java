package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;

/**
 * The verbs that words begin with: 会同有关部门制定, or those behind what is acted upon: 对政务云进行检查.
 *
 * @param hits the verbs
 * @param turned where the last ends, if it stands behind what is acted upon and says less than the nouns behind it; else 0
 * @param rest the words with the verbs, and those with whom it is done, blanked
 */
record Verbs(List<Lexicon.Hit> hits, int turned, String rest) {

    private static final Pattern PREPOSITION = Pattern.compile("(?:对于?|为|向|就|给)(?!外|内)");
    private static final Pattern LIGHT = Pattern.compile("(?:进行|实施|开展|提供|予以|加以|给予|做好|实行|采取|作出|提出)");

    /** How long a word is that may make one word with another, as 抽查 and 评估 make 抽查评估. */
    static final int PLAIN = 2;

    private static final Set<Act> CHECKS = EnumSet.of(Act.INSPECT, Act.EVALUATE, Act.REVIEW);

    /** Of words that begin with none. */
    static Verbs none(String text) {
        return new Verbs(List.of(), 0, text);
    }

    static Verbs of(String text, Lexicon lexicon) {
        return new Reading(text, lexicon).read();
    }

    /** Whether it says what is done, and not only that or in which role. */
    static boolean says(Lexicon.Hit verb) {
        return verb.entry().unclear() || !verb.entry().deeds().isEmpty();
    }

    /** Whether it is a check or supervision, beside which another is done where both make one word: 监督评估. */
    static boolean compounds(Lexicon.Hit hit) {
        return !hit.entry().deeds().isEmpty()
                && hit.entry().deeds().stream()
                        .allMatch(deed -> CHECKS.contains(deed.act()) || deed.power() == Power.SUPERVISION);
    }

    /** The verb that says in which role all that follows is done: 牵头, 会同 and 配合, not 统筹; null where none does. */
    Lexicon.@Nullable Hit governing() {
        return hits.stream()
                .filter(verb -> verb.entry().role() != null
                        && verb.entry().role() != Role.SOLE
                        && verb.entry().deeds().isEmpty())
                .reduce((one, later) -> outranks(one, later) ? one : later)
                .orElse(null);
    }

    /** Whether the first still says for all that follows in which role it is done: 配合 in 配合市公安局牵头. */
    private static boolean outranks(Lexicon.Hit one, Lexicon.Hit later) {
        Role role = one.entry().role();
        return role == Role.ASSIST || role == Role.JOINT && later.entry().role() == Role.LEAD;
    }

    /** Whether what is acted upon stands there, before its verb. */
    static boolean turns(String text, int start) {
        return PREPOSITION.matcher(text).region(start, text.length()).lookingAt();
    }

    /** Whether it is the punishing of what others do. */
    static boolean penalizes(Lexicon.Hit verb) {
        return verb.entry().isCriminal() || verb.entry().deeds().stream().anyMatch(deed -> deed.act() == Act.PENALIZE);
    }

    /** Whether a place is before the verb of what is acted upon: 打造 in 为建设数字甲省、打造数字政府提供支撑. */
    static boolean isActedUpon(String text, int from, int at) {
        Matcher light = LIGHT.matcher(text);
        return turns(text, from)
                && !light.region(from, at).find()
                && light.region(at, text.length()).find();
    }

    private static final class Reading {
        private final String text;
        private final Lexicon lexicon;
        private final List<Lexicon.Hit> verbs = new ArrayList<>();
        private int at;

        Reading(String text, Lexicon lexicon) {
            this.text = text;
            this.lexicon = lexicon;
        }

        Verbs read() {
            leading();
            StringBuilder rest = new StringBuilder(text);
            blank(rest, 0, at);
            Lexicon.Hit light = light();
            if (light != null) {
                verbs.add(light);
                blank(rest, light.start(), light.end());
            }
            return new Verbs(List.copyOf(verbs), light == null ? 0 : light.end(), rest.toString());
        }

        private void leading() {
            boolean joined = true;
            while (at < text.length()) {
                Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
                Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, at);
                if (filler != null && (verb == null || verb.end() <= filler.end())) {
                    at = filler.end();
                } else if (text.charAt(at) == ' ' || Predicate.joins(text, at)) {
                    if (!verbs.isEmpty() && lexicon.at(Entry.Kind.VERB, text, at + 1) == null) {
                        return;
                    }
                    at++;
                    joined = true;
                } else if (verb == null
                        || isNoun(verb, joined)
                        || isPunished(joined)
                        || isMatter(verb)
                        || Party.begins(text, verb)) {
                    return;
                } else {
                    verbs.add(verb);
                    at = verb.end();
                    joined = false;
                    Role role = verb.entry().role();
                    if (role == Role.ASSIST || role == Role.JOINT) {
                        at += Party.end(text.substring(at), lexicon);
                        int end = Manner.end(text, at, lexicon);
                        // 会同有关部门按照规定: what is done follows behind a comma.
                        at = end == at && Manner.begins(text, at) ? text.length() : end;
                    }
                }
            }
        }

        /** Behind a verb that says what is done, as 管理 in 规范管理. */
        private boolean isNoun(Lexicon.Hit verb, boolean joined) {
            return !joined
                    && !verbs.isEmpty()
                    && says(verbs.get(verbs.size() - 1))
                    && !(isPlainCheck(verbs.get(verbs.size() - 1)) && isPlainCheck(verb))
                    && lexicon.at(Entry.Kind.NOUN, text, verb.start()) != null;
        }

        /** Behind a verb that punishes, as 制作 in 打击制作有害信息的行为. */
        private boolean isPunished(boolean joined) {
            return !joined && !verbs.isEmpty() && penalizes(verbs.get(verbs.size() - 1));
        }

        private static boolean isPlainCheck(Lexicon.Hit verb) {
            return verb.word().length() == PLAIN && compounds(verb);
        }

        /** 整合共享 in 政务信息系统整合共享 is no verb, nor is a verb that begins a longer matter. */
        private boolean isMatter(Lexicon.Hit verb) {
            Lexicon.Hit matter = lexicon.at(Entry.Kind.MATTER, text, verb.start());
            return matter != null
                    && matter.end() > verb.end()
                    && matter.entry().beside().isEmpty()
                    && !verbs.isEmpty();
        }

        /** The verb behind what is acted upon; null where that does not come first. */
        private Lexicon.@Nullable Hit light() {
            Matcher preposition = PREPOSITION.matcher(text).region(at, text.length());
            if (verbs.stream().anyMatch(Verbs::says) || !preposition.lookingAt()) {
                return null;
            }
            Matcher light = LIGHT.matcher(text).region(preposition.end(), text.length());
            while (light.find()) {
                // In 对项目立项、实施、验收进行监督 carrying out is one of the things acted upon.
                if (!Predicate.joins(text, light.start() - 1)
                        && (light.end() == text.length() || !Predicate.joins(text, light.end()))) {
                    return lexicon.at(Entry.Kind.VERB, text, light.start());
                }
            }
            return null;
        }

        private static void blank(StringBuilder text, int from, int to) {
            for (int i = from; i < to; i++) {
                text.setCharAt(i, ' ');
            }
        }
    }
}
