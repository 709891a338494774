package org.mandateaudit.cli;

import java.util.function.Supplier;
import org.mandateaudit.finding.Language;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion}: the script by which bash and zsh complete commands and options. */
final class CompletionCommand implements Command {

    private final Output output;
    private final Language language;
    private final Supplier<CommandLine> commandLine;

    CompletionCommand(Output output, Language language, Supplier<CommandLine> commandLine) {
        this.output = output;
        this.language = language;
        this.commandLine = commandLine;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command();
        spec.usageMessage()
                .description(language.say(
                        "输出 bash 和 zsh 的补全脚本：source <(mandate-audit completion)",
                        "Completion for bash and zsh: source <(mandate-audit completion)"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        output.print(AutoComplete.bash("mandate-audit", commandLine.get()));
        return ExitStatus.CLEAN;
    }
}
