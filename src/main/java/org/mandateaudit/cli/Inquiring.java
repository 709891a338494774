package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Language;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.ExplanationFormat;
import org.mandateaudit.report.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code why} and {@code why-not} have in common: their options, what they read, where they write. */
final class Inquiring {

    private final Terminal terminal;
    private final Output output;
    private final Language language;
    private final Options options;

    Inquiring(Terminal terminal, Output output, Language language, Options options) {
        this.terminal = terminal;
        this.output = output;
        this.language = language;
        this.options = options;
    }

    /** The mandate files, which are the arguments from a place on. */
    PositionalParamSpec paths(int from) {
        return options.arguments(
                from,
                true,
                "PATH",
                "审计的职责文件或者文件夹；- 表示标准输入",
                "the mandate files or folders audited; - is standard input");
    }

    /** Adds the options. */
    void complete(CommandSpec spec) {
        spec.addOption(options.format(ExplanationFormat.values()));
        spec.addOption(RuleFolders.option(options));
        spec.addOption(options.value("FILE", "写入文件，而不是标准输出", "write to a file", "-o", "--output"));
        spec.addOption(options.value(
                "DATE",
                "基准日期，优先于文件所写；都没有则为今天",
                "the day to audit; wins over the files, today where neither says",
                "--as-of"));
    }

    /** Checks the options, and reads the mandate files. */
    Mandates read(Arguments parsed, List<String> paths) {
        format(parsed);
        LocalDate asOf = parsed.date("--as-of");
        parsed.file("--output").ifPresent(output::probe);
        return Inputs.read(CheckCommand.paths(paths), new ReadOptions(asOf, terminal.in()), terminal, language);
    }

    /** Writes the answer; where the rule failed, it is incomplete. */
    ExitStatus write(Explanation explanation, Arguments parsed) {
        Optional<Path> file = parsed.file("--output");
        boolean colored = file.isEmpty() && terminal.colored(parsed);
        output.deliver(
                file, format(parsed).bytes(explanation, Style.of(language).withColor(colored)));
        return explanation.failures().isEmpty() ? ExitStatus.CLEAN : incomplete(explanation.failures(), parsed);
    }

    /** Says that rules failed. */
    ExitStatus incomplete(List<Failure> failures, Arguments parsed) {
        return FailedRules.tell(Verdict.AUDIT, failures, parsed.has("--debug"), terminal, language);
    }

    private static ExplanationFormat format(Arguments parsed) {
        return parsed.format(ExplanationFormat.values());
    }
}
