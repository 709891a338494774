package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Question;
import org.mandateaudit.rule.drl.Questions;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;
import org.mandateaudit.rule.drl.Types;

/**
 * What Drools has against a rule. Its compiler for the executable model names no lines, so that the classic one is asked;
 * and its parser first, of the rule as written: one mistake of syntax makes many messages, of which the first counts.
 */
final class DrlErrors {

    private static final Pattern PLACE = Pattern.compile("\\s*(?:\\[ERR \\d+\\]\\s*)?Line (\\d+):(\\d+)\\s*");
    private static final Pattern QUOTED =
            Pattern.compile("Expression (.{3,}?):?$|'([^']{3,})'|\\[([^\\[\\]]{3,})\\]", Pattern.MULTILINE);

    private static final Pattern BRACKETED = Pattern.compile("^\\( (.*) \\)$");

    private DrlErrors() {}

    static List<Problem> of(RuleFile rule) {
        return OwnLoader.get(() -> told(rule));
    }

    private static List<Problem> told(RuleFile rule) {
        try {
            Optional<Problem> syntax = syntax(rule);
            return syntax.map(List::of).orElseGet(() -> compiled(rule));
        } catch (DroolsParserException | RuntimeException | LinkageError | StackOverflowError refused) {
            return List.of(refusal(rule, refused));
        }
    }

    /** What the compiler threw at a rule: the first line of its reason. */
    static Problem refusal(RuleFile rule, Throwable refused) {
        Throwable reason = refused;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        if (reason instanceof InterruptedException) {
            // Nothing is wrong with the rule; whoever reads it asks the thread.
            Thread.currentThread().interrupt();
        }
        String message = reason.getMessage() == null ? "" : firstLine(asWritten(rule, reason.getMessage()));
        boolean bare = reason instanceof Error || message.isEmpty();
        String told = bare ? (reason.getClass().getSimpleName() + " " + message).strip() : message;
        return rule.problem(
                condition(rule),
                DroolsWords.of(
                        new Text("Drools 不能编译这条规则的条件", "Drools cannot compile the condition of this rule"), told));
    }

    private static Optional<Problem> syntax(RuleFile rule) throws DroolsParserException {
        DrlParser parser = new DrlParser();
        parser.parse(false, rule.drl().text());
        for (DroolsError error : parser.getErrors()) {
            if (error instanceof ParserError parsed && parsed.getRow() > 0) {
                return Optional.of(at(rule, parsed.getRow(), Math.max(0, parsed.getCol()), parsed.getMessage()));
            }
        }
        return parser.getErrors().stream().findFirst().map(error -> at(rule, 1, 0, error.getMessage()));
    }

    private static List<Problem> compiled(RuleFile rule) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                KieServices.get()
                        .getResources()
                        .newByteArrayResource(rule.source().loosened().getBytes(StandardCharsets.UTF_8), "UTF-8"),
                ResourceType.DRL);
        Map<Place, Problem> first = new LinkedHashMap<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            Problem problem = problem(rule, error);
            first.putIfAbsent(problem.place(), problem);
        }
        return List.copyOf(first.values());
    }

    private static Problem problem(RuleFile rule, KnowledgeBuilderError error) {
        String message = asWritten(rule, error.getMessage());
        int quoted = quoted(rule, message);
        if (quoted >= 0) {
            return rule.problem(quoted, text(message));
        }
        int[] lines = error.getLines();
        return lines.length > 0 && lines[0] > 0
                ? at(rule, lines[0], 0, message)
                : rule.problem(condition(rule), text(message));
    }

    /** Drools sees each condition on what may be unknown loosened; the message is to show it as the rule has it. */
    private static String asWritten(RuleFile rule, String message) {
        Types types = new Types(rule.drl());
        String written = message;
        for (RuleBlock block : DrlReader.read(rule.drl())) {
            for (Question question : Questions.all(block, types)) {
                for (PropertyPath path : question.asked()) {
                    written = written.replace(path.expression() + " == null || ", "");
                    written = written.replace(path.expression() + " != null && ", "");
                }
                for (PropertyPath path : question.needed()) {
                    written = written.replace(path.expression() + " != null && ", "");
                }
            }
        }
        return written;
    }

    /** Where the condition begins: the place of what names none. */
    private static int condition(RuleFile rule) {
        return Math.max(0, rule.drl().code().indexOf("when"));
    }

    /** A problem at a line, and at a column that Drools counts from 0 and in UTF-16. */
    private static Problem at(RuleFile rule, int line, int column, String message) {
        Matcher place = PLACE.matcher(message);
        int row = place.lookingAt() ? Integer.parseInt(place.group(1)) : line;
        int offset = rule.drl().offset(row) + (place.lookingAt() ? Integer.parseInt(place.group(2)) : column);
        return rule.problem(Math.min(offset, rule.drl().text().length()), text(message));
    }

    private static Text text(String message) {
        return DroolsWords.of(
                new Text("Drools 不接受", "Drools refuses it"),
                firstLine(PLACE.matcher(message).replaceFirst("")));
    }

    private static String firstLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Some errors come without a line, and quote the expression: where it stands; -1 where it does not. */
    private static int quoted(RuleFile rule, String message) {
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            for (int group = 1; group <= quoted.groupCount(); group++) {
                String expression = quoted.group(group);
                int at = expression == null
                        ? -1
                        : rule.drl()
                                .text()
                                .indexOf(BRACKETED.matcher(expression.strip()).replaceFirst("$1"));
                if (at >= 0) {
                    return at;
                }
            }
        }
        return -1;
    }
}
