package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words whose verb says no more than 负责 → the acts that stand in them as nouns. */
final class NounReader {

    private static final Pattern ENDING = Pattern.compile("(等?(相关)?(具体)?(工作|职责|职能|任务|事项|事宜)| |等|[、和与及])+$");
    private final Lexicon lexicon;
    private final String rest;
    private final List<MatterReader.Found> found;

    /** @param found the matters in the words */
    NounReader(Lexicon lexicon, String rest, List<MatterReader.Found> found) {
        this.lexicon = lexicon;
        this.rest = rest;
        this.found = found;
    }

    /** The acts at the end of the words: 的规划、建设和管理. */
    List<Lexicon.Hit> nouns() {
        List<Lexicon.Hit> nouns = new ArrayList<>();
        int least = found.stream().mapToInt(MatterReader.Found::end).min().orElse(0);
        int end = rest.length();
        while (end > least) {
            String shorter = ENDING.matcher(rest.substring(0, end)).replaceAll("");
            end = Math.min(end, shorter.length());
            // A noun never reaches into a matter: in 网络安全检查 it is 检查, not 安全检查.
            int limit = end;
            int floor = found.stream()
                    .filter(each -> each.start() < limit)
                    .mapToInt(MatterReader.Found::end)
                    .max()
                    .orElse(0);
            Lexicon.Hit shifted =
                    floor >= end ? null : lexicon.before(Entry.Kind.NOUN, rest.substring(floor, end), end - floor);
            if (shifted == null) {
                break;
            }
            Lexicon.Hit noun = new Lexicon.Hit(shifted.entry(), shifted.word(), shifted.start() + floor);
            nouns.add(0, noun);
            end = noun.start();
            int joint = end;
            while (joint > least && (Predicate.JOINTS.indexOf(rest.charAt(joint - 1)) >= 0)) {
                joint--;
            }
            if (joint == end) {
                break;
            }
            end = joint;
        }
        for (MatterReader.Found each : found) {
            Lexicon.Hit inner = inner(each.end());
            if (inner != null && nouns.stream().allMatch(noun -> noun.start() >= inner.end())) {
                nouns.add(0, inner);
            }
        }
        return nouns;
    }

    /** The act behind a matter before the next thing begins: 大厅的日常管理和窗口人员的考核. */
    private Lexicon.@Nullable Hit inner(int matterEnd) {
        int start = rest.startsWith("的", matterEnd) ? matterEnd + 1 : matterEnd;
        Lexicon.Hit noun = start < rest.length() ? lexicon.at(Entry.Kind.NOUN, rest, start) : null;
        return noun != null && noun.end() < rest.length() && Predicate.JOINTS.indexOf(rest.charAt(noun.end())) >= 0
                ? noun
                : null;
    }
}
