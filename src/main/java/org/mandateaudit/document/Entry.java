package org.mandateaudit.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Term;

/**
 * An entry of the lexicon: words, and what they are read as.
 *
 * @param kind what the words are
 * @param words the words, any of which may stand in a text
 * @param plain the parts of its value that have no name: {@code duties}, {@code e-government}
 * @param named the parts of its value that have one: {@code act=guide,coordinate}
 * @param example a clause that is read by it
 * @param place the file and line where it stands
 */
record Entry(
        Kind kind, List<String> words, List<String> plain, Map<String, String> named, String example, String place) {

    /** What the words of an entry are. */
    enum Kind {
        SECTION,
        KIND,
        STANDING,
        VERB,
        NOUN,
        TAIL,
        MATTER,
        OBJECT,
        NOTHING,
        SCOPE,
        SECTOR,
        DENIAL,
        FILLER
    }

    /** An act with its power; the act's own where that is null. */
    record Deed(Act act, @Nullable Power power) {

        boolean supervises() {
            return (power == null ? act.power() : power) == Power.SUPERVISION;
        }
    }

    /** What a part of a document is about that has its words for a heading. */
    Section section() {
        return Section.valueOf(plain.get(0).toUpperCase(Locale.ROOT));
    }

    /** The role in which it says something is done; null where it says none, or leaves it open. */
    @Nullable
    Role role() {
        String role = named.get("role");
        return role == null || leavesRoleOpen() ? null : Term.named(Role.class, role);
    }

    /** Whether its words are of doing something with others, but not who leads: 协同推进. */
    boolean leavesRoleOpen() {
        return "?".equals(named.get("role"));
    }

    /** Whether it says anything of the role. */
    boolean saysRole() {
        return named.containsKey("role");
    }

    /** What it says is done; empty where it does not say. */
    List<Deed> deeds() {
        String acts = named.getOrDefault("act", "");
        if (acts.isEmpty() || unclear()) {
            return List.of();
        }
        String[] act = acts.split(",");
        String[] power = named.getOrDefault("power", "-").split(",");
        return java.util.stream.IntStream.range(0, act.length)
                .mapToObj(i -> new Deed(
                        Term.named(Act.class, act[i]),
                        i >= power.length || power[i].equals("-") ? null : Term.named(Power.class, power[i])))
                .toList();
    }

    /** Whether its words say that something is done, but not which of several acts. */
    boolean unclear() {
        return "?".equals(named.get("act"));
    }

    /** Whether what is done is the enforcement of criminal law, which is no administrative act. */
    boolean isCriminal() {
        return plain.contains("criminal");
    }

    /** Words of which one must stand beside it; empty where none need. */
    List<String> beside() {
        String beside = named.getOrDefault("beside", "");
        return beside.isEmpty() ? List.of() : List.of(beside.split("、"));
    }

    /** Whether one of the words that must stand beside it does. */
    boolean isBeside(String text) {
        List<String> beside = beside();
        return beside.isEmpty() || beside.stream().anyMatch(text::contains);
    }

    /** Whether what stands behind a place makes other words with it: 收 behind 对接. */
    boolean goesOn(String text, int end) {
        String unless = named.getOrDefault("unless", "");
        return !unless.isEmpty() && List.of(unless.split("、")).stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** How it is cited as a reason. */
    Text cited(String word) {
        return new Text("据“" + word + "”（" + place + "）", "by \"" + word + "\" (" + place + ")");
    }
}
