package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;

/** A part of a sentence → what it says is done, to what and upon whom. */
final class PredicateReader {

    private static final Pattern NOTHING = Pattern.compile("(?:[ 、和与及并的]|相关|有关|具体|工作)*");

    /** What is done beside what the verbs say: 统筹协调数据安全和相关监管工作. */
    private static final Pattern RELATED = Pattern.compile("[和与及](?:相关|有关)([^、和与及]{2,8}?)(?:工作|职责)$");

    /** What they say is said by the noun: 提供技术支持, 承办政府网站的建设. */
    private static final Set<String> LIGHT = Set.of("提供", "承办");

    private final Lexicon lexicon;
    private final Verbs verbs;
    private final @Nullable Predicate before;
    private final boolean further;

    private PredicateReader(String text, Lexicon lexicon, @Nullable Predicate before, boolean further) {
        this.lexicon = lexicon;
        this.verbs = isTail(text, lexicon) && before != null ? Verbs.none(text) : Verbs.of(text, lexicon);
        this.before = before;
        this.further = further;
    }

    /**
     * Reads a part of a sentence.
     *
     * @param before the part before, from which is carried forward what this leaves out; null where this is the first
     * @param further whether this is joined to the part before by 并, so that the role holds for both
     * @return null where no act was recognised
     */
    static @Nullable Predicate read(
            String text, Lexicon lexicon, MatterReader matters, @Nullable Predicate before, boolean further) {
        return new PredicateReader(text, lexicon, before, further).read(matters);
    }

    /** 并监督实施 behind a comma is what it is without one. */
    private static boolean isTail(String text, Lexicon lexicon) {
        Lexicon.Hit tail = lexicon.at(Entry.Kind.TAIL, text, 0);
        return tail != null && tail.end() == text.length();
    }

    private @Nullable Predicate read(MatterReader matters) {
        String rest = verbs.rest();
        List<Lexicon.Hit> tails = new ArrayList<>();
        for (Lexicon.Hit tail : lexicon.in(Entry.Kind.TAIL, rest)) {
            if (tail.end() >= rest.length() || tail.word().startsWith("并")) {
                tails.add(tail);
                rest = rest.substring(0, tail.start()) + " ".repeat(tail.word().length()) + rest.substring(tail.end());
            }
        }
        List<MatterReader.Found> found = new Antecedent(lexicon, verbs, before)
                .matters(matters, rest, !verbs.hits().isEmpty() || !tails.isEmpty());
        List<Lexicon.Hit> acts = acts(rest, found);
        Map<String, Predicate.Deed> deeds = new LinkedHashMap<>();
        Lexicon.Hit unclear = null;
        for (Lexicon.Hit act : acts) {
            unclear = act.entry().unclear() ? act : unclear;
            add(deeds, act);
        }
        if (acts.isEmpty() && verbs.hits().isEmpty() && tails.isEmpty()) {
            // What goes on without a verb of its own goes on with the one before.
            if (before == null || before.deeds().isEmpty() || found.isEmpty()) {
                return null;
            }
            before.deeds().forEach(deed -> deeds.put(deed.act() + "/" + deed.power(), deed.carried()));
        } else if (acts.isEmpty() && !verbs.hits().isEmpty()) {
            if (tails.isEmpty()
                    && found.isEmpty()
                    && verbs.hits().stream().noneMatch(verb -> verb.entry().saysRole())) {
                return null;
            }
            if (tails.stream().noneMatch(PredicateReader::carriesOut)) {
                String word = verbs.hits().get(verbs.hits().size() - 1).word();
                deeds.put("", new Predicate.Deed(Act.MANAGE, null, notCloser(word), responsibility(null)));
            }
        }
        for (Lexicon.Hit tail : tails) {
            add(deeds, tail);
        }
        if (found.stream().anyMatch(each -> each.isCarried() && each.why().sureness() == Why.Sureness.UNSURE)) {
            deeds.replaceAll((act, deed) -> deed.unsure());
        }
        return new Predicate(
                List.copyOf(deeds.values()),
                found,
                objects(rest),
                unclear,
                governing(),
                verbs.rest().isBlank());
    }

    private static Why notCloser(String word) {
        return Why.byDefault("“" + word + "”，没有写明行为", "\"" + word + "\", no act is stated");
    }

