package org.mandateaudit.cli;

import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code completion}: the script by which bash and zsh complete commands and options. */
final class CompletionCommand implements Command {

    private final Console console;
    private final Supplier<CommandLine> commandLine;

    CompletionCommand(Console console, Supplier<CommandLine> commandLine) {
        this.console = console;
        this.commandLine = commandLine;
    }

    @Override
    public CommandSpec spec() {
        return console.options()
                .command(
                        "输出 bash 和 zsh 的补全脚本：source <(mandate-audit completion)",
                        "Completion for bash and zsh: source <(mandate-audit completion)");
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        console.output().print(Completion.of(commandLine.get().getCommandSpec()));
        return ExitStatus.CLEAN;
    }
}
