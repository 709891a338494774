package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param unclear words that say that something is done, but not what; null where there are none
 */
record Predicate(
        List<Deed> deeds, List<MatterReader.Found> matters, @Nullable Objects objects, @Nullable String unclear) {

    /** An act with its power, where that is not the act's own, and the role in which it is done. */
    record Deed(Act act, @Nullable Power power, Why why, Role role, Why roleWhy) {}

    /** Upon whom something is done. */
    record Objects(List<String> codes, Why why) {}

    static final String JOINTS = "、和与及并或";
    private static final Role OWN = Role.SOLE;
    private static final Why OWN_WHY = new Why(
            Why.Origin.DEFAULT, new Text("本机构的职责，没有写明责任", "its own duty, no role is stated"), Why.Sureness.LIKELY);

    /** Where the first word that counts begins. */
    static int startOf(String text, Lexicon lexicon) {
        int at = 0;
        while (at < text.length()) {
            Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
            if (filler != null) {
                at = filler.end();
            } else if (text.charAt(at) == ' ' || JOINTS.indexOf(text.charAt(at)) >= 0) {
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

    static boolean endsInVerb(String text, Lexicon lexicon) {
        return lexicon.before(Entry.Kind.VERB, text, text.length()) != null
                && lexicon.in(Entry.Kind.MATTER, text).isEmpty();
    }

    /**
     * Reads a part of a sentence.
     *
     * @param before the part before, whose verb is carried forward; null where this is the first
     * @return null where no act was recognised
     */
    static @Nullable Predicate of(String text, Lexicon lexicon, MatterReader matters, @Nullable Predicate before) {
        return new Reading(text, lexicon, matters).read(before);
    }

    private static final class Reading {
        private final String text;
        private final Lexicon lexicon;
        private final MatterReader reader;
        private final List<Lexicon.Hit> verbs = new ArrayList<>();
        private int at;

        Reading(String text, Lexicon lexicon, MatterReader reader) {
            this.text = text;
            this.lexicon = lexicon;
            this.reader = reader;
        }

        @Nullable
        Predicate read(@Nullable Predicate before) {
            verbs();
            String rest = text.substring(at);
            List<Lexicon.Hit> tails = new ArrayList<>();
            for (Lexicon.Hit tail : lexicon.in(Entry.Kind.TAIL, rest)) {
                if (tail.end() >= rest.length() || tail.word().startsWith("并")) {
                    tails.add(tail);
                    rest = rest.substring(0, tail.start())
                            + " ".repeat(tail.word().length())
                            + rest.substring(tail.end());
                }
            }
            List<MatterReader.Found> found = reader.in(rest);
            boolean carried = verbs.isEmpty();
            List<Lexicon.Hit> acts = new ArrayList<>();
            verbs.stream().filter(verb -> says(verb.entry())).forEach(acts::add);
            if (acts.isEmpty()) {
                acts.addAll(new NounReader(lexicon, rest, found).nouns());
            }
            Map<String, Deed> deeds = new LinkedHashMap<>();
            String unclear = null;
            for (Lexicon.Hit act : acts) {
                unclear = act.entry().unclear() ? act.word() : unclear;
                add(deeds, act, before);
            }
            if (acts.isEmpty() && carried) {
                // What goes on without a verb of its own goes on with the one before.
                if (before == null || before.deeds.isEmpty() || found.isEmpty()) {
                    return null;
                }
                before.deeds.forEach(deed -> deeds.put(deed.act() + "/" + deed.power(), deed));
            } else if (acts.isEmpty()) {
                if (tails.isEmpty()
                        && verbs.stream().noneMatch(verb -> verb.entry().role() != null)) {
                    return null;
                }
                Role role = role(null, before);
                deeds.put(
                        "",
                        new Deed(
                                Act.MANAGE,
                                null,
                                Why.byDefault("没有写明行为", "no act is stated"),
                                role == null ? OWN : role,
                                roleWhy(null, before)));
            }
            for (Lexicon.Hit tail : tails) {
                add(deeds, tail, before);
            }
            return new Predicate(List.copyOf(deeds.values()), found, objects(rest), unclear);
        }

        private static boolean says(Entry entry) {
            return entry.unclear() || !entry.deeds().isEmpty();
        }

        /** The verbs at the beginning, with those with whom it is done. */
        private void verbs() {
            boolean joined = true;
            while (at < text.length()) {
                Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
                Lexicon.Hit longer = lexicon.at(Entry.Kind.VERB, text, at);
                if (filler != null && (longer == null || longer.end() <= filler.end())) {
                    at = filler.end();
                    continue;
                }
                if (text.charAt(at) == ' ' || JOINTS.indexOf(text.charAt(at)) >= 0) {
                    int next = at + 1;
                    if (!verbs.isEmpty() && lexicon.at(Entry.Kind.VERB, text, next) == null) {
                        return;
                    }
                    at = next;
                    joined = true;
                    continue;
                }
                Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, at);
                boolean afterStrong =
                        !verbs.isEmpty() && says(verbs.get(verbs.size() - 1).entry());
                boolean noun = verb != null && lexicon.at(Entry.Kind.NOUN, text, at) != null;
                if (verb == null || (afterStrong && !joined && noun) || isMatter(verb)) {
                    return;
                }
                verbs.add(verb);
                at = verb.end();
                joined = false;
                Role role = verb.entry().role();
                if (role == Role.ASSIST || role == Role.JOINT) {
                    at += Party.end(text.substring(at), lexicon);
                }
            }
        }

        /** 整合共享 in 政务信息系统整合共享 is no verb, nor is a verb that begins a longer matter. */
        private boolean isMatter(Lexicon.Hit verb) {
            Lexicon.Hit matter = lexicon.at(Entry.Kind.MATTER, text, verb.start());
            return matter != null
                    && matter.end() > verb.end()
                    && matter.entry().beside().isEmpty()
                    && !verbs.isEmpty();
        }

        private void add(Map<String, Deed> deeds, Lexicon.Hit hit, @Nullable Predicate before) {
            for (Entry.Deed deed : hit.entry().deeds()) {
                Why why = new Why(
                        Why.Origin.INFERRED,
                        hit.entry().cited(hit.word()),
                        hit.entry().deeds().size() > 1 ? Why.Sureness.LIKELY : Why.Sureness.SURE);
                Role role = role(hit, before);
                deeds.putIfAbsent(
                        deed.act() + "/" + deed.power(),
                        new Deed(deed.act(), deed.power(), why, role == null ? OWN : role, roleWhy(hit, before)));
            }
        }

        /** 牵头, 会同 and 配合 hold for all that follows, 统筹 for itself. */
        private Lexicon.@Nullable Hit roleWord(Lexicon.@Nullable Hit act) {
            Lexicon.Hit word = null;
            for (Lexicon.Hit verb : verbs) {
                Role role = verb.entry().role();
                boolean governs = role != null && (verb.entry().deeds().isEmpty() || verb.equals(act));
                if (governs && (word == null || role != Role.SOLE)) {
                    word = verb;
                }
            }
            return word;
        }

        private @Nullable Role role(Lexicon.@Nullable Hit act, @Nullable Predicate before) {
            Lexicon.Hit word = roleWord(act);
            if (word != null) {
                return word.entry().role();
            }
            Deed carried = carried(before);
            return carried == null ? null : carried.role();
        }

        private Why roleWhy(Lexicon.@Nullable Hit act, @Nullable Predicate before) {
            Lexicon.Hit word = roleWord(act);
            if (word != null) {
                return Why.stated("“" + word.word() + "”", "\"" + word.word() + "\"");
            }
            Deed carried = carried(before);
            return carried == null ? OWN_WHY : carried.roleWhy();
        }

        /** A part without a verb is part of the one before. */
        private @Nullable Deed carried(@Nullable Predicate before) {
            return verbs.isEmpty() && before != null && !before.deeds.isEmpty() ? before.deeds.get(0) : null;
        }

        private @Nullable Objects objects(String rest) {
            Set<String> codes = new LinkedHashSet<>();
            List<String> words = new ArrayList<>();
            for (Lexicon.Hit hit : lexicon.in(Entry.Kind.OBJECT, rest)) {
                if (!hit.entry().plain().contains("none")) {
                    codes.addAll(hit.entry().plain());
                    words.add(hit.word());
                }
            }
            String quoted = String.join("、", words);
            return codes.isEmpty()
                    ? null
                    : new Objects(
                            List.copyOf(codes),
                            Why.inferred(new Text("据“" + quoted + "”", "by \"" + quoted + "\""), Why.Sureness.LIKELY));
        }
    }
}
