package org.mandateaudit.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in both languages. */
final class ParseErrors {

    /** What picocli says of a value that an option does not take; it names the option nowhere else. */
    private static final Pattern FLAG = Pattern.compile("^option '(-[^' ]+)'.* should be specified without ");

    private ParseErrors() {}

    static Text of(ParameterException e) {
        Text reason = reason(e);
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        boolean asks = reason.en().endsWith("?");
        return new Text(
                reason.zh() + (asks ? "" : "；") + "用法见 " + help, reason.en() + (asks ? " See " : "; see ") + help);
    }

    private static Text withoutValue(String option) {
        return new Text(option + " 不带值", option + " takes no value");
    }

    private static Text reason(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            Text none = argument.startsWith("-")
                    ? new Text("没有 " + argument + " 这个选项", "there is no option " + argument)
                    : new Text("没有 " + argument + " 这个命令或者参数", "there is no command or argument " + argument);
            return Nearest.asked(none, near.isEmpty() ? null : near.get(0));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String label = missing.getMissing().get(0).paramLabel();
            if (missing.getMissing().get(0) instanceof OptionSpec option) {
                String name = option.longestName();
                return new Text(
                        name + " 后面没有写值；可用：" + name + " " + label,
                        name + " stands without a value; accepted: " + name + " " + label);
            }
            return new Text("缺少 " + label, label + " is missing");
        }
        if (e instanceof OverwrittenOptionException twice) {
            String name = ((OptionSpec) twice.getOverwritten()).longestName();
            return new Text(name + " 只能写一次", name + " may be given only once");
        }
        String reason = String.valueOf(e.getMessage());
        if (e.getArgSpec() instanceof OptionSpec flag && flag.arity().max() == 0) {
            return withoutValue(flag.longestName());
        }
        Matcher flag = FLAG.matcher(reason);
        if (flag.find()) {
            return withoutValue(flag.group(1));
        }
        return new Text("命令行有误：" + reason, reason);
    }
}
