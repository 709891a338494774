package org.mandateaudit.cli;

import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.rule.RuleBook;
import picocli.CommandLine.Model.OptionSpec;

/** The option {@code --rules DIR}: rules of the user's own beside those that the tool ships. */
final class RuleFolders {

    private static final String OPTION = "--rules";

    private RuleFolders() {}

    static OptionSpec option(Options options) {
        return options.paths(
                "DIR",
                "再加上这个文件夹中的规则（DIR/规则组/规则.drl）；可重复。DRL 是代码，以你的权限运行：只用可信的规则",
                "add the rules of this folder (DIR/CHALLENGE/RULE.drl); repeatable. DRL is code and runs with your rights:"
                        + " use rules you trust",
                OPTION);
    }

    /** Whether the command line names a folder, before it is parsed. */
    static boolean namedIn(List<String> args) {
        return args.stream().anyMatch(arg -> arg.equals(OPTION) || arg.startsWith(OPTION + "="));
    }

    /** The rules that the tool ships, with those of the folders given. */
    static RuleBook book(Arguments parsed) {
        List<Path> folders = parsed.paths(OPTION);
        return folders.isEmpty() ? RuleBook.bundled() : RuleBook.withRulesOf(folders);
    }
}
