package org.mandateaudit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands, and what is common to them: the help and the version. */
final class Commands {

    static final List<String> NAMES = List.of(
            "check",
            "read",
            "profile",
            "compare",
            "test",
            "explain",
            "rules",
            "facts",
            "why",
            "why-not",
            "schema",
            "completion");

    private final Console console;

    Commands(Terminal terminal, Language language) {
        this.console = Console.of(terminal, language);
    }

    private Command command(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(console);
            case "read" -> new ReadCommand(console);
            case "profile" -> new ProfileCommand(console);
            case "compare" -> new CompareCommand(console);
            case "test" -> new TestCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "rules" -> new RulesCommand(console);
            case "facts" -> new FactsCommand(console);
            case "why" -> new WhyCommand(console);
            case "why-not" -> new WhyNotCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "completion" -> new CompletionCommand(console, () -> commandLine(NAMES));
            default -> throw new IllegalArgumentException(name);
        };
    }

    ExitStatus run(String[] typed) {
        String[] args = commandFirst(typed);
        Arguments plain = PlainCheck.of(args);
        if (plain != null) {
            Command check = command("check");
            check.prepare(List.of(args));
            return run(check, plain);
        }
        FirstWord.check(List.of(args), NAMES);
        Command asked = args.length > 0 && NAMES.contains(args[0]) ? command(args[0]) : null;
        if (asked != null) {
            asked.prepare(List.of(args));
        }
        CommandLine line = commandLine(asked == null ? NAMES : List.of(args[0]));
        ParseResult parsed = parsed(line, args);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (last.isUsageHelpRequested()) {
            return usage(last.commandSpec().commandLine());
        }
        if (last.isVersionHelpRequested()) {
            console.output().print(Foreword.version());
            return ExitStatus.CLEAN;
        }
        if (!parsed.hasSubcommand()) {
            console.terminal().err().print(usageText(line));
            throw new UsageException("缺少命令", "a command is missing");
        }
        Emptiness.refuse(last);
        Arguments given = Arguments.of(last);
        Overwriting.refuse(given);
        Overwriting.warnings(given).forEach(console::tell);
        return run(asked == null ? command(last.commandSpec().name()) : asked, given);
    }

    /** Where a command line is wrong, a file whose name begins with a dash may have been taken for an option. */
    private static ParseResult parsed(CommandLine line, String[] args) {
        try {
            return line.parseArgs(args);
        } catch (ParameterException e) {
            for (String each : args) {
                if (each.equals("--")) {
                    break;
                }
                if (isDashedFile(each)) {
                    throw new UsageException(
                            "没有 " + each + " 这个选项；以减号开头的路径写成 ./" + each + "，或者写在 -- 之后",
                            "there is no option " + each + "; a path that begins with a dash is written ./" + each
                                    + ", or behind --");
                }
            }
            throw e;
        }
    }

    private static boolean isDashedFile(String argument) {
        try {
            return argument.startsWith("-") && argument.length() > 1 && Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static ExitStatus run(Command command, Arguments given) {
        Options.checkCommon(given);
        return command.run(given);
    }

    /** Puts options that every command has behind the command, where they stand before it. */
    private String[] commandFirst(String[] args) {
        int first = 0;
        while (first < args.length && Options.isCommon(args[first])) {
            first += Options.isCommonBeforeItsValue(args[first]) ? 2 : 1;
        }
        if (first == 0 || first >= args.length || !NAMES.contains(args[first])) {
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
     * @param names the commands that it takes: where one is asked for, the others need not be built
     */
    CommandLine commandLine(List<String> names) {
        // Every option is text. Picocli would load converters, and with them what keeps dates and databases.
        System.setProperty("picocli.converters.excludes", "java.*");
        CommandSpec root = Options.command().name("mandate-audit");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(console.say("显示版本", "show the version"))
                .build());
        console.options().common().forEach(root::addOption);
        describe(
                root,
                "审计公共机构的职责配置：读入职责文件，运用规则，给出审计发现。",
                "Audits the mandates of public bodies: facts in, rules applied, findings out.");
        for (String name : names) {
            CommandSpec spec = command(name).spec().name(name);
            console.options().common().forEach(spec::addOption);
            spec.usageMessage(headings(spec.usageMessage()));
            root.addSubcommand(name, new CommandLine(spec, Options.LISTS));
        }
        return new CommandLine(root, Options.LISTS).setUsageHelpWidth(80).setAdjustLineBreaksForWideCJKCharacters(true);
    }

    private void describe(CommandSpec spec, String zh, String en) {
        spec.usageMessage(headings(spec.usageMessage().description(console.say(zh, en))));
        spec.usageMessage()
                .footer(
                        "",
                        console.say(
                                "退出状态：0 没有达到门槛的发现；1 有；2 用法或者输入有误；3 审计不完整。",
                                "Exit status: 0 nothing at the threshold; 1 findings; 2 usage or input is wrong; 3 the audit"
                                        + " is incomplete."));
    }

    private UsageMessageSpec headings(UsageMessageSpec usage) {
        return usage.synopsisHeading(console.say("用法：", "Usage: "))
                .synopsisSubcommandLabel(console.say("命令", "COMMAND"))
                .parameterListHeading(console.say("%n参数：%n", "%nParameters:%n"))
                .optionListHeading(console.say("%n选项：%n", "%nOptions:%n"))
                .commandListHeading(console.say("%n命令：%n", "%nCommands:%n"))
                .sortOptions(false)
                .abbreviateSynopsis(true);
    }

    private ExitStatus usage(CommandLine line) {
        console.output().print(usageText(line));
        return ExitStatus.CLEAN;
    }

    private static String usageText(CommandLine line) {
        StringWriter text = new StringWriter();
        line.usage(new PrintWriter(text), Help.Ansi.OFF);
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
