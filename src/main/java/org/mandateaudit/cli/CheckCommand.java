package org.mandateaudit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.report.Verbosity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check PATH…}: audits mandate files. */
final class CheckCommand implements Command {

    private static final List<String> THRESHOLDS = List.of("error", "warning", "note", "never");
    static final List<String> COLORS = List.of("auto", "always", "never");

    private final Terminal terminal;
    private final Output output;
    private final Language language;
    private final Options options;
    private CompletableFuture<Auditor> loading = new CompletableFuture<>();

    CheckCommand(Terminal terminal, Output output, Language language, Options options) {
        this.terminal = terminal;
        this.output = output;
        this.language = language;
        this.options = options;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description(say("审计职责文件。", "Audits mandate files."));
        spec.addPositional(options.positional(
                "1..*", "PATH", "职责文件或者文件夹；- 表示标准输入", "mandate files or folders; - is standard input"));
        spec.addOption(options.values(
                "FORMAT[=FILE]",
                "报告格式：" + formats() + "；可重复，写成 sarif=out.sarif 则输出到文件",
                "format of the report: " + formats() + "; repeatable, as sarif=out.sarif to a file",
                "-f",
                "--format"));
        spec.addOption(options.value("FILE", "报告写入文件，而不是标准输出", "write the report to a file", "-o", "--output"));
        spec.addOption(options.values(
                "RULE|CHALLENGE", "只报告这些规则或者规则组", "report these rules or groups of rules only", "--only"));
        spec.addOption(options.values("RULE|CHALLENGE", "不报告这些规则或者规则组", "leave these out", "--except"));
        spec.addOption(options.value(
                "SEVERITY",
                "达到哪一级发现时退出状态为 1：error、warning（默认）、note、never",
                "exit with 1 on findings of this severity or graver: error, warning (default), note, never",
                "--fail-on"));
        spec.addOption(options.value(
                "DATE",
                "基准日期，优先于文件所写；都没有则为今天",
                "the day to audit; wins over the files, today where neither says",
                "--as-of"));
        spec.addOption(options.flag("每个发现一行", "each finding on one line", "-q", "--quiet"));
        spec.addOption(options.flag("逐项列出未能评估的内容", "list everything that could not be assessed", "-v", "--verbose"));
        return spec;
    }

    private static String formats() {
        return String.join(
                ", ", Stream.of(ReportFormat.values()).map(ReportFormat::code).toList());
    }

    /** The rules take longer to load than most input to read: the one goes on beside the other. */
    @Override
    public void prepare() {
        loading = CompletableFuture.supplyAsync(CheckCommand::load);
    }

    @Override
    public ExitStatus run(ParseResult parsed) {
        String threshold = Options.one(parsed, "--fail-on", "warning", THRESHOLDS);
        String color = Options.one(parsed, "--color", "auto", COLORS);
        Options.one(parsed, "--lang", language.tag(), List.of("zh", "en"));
        LocalDate asOf = Options.date(parsed, "--as-of");
        List<Target> targets = Target.of(parsed);
        targets.stream().flatMap(target -> target.file().stream()).forEach(output::probe);

        List<Path> paths = paths(parsed.matchedPositionalValue(0, List.of()));
        Mandates mandates = Mandates.read(paths, new ReadOptions(asOf, terminal.in()));
        Auditor auditor = filtered(loaded(loading), parsed).asOf(asOf);
        Report report = audit(auditor, mandates);
        Style style = Style.of(language)
                .withColor(color.equals("always") || (color.equals("auto") && terminal.wantsColor()))
                .withVerbosity(verbosity(parsed));
        write(report, targets, style);
        return conclude(report, threshold, parsed.hasMatchedOption("--debug"));
    }

    private Report audit(Auditor auditor, Mandates mandates) {
        try (Progress progress =
                Progress.on(terminal, language, mandates.world().regions().size())) {
            return auditor.progress(progress::done).audit(mandates);
        }
    }

    static Auditor load() {
        Auditor auditor = Auditor.withBundledRules();
        auditor.warmUp();
        return auditor;
    }

    static Auditor loaded(CompletableFuture<Auditor> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    static List<Path> paths(List<String> names) {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            try {
                paths.add(Path.of(name));
            } catch (InvalidPathException e) {
                throw new UsageException("不是有效的路径：" + name, "no valid path: " + name);
            }
        }
        return paths;
    }

    private static Auditor filtered(Auditor auditor, ParseResult parsed) {
        List<String> only = Options.list(parsed, "--only");
        List<String> except = Options.list(parsed, "--except");
        List<String> names = auditor.names();
        Map.of("--only", only, "--except", except).forEach((option, given) -> given.stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw UnknownRule.of(option, name, names);
                }));
        return auditor.only(only).except(except);
    }

    private static Verbosity verbosity(ParseResult parsed) {
        if (parsed.hasMatchedOption("--quiet")) {
            return Verbosity.QUIET;
        }
        return parsed.hasMatchedOption("--verbose") ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    private void write(Report report, List<Target> targets, Style style) {
        for (Target target : targets) {
            if (target.file().isPresent()) {
                output.write(target.file().get(), target.format().bytes(report, style.withColor(false)));
            } else {
                output.print(target.format().bytes(report, style));
            }
        }
    }

    private ExitStatus conclude(Report report, String threshold, boolean debug) {
        if (!report.complete()) {
            String rules = String.join(
                    language == Language.ZH ? "、" : ", ",
                    Options.names(report.failures().stream().map(failure -> failure.rule())));
            if (debug) {
                report.failures().stream()
                        .map(failure -> failure.cause())
                        .filter(cause -> cause != null)
                        .forEach(cause -> cause.printStackTrace(terminal.err()));
            }
            conclude("审计不完整，规则未能执行：" + rules, "the audit is incomplete; these rules failed: " + rules);
            return ExitStatus.INCOMPLETE;
        }
        Map<Severity, Integer> counts = report.counts();
        int errors = counts.getOrDefault(Severity.ERROR, 0);
        int warnings = counts.getOrDefault(Severity.WARNING, 0);
        int notes = counts.getOrDefault(Severity.NOTE, 0);
        boolean reached = reached(counts, threshold);
        conclude(
                "错误 " + errors + "、警告 " + warnings + "、提示 " + notes + (reached ? "，达到门槛 " : "，没有达到门槛 ") + "--fail-on "
                        + threshold,
                "%d %s, %d %s, %d %s; %s the threshold --fail-on %s"
                        .formatted(
                                errors,
                                errors == 1 ? "error" : "errors",
                                warnings,
                                warnings == 1 ? "warning" : "warnings",
                                notes,
                                notes == 1 ? "note" : "notes",
                                reached ? "at or over" : "below",
                                threshold));
        return reached ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private static boolean reached(Map<Severity, Integer> counts, String threshold) {
        if (threshold.equals("never")) {
            return false;
        }
        Severity least = Severity.valueOf(threshold.toUpperCase(Locale.ROOT));
        return counts.entrySet().stream().anyMatch(count -> count.getKey().atLeast(least) && count.getValue() > 0);
    }

    private void conclude(String zh, String en) {
        terminal.err().println("mandate-audit: " + say(zh, en));
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
