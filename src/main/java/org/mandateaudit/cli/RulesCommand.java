package org.mandateaudit.cli;

import org.mandateaudit.finding.Language;
import org.mandateaudit.report.RuleIndexFormat;
import org.mandateaudit.report.Style;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules}: the rules, a line each, or how long each takes. */
final class RulesCommand implements Command {

    private final Terminal terminal;
    private final Output output;
    private final Language language;
    private final Options options;

    RulesCommand(Terminal terminal, Output output, Language language, Options options) {
        this.terminal = terminal;
        this.output = output;
        this.language = language;
        this.options = options;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command();
        spec.usageMessage()
                .description(language.say(
                        "列出全部规则，每条一行；或者用 --timing 测每条规则用多少时间。",
                        "Lists the rules, a line each; with --timing, how long each takes."));
        spec.addOption(options.format(RuleIndexFormat.values()));
        spec.addOption(RuleFolders.option(options));
        TimingCommand.describe(spec, options);
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        if (TimingCommand.askedFor(parsed)) {
            return new TimingCommand(terminal, output, language).run(parsed);
        }
        RuleIndexFormat format = parsed.format(RuleIndexFormat.values());
        output.print(format.bytes(RuleFolders.book(parsed).descriptions(), Style.of(language)));
        return ExitStatus.CLEAN;
    }
}
