package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a sentence → its pieces, each with acts of its own: 推进电子政务 and 指导信息化 of 推进电子政务、指导信息化. */
final class Pieces {

    /** Where a further act may begin, on the same or on something else. */
    private static final Pattern FURTHER = Pattern.compile("[并、和与](?=.)");

    private static final Pattern OF_THE_REGION = Pattern.compile("全?[国省市区县州]家?|本[省市区县州]|辖区内?|各级?");

    /** Verbs that before a matter may be part of its name: 管理信息系统, 服务信息平台. */
    private static final Set<String> ATTRIBUTES = Set.of("管理", "服务", "建设", "运行", "应用", "开发", "监管", "保障", "安全管理");

    /** How far from a verb its matter is looked for. */
    private static final int NEAR = 60;

    /** What is done that is punished, and how words on it end. */
    private static final Set<String> HARM =
            Set.of("制作", "发布", "传播", "提供", "运营", "编辑", "散布", "开发", "使用", "出版", "推广", "公开");

    private static final Pattern WRONG = Pattern.compile("(?:行为|活动|犯罪|案件|信息|内容)$");

    private final Lexicon lexicon;
    private final MatterReader matters;

    Pieces(Lexicon lexicon, MatterReader matters) {
        this.lexicon = lexicon;
        this.matters = matters;
    }

    List<Passage> of(Passage part) {
        int from = 0;
        Matcher further = FURTHER.matcher(part.folded());
        List<Passage> pieces = new ArrayList<>();
        while (further.find()) {
            int at = further.end();
            if (further.start() > from && begins(part.folded(), from, further.start())) {
                pieces.add(part.part(from, further.start()).strip());
                from = at;
            }
        }
        pieces.add(part.from(from).strip());
        pieces.removeIf(Passage::isEmpty);
        return pieces;
    }

    /** Whether a further act begins at a sign; unless behind 并 it must be no noun, and have a matter on either side. */
    private boolean begins(String text, int from, int at) {
        Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, at + 1);
        String front = text.substring(Math.max(from, at - NEAR), at);
        if (verb == null
                || !Predicate.joins(text, at)
                || lexicon.at(Entry.Kind.TAIL, text, at) != null
                || Predicate.endsInVerb(front, lexicon)
                || Verbs.isActedUpon(text, from, at)
                || isPunished(text, from, verb)) {
            return false;
        }
        Lexicon.Hit noun = lexicon.at(Entry.Kind.NOUN, text, at + 1);
        return text.charAt(at) == '并'
                || (noun == null || noun.end() < verb.end() || governs(text, verb))
                        && !matters.in(front).isEmpty()
                        && !matters.in(text.substring(verb.end(), Math.min(text.length(), verb.end() + NEAR)))
                                .isEmpty();
    }

    /** Whether a verb that may be a noun is one, since a matter comes next: 推进 in 、推进电子政务. */
    private boolean governs(String text, Lexicon.Hit verb) {
        Matcher region = OF_THE_REGION.matcher(text).region(verb.end(), text.length());
        boolean named = region.lookingAt();
        int next = named ? region.end() : verb.end();
        Lexicon.Hit whole = lexicon.at(Entry.Kind.MATTER, text, verb.start());
        Lexicon.Hit matter = lexicon.at(Entry.Kind.MATTER, text, next);
        return matter != null
                && (named || !ATTRIBUTES.contains(verb.word()))
                && matter.entry().isBeside(text)
                && (whole == null || whole.end() <= verb.end());
    }

    /** Whether a verb says what those do who are punished: 打击制作和传播有害信息的行为. */
    private boolean isPunished(String text, int from, Lexicon.Hit verb) {
        if (!HARM.contains(verb.word())) {
            return false;
        }
        Lexicon.Hit first = lexicon.at(Entry.Kind.VERB, text, from + Predicate.startOf(text.substring(from), lexicon));
        return first != null && Verbs.penalizes(first) && WRONG.matcher(text).find();
    }
}
