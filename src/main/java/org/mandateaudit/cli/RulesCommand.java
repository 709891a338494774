package org.mandateaudit.cli;

import org.mandateaudit.report.RuleIndexFormat;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules}: the rules, a line each, or how long each takes. */
final class RulesCommand implements Command {

    private final Console console;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "列出全部规则，每条一行；或者用 --timing 测每条规则用多少时间。",
                "Lists the rules, a line each; with --timing, how long each takes.");
        spec.addOption(options.format(RuleIndexFormat.values()));
        spec.addOption(RuleFolders.option(options));
        TimingCommand.describe(spec, options);
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        if (TimingCommand.askedFor(parsed)) {
            return new TimingCommand(console).run(parsed);
        }
        RuleIndexFormat format = parsed.format(RuleIndexFormat.values());
        console.write(format, RuleFolders.book(parsed).descriptions(), parsed);
        return ExitStatus.CLEAN;
    }
}
