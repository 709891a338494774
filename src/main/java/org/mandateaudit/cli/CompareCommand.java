package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateaudit.Auditor;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.ComparisonFormat;
import org.mandateaudit.report.Style;
import picocli.CommandLine.Model.CommandSpec;

/** {@code compare BEFORE AFTER}: what a reorganisation resolves, leaves, and brings. */
final class CompareCommand implements Command {

    private static final String FORMATS = String.join(", ", Options.codes(ComparisonFormat.values()));
    private static final Text COMPARISON = new Text("比较", "the comparison");

    private final Terminal terminal;
    private final Output output;
    private final Language language;
    private final Options options;
    private final Loading loading = new Loading();

    CompareCommand(Terminal terminal, Output output, Language language, Options options) {
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
                        "比较变动前后：解决了什么、留下什么、带来什么，事项和机构如何变动。退出状态只看新增的发现。",
                        "Compares two states: what a change resolves, leaves and brings, and what moves between"
                                + " institutions. The exit status counts new findings only."));
        spec.addPositional(options.argument(
                0, "BEFORE", "变动前的职责文件或者文件夹；- 表示标准输入", "the mandate file or folder before; - is standard input"));
        spec.addPositional(options.argument(
                1, "AFTER", "变动后的职责文件或者文件夹；- 表示标准输入", "the mandate file or folder after; - is standard input"));
        spec.addOption(options.value("FORMAT", "格式：" + FORMATS, "format: " + FORMATS, "-f", "--format"));
        spec.addOption(options.value("FILE", "写入文件，而不是标准输出", "write to a file", "-o", "--output"));
        spec.addOption(options.values(
                "RULE|CHALLENGE", "只报告这些规则或者规则组", "report these rules or groups of rules only", "--only"));
        spec.addOption(options.values("RULE|CHALLENGE", "不报告这些规则或者规则组", "leave these out", "--except"));
        spec.addOption(RuleFolders.option(options));
        spec.addOption(options.value(
                "SEVERITY",
                "新增的发现达到哪一级时退出状态为 1：error、warning（默认）、note、never",
                "exit with 1 on new findings of this severity or graver: error, warning (default), note, never",
                "--fail-on"));
        spec.addOption(options.value(
                "DATE",
                "两边共同的基准日期；不写则各按文件所写，都没有则为今天",
                "the day to audit, of both; each file's own where it is not given, today where that is not stated",
                "--as-of"));
        return spec;
    }

    @Override
    public void prepare(List<String> args) {
        loading.begin(args);
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        ComparisonFormat format = parsed.format(ComparisonFormat.values());
        String threshold = parsed.one("--fail-on", "warning", CheckCommand.THRESHOLDS);
        LocalDate asOf = parsed.date("--as-of");
        Optional<Path> file = parsed.file("--output");
        file.ifPresent(output::probe);

        List<Path> paths = CheckCommand.paths(List.of(parsed.at(0), parsed.at(1)));
        if (paths.stream().allMatch(path -> path.toString().equals("-"))) {
            throw new UsageException("标准输入只能读一次：- 只能写一次", "standard input can be read only once: write - only once");
        }
        ReadOptions reading = new ReadOptions(asOf, terminal.in());
        Mandates before = Inputs.read(List.of(paths.get(0)), reading, terminal, language);
        Mandates after = Inputs.read(List.of(paths.get(1)), reading, terminal, language);
        Auditor auditor = CheckCommand.filtered(loading.auditor(parsed), parsed).asOf(asOf);
        Comparison comparison = Comparison.of(auditor, before, after);
        boolean colored = terminal.colored(parsed);
        output.deliver(file, format.bytes(comparison, Style.of(language).withColor(colored && file.isEmpty())));
        return conclude(comparison, threshold, parsed.has("--debug"));
    }

    private ExitStatus conclude(Comparison comparison, String threshold, boolean debug) {
        if (!comparison.complete()) {
            List<Failure> failures = Stream.of(comparison.before(), comparison.after())
                    .flatMap(report -> report.failures().stream())
                    .toList();
            return FailedRules.tell(COMPARISON, failures, debug, terminal, language);
        }
        Map<Severity, Integer> added = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            added.put(severity, comparison.added(severity));
        }
        boolean reached = Verdict.reached(added, threshold);
        int resolved = comparison.findings().resolved().size();
        int brought = comparison.findings().added().size();
        conclude(
                "解决 " + resolved + "，新增 " + brought + (reached ? "，达到门槛 " : "，没有达到门槛 ") + "--fail-on " + threshold,
                String.format(
                        Locale.ROOT,
                        "%d resolved, %d new; %s the threshold --fail-on %s",
                        resolved,
                        brought,
                        reached ? "at or over" : "below",
                        threshold));
        return reached ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private void conclude(String zh, String en) {
        terminal.err().println("mandate-audit: " + language.say(zh, en));
    }
}
