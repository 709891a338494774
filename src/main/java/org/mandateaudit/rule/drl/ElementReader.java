package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.rule.drl.RuleBlock.Element;

/**
 * Takes the condition of a rule apart. What is no plain sequence of patterns, each perhaps behind {@code not} or
 * {@code exists}, stays whole from where that begins.
 */
final class ElementReader {

    /** The head of a pattern or of a call, with what it is bound to; or a word between patterns. */
    static final Pattern HEAD =
            Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b([A-Za-z_]\\w*)\\s*(\\()|\\b(not|exists|or|and|forall)\\b");

    private static final Pattern FROM = Pattern.compile("\\s*(from|over)\\b");
    private static final Pattern WHEN = Pattern.compile("\\s*when\\b");

    private final DrlText drl;
    private final BiFunction<MatchResult, Integer, RuleBlock.Pattern> reader;

    /**
     * Prepares to read.
     *
     * @param reader makes a pattern of a match of its head and the offset of its closing bracket
     */
    ElementReader(DrlText drl, BiFunction<MatchResult, Integer, RuleBlock.Pattern> reader) {
        this.drl = drl;
        this.reader = reader;
    }

    List<Element> elements(int when, int to) {
        List<Element> elements = new ArrayList<>();
        int at = afterWhen(when, to);
        Matcher head = HEAD.matcher(drl.code());
        while (at < to && !drl.code().substring(at, to).isBlank()) {
            int start = drl.stretch(at, to).from();
            String word = "";
            if (!head.region(at, to).find() || head.start() != start) {
                return whole(elements, start, to);
            }
            if (head.group(4) != null) {
                word = head.group(4);
                boolean simple = word.equals("not") || word.equals("exists");
                int next = drl.stretch(head.end(), to).from();
                if (!simple || !head.region(head.end(), to).find() || head.start() != next || head.group(4) != null) {
                    return whole(elements, isInfix(word) ? beginOfLast(elements, start) : start, to);
                }
            }
            int close = drl.closing(head.start(3));
            if (close < 0 || close > to || !Character.isUpperCase(head.group(2).charAt(0))) {
                return whole(elements, start, to);
            }
            if (FROM.matcher(drl.code()).region(close + 1, to).lookingAt()) {
                return whole(elements, start, to);
            }
            at = close + 1;
            elements.add(new Element(word, reader.apply(head, close), new DrlText.Stretch(start, at)));
        }
        return elements;
    }

    private int afterWhen(int when, int to) {
        Matcher word = WHEN.matcher(drl.code()).region(when, to);
        return word.lookingAt() ? word.end() : to;
    }

    private static boolean isInfix(String word) {
        return word.equals("or") || word.equals("and");
    }

    private static int beginOfLast(List<Element> elements, int otherwise) {
        return elements.isEmpty()
                ? otherwise
                : elements.remove(elements.size() - 1).where().from();
    }

    private List<Element> whole(List<Element> elements, int from, int to) {
        elements.add(new Element("", null, drl.stretch(from, to)));
        return elements;
    }
}
