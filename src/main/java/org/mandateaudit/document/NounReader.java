package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;

/** Words whose verb says no more than 负责 → the acts that stand in them as nouns. */
final class NounReader {

    private static final Pattern ENDING =
            Pattern.compile("(的?等?(相关|有关)?(具体)?(工作|职责|责任|职能|任务|事项|事宜|活动|业务|情况|措施)| |等|以|[、和与及或并])+$");

    /** What parts a noun from what it is done to. */
    private static final Pattern OF = Pattern.compile("的|等");

    /** A plan is a thing as well, that may be made or guided with others. */
    private static final List<Entry.Deed> PLAN = List.of(new Entry.Deed(Act.PLAN, null));

    private static final List<Entry.Deed> MANAGING = List.of(new Entry.Deed(Act.MANAGE, null));

    private static final int LONGEST_ENDING = 24;

    /** Of what is in the way between acts: 受理、转办、督办. What is longer may be what the next is done to. */
    private static final int SHORT = 6;

    private final Lexicon lexicon;
    private final String rest;
    private final List<MatterReader.Found> found;
    private final int from;

    /**
     * @param found the matters in the words
     * @param from before which they say what is acted upon
     */
    NounReader(Lexicon lexicon, String rest, List<MatterReader.Found> found, int from) {
        this.lexicon = lexicon;
        this.rest = rest;
        this.found = found;
        this.from = from;
    }

    /** The acts behind the first matter, one in each part that is joined to others: 的统一规划、建设和日常管理. */
    List<Lexicon.Hit> nouns() {
        List<Lexicon.Hit> nouns = new ArrayList<>();
        int least = Math.max(
                from, found.stream().mapToInt(MatterReader.Found::end).min().orElse(0));
        int end = trimmed(rest.length());
        boolean inFront = false;
        boolean ownObject = false;
        while (end > least) {
            int start = Math.max(least, partStart(end));
            Lexicon.Hit noun = last(start, end);
            // 技术和安全保障 is one noun.
            Lexicon.Hit longer = start > least ? last(least, end) : null;
            if (longer != null && longer.start() < start) {
                noun = longer;
                start = Math.max(least, partStart(longer.start()));
            }
            boolean of = OF.matcher(rest.substring(start, noun == null ? end : noun.start()))
                    .find();
            if (noun != null && sumsUp(start, noun)) {
                nouns.add(0, noun);
                end = noun.start() - 1;
                continue;
            }
            // 规划、建设 in 规划、建设的指导 are what is guided; 管理 in 大厅的管理和人员的考核 is done.
            if (noun != null && inFront && !of && !(ownObject && isDoneTo(start, noun))) {
                break;
            }
            inFront |= of;
            ownObject = of && noun != null && isOwn(start, noun);
            if (noun != null) {
                nouns.add(0, noun);
                Stream.ofNullable(compounded(start, noun)).forEach(first -> nouns.add(0, first));
            } else if (nouns.isEmpty() && isMatter(start, end) || end - start > SHORT && !isMatter(start, end)) {
                // What is done to the last of several matters is not said: 信息化建设、网络安全工作.
                break;
            }
            end = start > least ? trimmed(start - 1) : least;
        }
        return nouns;
    }

    /** Whether it sums up the acts of which the last stands before it: 监测预警、查处等监督管理. */
    private boolean sumsUp(int start, Lexicon.Hit noun) {
        int such = noun.start() - 1;
        return such > start
                && rest.charAt(such) == '等'
                && noun.entry().deeds().stream().allMatch(deed -> deed.act() == Act.MANAGE)
                && isSupervision(last(start, such));
    }

    private static boolean isSupervision(Lexicon.@Nullable Hit noun) {
        return noun != null
                && noun.entry().deeds().stream().allMatch(deed -> deed.supervises() || deed.act() == Act.EMERGENCY);
    }

    private int trimmed(int end) {
        int from = Math.max(0, end - LONGEST_ENDING);
        Matcher ending = ENDING.matcher(rest).region(from, end);
        return ending.find() ? ending.start() : end;
    }

    private int partStart(int end) {
        int start = end;
        while (start > 0 && !Predicate.joins(rest, start - 1)) {
            start--;
        }
        return start;
    }

    /** A noun never reaches into a matter: in 网络安全检查 it is 检查, not 安全检查. */
    private Lexicon.@Nullable Hit last(int start, int end) {
        int floor = found.stream()
                .filter(each -> each.start() < end)
                .mapToInt(MatterReader.Found::end)
                .reduce(start, Math::max);
        return floor >= end ? null : lexicon.before(Entry.Kind.NOUN, rest, floor, end);
    }

    /** The noun that makes one word with the next, both of which are done: 抽查 in 抽查评估; null where none does. */
    private Lexicon.@Nullable Hit compounded(int start, Lexicon.Hit noun) {
        if (noun.word().length() != Verbs.PLAIN || noun.entry().deeds().equals(MANAGING)) {
            return null;
        }
        Lexicon.Hit first = last(start, noun.start());
        return first != null && Verbs.compounds(first) ? first : null;
    }

    /** Whether a noun before which 的 stands is done to a thing, as to 人员 in 人员的考核 but not in 建设的指导. */
    private boolean isOwn(int start, Lexicon.Hit noun) {
        int of = noun.start() - 1;
        return of > start && rest.charAt(of) == '的' && lexicon.before(Entry.Kind.NOUN, rest, start, of) == null;
    }

    /** Whether a noun has a matter of its own before it: 信息化建设 in 信息化建设和业务系统的运维. */
    private boolean isDoneTo(int start, Lexicon.Hit noun) {
        return isMatter(start, noun.start()) && !noun.entry().deeds().equals(PLAN);
    }

    private boolean isMatter(int start, int end) {
        return found.stream().anyMatch(each -> each.start() >= start && each.end() <= end);
    }
}
