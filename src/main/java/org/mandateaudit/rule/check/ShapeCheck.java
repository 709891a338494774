package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether a condition has the shape of one: patterns, and constraints within them. Drools tells of what has not by the word
 * at which it gave up, and takes a misspelt fact for a call.
 */
final class ShapeCheck {

    /** The facts that a mandate file states, by what it calls them. */
    private static final Map<String, String> FACTS = Map.of(
            "行政区", "Region",
            "机构", "Institution",
            "职责", "Mandate",
            "职责分工", "Division",
            "职责划转", "Transfer",
            "相对集中", "Concentration",
            "公务协作机制", "Mechanism",
            "政府购买服务", "Purchase");

    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern COMMENT = Pattern.compile("#");
    private static final Pattern ANNOTATION = Pattern.compile("@\\w+");
    private static final Pattern IDEOGRAPHS = Pattern.compile("\\$?[\\p{IsIdeographic}]+");
    private static final Pattern HEAD = Pattern.compile("(?<![\\w$@.])([a-z]\\w*)\\s*\\(");
    private static final Pattern NOT_GROUP = Pattern.compile("\\bnot\\s*\\(");
    private static final Pattern STRAY_COMMA = Pattern.compile(",\\s*(?=[),])|(?<=\\()\\s*,");
    private static final Pattern JOINED =
            Pattern.compile("(?<![\\w$.])(AND|OR)(?![\\w.])|(?<!&)&(?!&)|(?<!\\|)\\|(?!\\|)");
    private static final Pattern NOT_BEFORE = Pattern.compile("[(,]\\s*(not)\\b(?!\\s*\\.)");
    private static final Pattern CONTAINS_SEVERAL = Pattern.compile("(?<!\\.)\\b(?:contains|excludes)\\s*(\\()[^()]*,");
    private static final Set<String> WORDS = Set.of(
            "not",
            "exists",
            "forall",
            "eval",
            "and",
            "or",
            "accumulate",
            "acc",
            "collect",
            "groupby",
            "in",
            "from",
            "over");

    private final RuleFile file;
    private final int from;
    private final int to;
    private final List<Problem> problems = new ArrayList<>();

    private ShapeCheck(RuleFile file, int from, int to) {
        this.file = file;
        this.from = from;
        this.to = to;
    }

    /** @param end the offset at which the block ends */
    static List<Problem> of(RuleFile file, RuleBlock block, int end) {
        int when = find(file, WHEN, block.at(), end);
        if (when < 0) {
            return List.of();
        }
        int then = find(file, THEN, when, end);
        ShapeCheck check = new ShapeCheck(file, when, then < 0 ? end : then);
        check.all();
        return check.problems;
    }

    private static int find(RuleFile file, Pattern word, int at, int end) {
        Matcher matcher = word.matcher(file.drl().code()).region(at, end);
        return matcher.find() ? matcher.start() : -1;
    }

    private void all() {
        String code = file.drl().code();
        each(COMMENT, 0, at -> ShapeComplaint.comment());
        if (!problems.isEmpty()) {
            // What it says is no condition.
            return;
        }
        each(IDEOGRAPHS, 0, this::ideographs);
        each(ANNOTATION, 0, at -> ShapeComplaint.annotationBehindWhen(at.group()));
        each(STRAY_COMMA, 0, at -> ShapeComplaint.strayComma());
        each(JOINED, 0, at -> ShapeComplaint.joined(at.group()));
        each(NOT_BEFORE, 1, at -> ShapeComplaint.notWithin());
        each(CONTAINS_SEVERAL, 1, at -> ShapeComplaint.containsOne());
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = code.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                problems.add(file.problem(at, ShapeComplaint.commaBetween()));
            }
        }
        outside(NOT_GROUP, at -> ShapeComplaint.notGroup());
        outside(HEAD, at -> WORDS.contains(at.group(1)) ? null : fact(at.group(1), ""));
    }

    private interface Told {
        @Nullable
        Text of(Matcher at);
    }

    private void each(Pattern what, int group, Told told) {
        Matcher matcher = what.matcher(file.drl().code()).region(from, to);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            Text text = told.of(matcher);
            if (text != null) {
                problems.add(file.problem(start(matcher, group), text));
            }
        }
    }

    private int start(Matcher matcher, int group) {
        int start = matcher.start(group);
        while (start < matcher.end() - 1
                && Character.isWhitespace(file.drl().code().charAt(start))) {
            start++;
        }
        return start;
    }

    /** The same, where it stands in no bracket. */
    private void outside(Pattern what, Told told) {
        Matcher matcher = what.matcher(file.drl().code()).region(from, to);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            String before = file.drl().code().substring(from, matcher.start());
            boolean within = before.chars().filter(c -> c == '(').count()
                    > before.chars().filter(c -> c == ')').count();
            Text text = within ? null : told.of(matcher);
            if (text != null) {
                problems.add(file.problem(matcher.start(), text));
            }
        }
    }

    private Text ideographs(Matcher at) {
        String written = at.group();
        String behind = file.drl().code().substring(at.end(), to).stripLeading();
        if (written.startsWith("$")) {
            return ShapeComplaint.binding(written);
        }
        return behind.startsWith("(")
                ? fact(written, FACTS.getOrDefault(written, ""))
                : ShapeComplaint.withoutQuotes(written);
    }

    private static Text fact(String written, String meant) {
        Text text = RuleComplaint.unknownType(written, Vocabulary.facts());
        return meant.isEmpty() ? text : Nearest.asked(text, meant);
    }
}
