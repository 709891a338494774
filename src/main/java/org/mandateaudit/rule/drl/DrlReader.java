package org.mandateaudit.rule.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.rule.drl.DrlText.Stretch;
import org.mandateaudit.rule.drl.RuleBlock.Annotation;
import org.mandateaudit.rule.drl.RuleBlock.Constraint;

/**
 * Reads what the engine has to know of a rule beside what Drools compiles: its annotations, and the constraints of its
 * patterns with their places. It judges nothing: what is no DRL is for the compiler to say.
 */
public final class DrlReader {

    private static final Pattern RULE = Pattern.compile("\\brule\\s+(\"[^\"]*\")");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\s*(\\()");
    private static final Pattern WHEN = Pattern.compile("\\bwhen\\b");
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!:)\\s*");

    private final DrlText drl;

    private DrlReader(DrlText drl) {
        this.drl = drl;
    }

    /** The blocks of a file, in order. */
    public static List<RuleBlock> read(DrlText drl) {
        return new DrlReader(drl).blocks();
    }

    private List<RuleBlock> blocks() {
        List<RuleBlock> blocks = new ArrayList<>();
        Matcher rule = RULE.matcher(drl.code());
        while (rule.find()) {
            int header = rule.end();
            int when = find(WHEN, header);
            int then = find(THEN, when);
            blocks.add(new RuleBlock(
                    drl.text().substring(rule.start(1) + 1, rule.end(1) - 1),
                    rule.start(1),
                    annotations(header, when),
                    patterns(when, then),
                    new ElementReader(drl, this::pattern).elements(when, then)));
        }
        return blocks;
    }

    private int find(Pattern word, int from) {
        Matcher matcher = word.matcher(drl.code());
        return matcher.find(from) ? matcher.start() : drl.code().length();
    }

    private Map<String, Annotation> annotations(int from, int to) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(drl.code()).region(from, to);
        while (annotation.find()) {
            int close = drl.closing(annotation.start(2));
            if (close < 0) {
                break;
            }
            Stretch inside = drl.stretch(annotation.end(2), close);
            annotations.put(
                    annotation.group(1),
                    new Annotation(unquoted(drl.text().substring(inside.from(), inside.to())), annotation.start()));
            annotation.region(close, to);
        }
        return annotations;
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") && value.endsWith("\"") && value.length() > 1
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").strip()
                : value;
    }

    private List<RuleBlock.Pattern> patterns(int from, int to) {
        List<RuleBlock.Pattern> patterns = new ArrayList<>();
        boolean nested = false;
        Matcher element = ElementReader.HEAD.matcher(drl.code()).region(from, to);
        while (element.find()) {
            if (element.group(4) != null) {
                nested = true;
                continue;
            }
            int close = drl.closing(element.start(3));
            if (close < 0) {
                break;
            }
            boolean isPattern = Character.isUpperCase(element.group(2).charAt(0));
            if (isPattern && !nested) {
                patterns.add(pattern(element, close));
            }
            nested = false;
            element.region(close, to);
        }
        return patterns;
    }

    private RuleBlock.Pattern pattern(MatchResult element, int close) {
        return new RuleBlock.Pattern(
                element.group(1) == null ? "" : element.group(1),
                element.group(2),
                element.start(2),
                constraints(element.end(3), close));
    }

    private List<Constraint> constraints(int from, int to) {
        return drl.splitAtCommas(from, to).stream().map(this::constraint).toList();
    }

    private Constraint constraint(Stretch part) {
        Matcher bound = BOUND.matcher(drl.code()).region(part.from(), part.to());
        boolean named = bound.lookingAt();
        Stretch expression = named ? new Stretch(bound.end(), part.to()) : part;
        return new Constraint(
                expression,
                drl.text().substring(expression.from(), expression.to()),
                Token.in(drl, expression),
                named ? bound.group(1) : "");
    }
}
