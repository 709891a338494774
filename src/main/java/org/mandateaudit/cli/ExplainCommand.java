package org.mandateaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.report.RulePageFormat;
import org.mandateaudit.review.WaiverRules;
import org.mandateaudit.rule.RuleBook;
import picocli.CommandLine.Model.CommandSpec;

/** {@code explain RULE}: what a rule looks for, its basis, its texts, its examples, its DRL. */
final class ExplainCommand implements Command {

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "说明一条规则：查什么、依据、文本、示例和 DRL。", "Explains a rule: what it looks for, basis, texts, examples, DRL.");
        spec.addPositional(options.argument(0, "RULE", "规则名", "the rule's name"));
        spec.addOption(options.format(RulePageFormat.values()));
        spec.addOption(options.output());
        spec.addOption(RuleFolders.option(options));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        RulePageFormat format = parsed.format(RulePageFormat.values());
        console.probe(parsed);
        console.write(format, page(parsed.at(0), RuleFolders.book(parsed)), parsed);
        return ExitStatus.CLEAN;
    }

    private static RulePage page(String name, RuleBook book) {
        if (book.ids().contains(name)) {
            return book.page(name);
        }
        Optional<RuleDescription> onWaivers = WaiverRules.named(name);
        return onWaivers.map(RulePage::withoutDrl).orElseThrow(() -> {
            List<String> names = new ArrayList<>(book.ids());
            WaiverRules.all().forEach(rule -> names.add(rule.id()));
            return UnknownRule.ofRule("explain", name, names, book.challenges());
        });
    }
}
