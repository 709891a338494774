package org.mandateaudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mandateaudit.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** The commands, and what is common to them: the help and the version. */
final class Commands {

    private final Terminal terminal;
    private final Language language;
    private final Output output;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Commands(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.output = new Output(terminal);
        Options options = new Options(language);
        commands.put("check", new CheckCommand(terminal, output, language, options));
        commands.put("read", new ReadCommand(terminal, output, language, options));
        commands.put("profile", new ProfileCommand(terminal, output, language, options));
        commands.put("compare", new CompareCommand(terminal, output, language, options));
        commands.put("test", new TestCommand(terminal, output, language, options));
        commands.put("explain", new ExplainCommand(terminal, output, language, options));
        commands.put("rules", new RulesCommand(terminal, output, language, options));
        commands.put("why", new WhyCommand(terminal, output, language, options));
        commands.put("why-not", new WhyNotCommand(terminal, output, language, options));
        commands.put("schema", new SchemaCommand(output, language, options));
        commands.put("completion", new CompletionCommand(output, language, () -> commandLine("")));
    }

    ExitStatus run(String[] typed) {
        String[] args = commandFirst(typed);
        FirstWord.check(List.of(args), commands.keySet());
        String asked = args.length == 0 ? "" : args[0];
        if (commands.containsKey(asked)) {
            Objects.requireNonNull(commands.get(asked)).prepare(List.of(args));
        }
        CommandLine line = commandLine(asked);
        ParseResult parsed = line.parseArgs(args);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (last.isUsageHelpRequested()) {
            return usage(last.commandSpec().commandLine());
        }
        if (last.isVersionHelpRequested()) {
            output.print(Foreword.version());
            return ExitStatus.CLEAN;
        }
        if (!parsed.hasSubcommand()) {
            terminal.err().print(usageText(line));
            throw new UsageException("缺少命令", "a command is missing");
        }
        Emptiness.refuse(last);
        Overwriting.refuse(last);
        String name = last.commandSpec().name();
        return Objects.requireNonNull(commands.get(name), name).run(last);
    }

    /** Puts options that every command has behind the command, where they stand before it. */
    private String[] commandFirst(String[] args) {
        int first = 0;
        while (first < args.length && Options.isCommon(args[first])) {
            first += Options.isCommonBeforeItsValue(args[first]) ? 2 : 1;
        }
        if (first == 0 || first >= args.length || !commands.containsKey(args[first])) {
            return args;
        }
        List<String> moved = new ArrayList<>(List.of(args[first]));
        moved.addAll(List.of(args).subList(0, first));
        moved.addAll(List.of(args).subList(first + 1, args.length));
        return moved.toArray(String[]::new);
    }

    /**
     * The command line.
     *
     * @param asked the command that is asked for: where it is one, the others need not be built
     */
    private CommandLine commandLine(String asked) {
        // Every option is text. Picocli would load converters, and with them what keeps dates and databases.
        System.setProperty("picocli.converters.excludes", "java.*");
        CommandSpec root = Options.command().name("mandate-audit");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(text("显示版本", "show the version"))
                .build());
        new Options(language).common().forEach(root::addOption);
        describe(
                root,
                "审计公共机构的职责配置：读入职责文件，运用规则，给出审计发现。",
                "Audits the mandates of public bodies: facts in, rules applied, findings out.");
        commands.forEach((name, command) -> {
            if (commands.containsKey(asked) && !name.equals(asked)) {
                return;
            }
            CommandSpec spec = command.spec().name(name);
            new Options(language).common().forEach(spec::addOption);
            spec.usageMessage(headings(spec.usageMessage()));
            root.addSubcommand(name, new CommandLine(spec, Options.LISTS));
        });
        return new CommandLine(root, Options.LISTS).setUsageHelpWidth(80).setAdjustLineBreaksForWideCJKCharacters(true);
    }

    private void describe(CommandSpec spec, String zh, String en) {
        spec.usageMessage(headings(spec.usageMessage().description(text(zh, en))));
        spec.usageMessage()
                .footer(
                        "",
                        text(
                                "退出状态：0 没有达到门槛的发现；1 有；2 用法或者输入有误；3 审计不完整。",
                                "Exit status: 0 nothing at the threshold; 1 findings; 2 usage or input is wrong; 3 the audit"
                                        + " is incomplete."));
    }

    private UsageMessageSpec headings(UsageMessageSpec usage) {
        return usage.synopsisHeading(text("用法：", "Usage: "))
                .synopsisSubcommandLabel(text("命令", "COMMAND"))
                .parameterListHeading(text("%n参数：%n", "%nParameters:%n"))
                .optionListHeading(text("%n选项：%n", "%nOptions:%n"))
                .commandListHeading(text("%n命令：%n", "%nCommands:%n"))
                .sortOptions(false)
                .abbreviateSynopsis(true);
    }

    private ExitStatus usage(CommandLine line) {
        output.print(usageText(line));
        return ExitStatus.CLEAN;
    }

    private static String usageText(CommandLine line) {
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), Help.Ansi.OFF);
        return text.toString();
    }

    private String text(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