    private List<Lexicon.Hit> acts(String rest, List<MatterReader.Found> found) {
        List<Lexicon.Hit> said = verbs.hits().stream().filter(Verbs::says).toList();
        boolean light = said.stream().allMatch(verb -> LIGHT.contains(verb.word()));
        boolean listed = listsOn(rest, found);
        boolean carriedOut = said.stream().allMatch(PredicateReader::carriesOut);
        if (!said.isEmpty() && verbs.turned() == 0 && !light && !carriedOut && !listed) {
            return Stream.concat(said.stream(), related(rest)).toList();
        }
        List<Lexicon.Hit> nouns = new NounReader(lexicon, rest, found, verbs.turned()).nouns();
        if (carriedOut && verbs.turned() == 0 && !light && !listed) {
            return !nouns.isEmpty() && nouns.stream().allMatch(PredicateReader::supervises) ? nouns : said;
        }
        if (listed) {
            return Stream.concat(said.stream(), nouns.stream()).toList();
        }
        return nouns.isEmpty() ? said : nouns;
    }

    /** Whether it says no more than that something is carried out: 实施. */
    private static boolean carriesOut(Lexicon.Hit act) {
        return act.entry().deeds().equals(List.of(new Entry.Deed(Act.MANAGE, Power.EXECUTION)));
    }

    /** Whether it is itself an act that is carried out, as 评估 in 组织实施效能评估: 改革 may be a thing. */
    private static boolean supervises(Lexicon.Hit noun) {
        return noun.entry().deeds().stream().allMatch(Entry.Deed::supervises);
    }

    private Stream<Lexicon.Hit> related(String rest) {
        Matcher related = RELATED.matcher(rest);
        return related.find()
                ? Stream.ofNullable(lexicon.at(Entry.Kind.NOUN, rest, related.start(1)))
                        .filter(noun -> noun.end() == related.end(1))
                : Stream.empty();
    }

    /** Whether the first of several nouns looks like a verb, in a part that goes on: 政府网站的规划，管理和日常运行. */
    private static boolean listsOn(String rest, List<MatterReader.Found> found) {
        String plain = rest.strip();
        return found.stream().allMatch(MatterReader.Found::isCarried) && !plain.isEmpty() && Predicate.joins(plain, 0);
    }

    private void add(Map<String, Predicate.Deed> deeds, Lexicon.Hit hit) {
        for (Entry.Deed deed : hit.entry().deeds()) {
            Why why = new Why(
                    Why.Origin.INFERRED,
                    hit.entry().cited(hit.word()),
                    hit.entry().deeds().size() > 1 ? Why.Sureness.LIKELY : Why.Sureness.SURE);
            deeds.putIfAbsent(
                    deed.act() + "/" + deed.power(),
                    new Predicate.Deed(deed.act(), deed.power(), why, responsibility(hit)));
        }
    }

    private Lexicon.@Nullable Hit governing() {
        Lexicon.Hit own = verbs.governing();
        boolean goesOn = further
                || before != null && before.saysPartyAlone()
                || Antecedent.isShort(verbs.rest())
                        && NOTHING.matcher(verbs.rest()).matches();
        return own == null && goesOn && before != null ? before.governing() : own;
    }

    /** 牵头, 会同 and 配合 hold for all that follows, 统筹 for itself. */
    private Responsibility responsibility(Lexicon.@Nullable Hit act) {
        boolean carriedOn = verbs.governing() == null;
        Lexicon.Hit word = carriedOn ? governing() : null;
        for (Lexicon.Hit verb : verbs.hits()) {
            if (!verb.entry().saysRole() || !verb.entry().deeds().isEmpty() && !verb.equals(act)) {
                continue;
            }
            if (word != null && verb.entry().role() == Role.LEAD && !leads(word)) {
                // In 协助市委网信办统筹 it is not the one who helps that leads; 会同 and what is carried on leave it open.
                if (carriedOn || word.entry().role() == Role.JOINT) {
                    return Responsibility.open(word, verb);
                }
            } else if (word == null
                    || word.entry().role() != Role.ASSIST && verb.entry().role() != Role.SOLE) {
                word = verb;
            }
        }
        if (act != null && act.entry().saysRole() && governing() == null) {
            return Responsibility.by(act);
        }
        return word == null ? carried() : Responsibility.by(word);
    }

    private static boolean leads(Lexicon.Hit word) {
        Role role = word.entry().role();
        return role == Role.LEAD || role == Role.SOLE;
    }

    /** A part without a verb is part of the one before. */
    private Responsibility carried() {
        return verbs.hits().isEmpty() && before != null && !before.deeds().isEmpty()
                ? before.deeds().get(0).responsibility()
                : Responsibility.OWN;
    }

    private Predicate.@Nullable Addressees objects(String rest) {
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
                : new Predicate.Addressees(
                        List.copyOf(codes),
                        Why.inferred(new Text("据“" + quoted + "”", "by \"" + quoted + "\""), Why.Sureness.LIKELY));
    }
}
