package org.mandateaudit.cli;

import java.util.List;
import org.mandateaudit.catalogue.FactPage;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.FactPageFormat;
import org.mandateaudit.rule.FactPages;
import picocli.CommandLine.Model.CommandSpec;

/** {@code facts}: what a rule can ask: the facts, their properties and values. */
final class FactsCommand implements Command {

    private final Console console;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "写规则时能问什么：事实、属性和取值，事项词表也在其中（facts Matter）。",
                "Lists what a rule can ask: facts, their properties and values, the vocabulary of matters among"
                        + " them (facts Matter).");
        spec.addPositional(options.optional(
                0, "NAME", "一种事实、组成部分或者取值；不写则列出全部", "a fact, a part or a list of values; all unless given"));
        spec.addOption(options.format(FactPageFormat.values()));
        spec.addOption(options.output());
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        FactPageFormat format = parsed.format(FactPageFormat.values());
        console.probe(parsed);
        List<FactPage> pages = FactPages.all();
        String name = parsed.at(0);
        console.write(format, name.isEmpty() ? pages : List.of(named(name, pages)), parsed);
        return ExitStatus.CLEAN;
    }

    /** By the name in a rule, whatever its case, or by what it is called. */
    private static FactPage named(String name, List<FactPage> pages) {
        return pages.stream()
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || each.called().zh().equals(name)
                        || each.called().en().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(Nearest.asked(
                        new Text(
                                "facts：没有 " + name + "；全部名称见 mandate-audit facts",
                                "facts: there is no " + name + "; see mandate-audit facts"),
                        Nearest.to(name, pages.stream().map(FactPage::name).toList()))));
    }
}
