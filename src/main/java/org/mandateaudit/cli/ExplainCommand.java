package org.mandateaudit.cli;

import java.util.List;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Example;
import org.mandateaudit.rule.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain RULE}: what a rule looks for, its basis, its texts, its examples, its DRL. */
final class ExplainCommand implements Command {

    private final Output output;
    private final Language language;
    private final Options options;

    ExplainCommand(Output output, Language language, Options options) {
        this.output = output;
        this.language = language;
        this.options = options;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(say(
                        "说明一条规则：查什么、依据、文本、示例和 DRL。",
                        "Explains a rule: what it looks for, basis, texts, examples, DRL."));
        spec.addPositional(options.positional("1", "RULE", "规则名", "the rule's name"));
        spec.addOption(RuleFolders.option(options));
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult parsed) {
        List<String> names = parsed.matchedPositionalValue(0, List.of());
        RuleBook book = RuleFolders.book(parsed);
        int place = book.ids().indexOf(names.get(0));
        if (place < 0) {
            throw UnknownRule.of("explain", names.get(0), book.ids());
        }
        output.print(page(book.descriptions().get(place), book));
        return ExitStatus.CLEAN;
    }

    private String page(RuleDescription rule, RuleBook book) {
        StringBuilder page = new StringBuilder();
        page.append(rule.title().in(language)).append('\n');
        page.append(rule.id()).append("  ").append(rule.challenge()).append("\n\n");
        add(page, "严重程度", "severity", severity(rule));
        add(page, "效力", "force", say(rule.force().zh(), rule.force().en()));
        for (Criterion criterion : rule.criteria()) {
            add(
                    page,
                    "依据",
                    "basis",
                    criterion.source().in(language) + "，" + criterion.at().in(language));
        }
        add(page, "条件", "condition", rule.condition().in(language));
        add(page, "标准", "criterion", rule.criterion().in(language));
        add(page, "影响", "effect", rule.effect().in(language));
        add(page, "建议", "recommendation", rule.recommendation().in(language));
        page.append('\n').append(say("示例", "examples")).append('\n');
        for (Example example : book.examples(rule.id())) {
            page.append("  [")
                    .append(say(example.kind().zh(), example.kind().en()))
                    .append("] ")
                    .append(example.name().in(language))
                    .append('\n');
        }
        return page.append("\nDRL\n").append(book.source(rule.id()).indent(2)).toString();
    }

    private String severity(RuleDescription rule) {
        return Text.of(rule.severity()).in(language);
    }

    private void add(StringBuilder page, String zh, String en, String value) {
        page.append(say(zh + "：", en + ": ")).append(value).append('\n');
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
