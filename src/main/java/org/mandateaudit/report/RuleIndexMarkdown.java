package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Term;

/**
 * The index of rules in Markdown (GitHub's), always in both languages: by challenge, with severity, force, title, basis,
 * and links to each rule and its examples as they lie in the folder of rules.
 */
final class RuleIndexMarkdown {

    private static final String HEAD =
            """
            # 规则 · Rules

            由规则文件生成，勿手改：`mandate-audit rules -f markdown`。每条规则一页说明：`mandate-audit explain 规则名`。

            Generated from the rules, not to be edited: `mandate-audit rules -f markdown`. A page on each: `mandate-audit explain RULE`.
            """;

    private RuleIndexMarkdown() {}

    static String of(List<RuleDescription> rules) {
        Map<String, List<RuleDescription>> byChallenge = rules.stream()
                .collect(Collectors.groupingBy(RuleDescription::challenge, LinkedHashMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder(HEAD);
        byChallenge.forEach((challenge, its) -> {
            out.append("\n## ")
                    .append(title(challenge))
                    .append(' ')
                    .append(its.size())
                    .append("\n\n");
            out.append("| 规则 Rule | 示例 Examples | 严重程度 Severity | 效力 Force | 标题 Title | 依据 Basis |\n");
            out.append("| --- | --- | --- | --- | --- | --- |\n");
            its.forEach(rule -> out.append(row(rule)));
        });
        return out.toString();
    }

    private static String title(String challenge) {
        Text name = Names.ofGroup(challenge);
        return name.zh().equals(name.en()) ? name.en() : name.zh() + " " + name.en();
    }

    private static String row(RuleDescription rule) {
        String path = rule.challenge() + "/" + rule.id();
        List<String> cells = new ArrayList<>();
        cells.add("[" + rule.id() + "](" + path + ".drl)");
        cells.add("[yaml](" + path + ".yaml)");
        cells.add(both(rule.severity()));
        cells.add(both(rule.force()));
        cells.add(lines(rule.title()));
        cells.add(rule.criteria().stream().map(RuleIndexMarkdown::basis).collect(Collectors.joining("<br>")));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String basis(Criterion basis) {
        return lines(new Text(
                basis.source().zh() + "，" + basis.at().zh(),
                basis.source().en() + ", " + basis.at().en()));
    }

    private static String both(Term term) {
        return term.zh() + " " + term.en();
    }

    private static String lines(Text text) {
        return Stream.of(Language.values()).map(text::in).map(Markdown::escaped).collect(Collectors.joining("<br>"));
    }
}
