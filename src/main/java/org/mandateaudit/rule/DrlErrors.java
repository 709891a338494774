package org.mandateaudit.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;

/**
 * What Drools has against a rule. Its compiler for the executable model names no lines, so that the classic one is asked.
 */
final class DrlErrors {

    private static final Pattern QUOTED = Pattern.compile("'([^']{3,})'|\\[([^\\[\\]]{3,})\\]");

    private DrlErrors() {}

    static List<Problem> of(RuleFile rule) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                KieServices.get()
                        .getResources()
                        .newByteArrayResource(rule.source().loosened().getBytes(StandardCharsets.UTF_8), "UTF-8"),
                ResourceType.DRL);
        List<Problem> problems = new ArrayList<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(problem(rule, error));
        }
        return problems;
    }

    private static Problem problem(RuleFile rule, KnowledgeBuilderError error) {
        String message = error.getMessage().lines().findFirst().orElse("").strip();
        Text text = new Text("Drools 不接受：" + message, "Drools refuses it: " + message);
        int[] lines = error.getLines();
        int line = lines.length > 0 && lines[0] > 0 ? lines[0] : lineOf(rule, error.getMessage());
        return rule.file().problem(line, 1, text);
    }

    /** Some errors come without a line, and quote the expression. */
    private static int lineOf(RuleFile rule, String message) {
        Matcher quoted = QUOTED.matcher(message);
        while (quoted.find()) {
            String expression = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            int at = rule.drl().text().indexOf(expression.strip());
            if (at >= 0) {
                return rule.drl().line(at);
            }
        }
        return 1;
    }
}
