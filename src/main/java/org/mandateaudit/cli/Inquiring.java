package org.mandateaudit.cli;

import java.time.LocalDate;
import java.util.List;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.report.ExplanationFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code why} and {@code why-not} have in common: their options, what they read, where they write. */
final class Inquiring {

    private final Console console;

    Inquiring(Console console) {
        this.console = console;
    }

    /** The mandate files, which are the arguments from a place on. */
    PositionalParamSpec paths(int from) {
        return console.options()
                .arguments(
                        from,
                        true,
                        "PATH",
                        "审计的职责文件或者文件夹；- 表示标准输入",
                        "the mandate files or folders audited; - is standard input");
    }

    /** Adds the options. */
    void complete(CommandSpec spec) {
        Options options = console.options();
        spec.addOption(options.format(ExplanationFormat.values()));
        spec.addOption(RuleFolders.option(options));
        spec.addOption(options.output());
        spec.addOption(options.value(
                "DATE",
                "基准日期，优先于文件所写；都没有则为今天",
                "the day to audit; wins over the files, today where neither says",
                "--as-of"));
    }

    /** Checks the options, and reads the mandate files, which are the arguments from a place on. */
    Mandates read(Arguments parsed, int from) {
        format(parsed);
        LocalDate asOf = parsed.date("--as-of");
        console.probe(parsed);
        return Inputs.read(parsed.paths(from), asOf, console);
    }

    /** Writes the answer; where the rule failed, it is incomplete. */
    ExitStatus write(Explanation explanation, Arguments parsed) {
        console.write(format(parsed), explanation, parsed);
        return explanation.failures().isEmpty() ? ExitStatus.CLEAN : incomplete(explanation.failures(), parsed);
    }

    /** Says that rules failed. */
    ExitStatus incomplete(List<Failure> failures, Arguments parsed) {
        return FailedRules.tell(ExitVerdict.AUDIT, failures, parsed.has("--debug"), console);
    }

    private static ExplanationFormat format(Arguments parsed) {
        return parsed.format(ExplanationFormat.values());
    }
}
