package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Since;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Waivers;
import org.mandateaudit.report.ReportFormat;
import org.mandateaudit.report.Style;
import org.mandateaudit.report.Verbosity;
import org.mandateaudit.rule.Limits;
import picocli.CommandLine.Model.CommandSpec;

/** {@code check PATH…}: audits mandate files. */
final class CheckCommand implements Command {

    private final Console console;
    private final Loading loading = new Loading();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command("审计职责文件。", "Audits mandate files.");
        spec.addPositional(options.arguments(
                0,
                true,
                "PATH",
                "职责文件、表格（.xlsx、.xls、.csv）或者文件夹；- 表示标准输入",
                "mandate files, tables (.xlsx, .xls, .csv) or folders; - is standard input"));
        spec.addOption(options.values(
                "FORMAT[=FILE]",
                "报告格式：" + formats() + "；可重复，写成 sarif=out.sarif 则输出到文件",
                "format of the report: " + formats() + "; repeatable, as sarif=out.sarif to a file",
                "-f",
                "--format"));
        spec.addOption(options.value("FILE", "报告写入文件，而不是标准输出", "write the report to a file", "-o", "--output"));
        Narrowing.options(options).forEach(spec::addOption);
        spec.addOption(RuleFolders.option(options));
        spec.addOption(options.value(
                "SEVERITY",
                "达到哪一级发现时退出状态为 1：error、warning（默认）、note、never",
                "exit with 1 on findings of this severity or graver: error, warning (default), note, never",
                "--fail-on"));
        spec.addOption(options.paths(
                "FILE",
                "豁免文件，或者填写了复核意见的 xlsx、csv 报告：所豁免的发现留在报告里，但不计入门槛；可重复",
                "waivers, or a report in xlsx or csv with decisions filled in: the findings that they cover stay in the"
                        + " report and do not count; repeatable",
                "--waivers"));
        spec.addOption(options.value(
                "REPORT.json",
                "先前的 JSON 报告：标明新增、未变和已消除的发现，只有新增和加重的计入门槛",
                "an earlier JSON report: findings are marked new, unchanged or resolved, and new and graver ones alone"
                        + " count",
                "--baseline"));
        spec.addOption(options.value(
                "DATE",
                "基准日期，优先于文件所写；都没有则为今天",
                "the day to audit; wins over the files, today where neither says",
                "--as-of"));
        Limiting.options(options).forEach(spec::addOption);
        spec.addOption(options.flag(
                "文件每次保存后重新审计，说明新增、消除和未能确认消除的发现，直到 Ctrl-C",
                "audit again whenever a file is saved, and tell what is new, resolved and undecided, until Ctrl-C",
                "--watch"));
        spec.addOption(options.flag("每个发现一行", "each finding on one line", "-q", "--quiet"));
        spec.addOption(options.flag("逐项列出未能评估的内容", "list everything that could not be assessed", "-v", "--verbose"));
        return spec;
    }

    private static String formats() {
        return String.join(", ", Options.codes(ReportFormat.values()));
    }

    @Override
    public void prepare(List<String> args) {
        loading.begin(args);
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        List<Target> targets = Target.of(parsed);
        List<Path> written =
                targets.stream().flatMap(target -> target.file().stream()).toList();
        targets.forEach(target -> target.refuse(console.terminal()));
        written.forEach(console.output()::probe);
        targets.stream().flatMap(target -> target.misnamed().stream()).forEach(console::tell);
        return parsed.has("--watch")
                ? new Watching(console).over(read(parsed), written, before -> check(parsed, targets, before))
                : check(parsed, targets, null).status();
    }

    /** Every file and folder that an audit reads. */
    private static List<Path> read(Arguments parsed) {
        List<String> names = new ArrayList<>(parsed.from(0));
        if (names.contains("-")) {
            throw new UsageException("--watch 不能用于标准输入", "--watch cannot watch standard input");
        }
        names.addAll(parsed.list("--waivers"));
        names.addAll(parsed.list("--rules"));
        if (parsed.has("--baseline")) {
            names.add(parsed.value("--baseline", ""));
        }
        return names.stream().map(Arguments::path).toList();
    }

    private Watching.Checked check(Arguments parsed, List<Target> targets, @Nullable Report before) {
        Threshold threshold = Threshold.of(parsed);
        LocalDate asOf = parsed.date("--as-of");
        Limits limits = Limiting.of(parsed);
        List<Path> paths = parsed.paths(0);
        Baseline baseline = baseline(parsed);
        Auditor named = namesRules(parsed) ? auditor(parsed) : null;
        MandateFiles files = Inputs.files(paths, asOf, console);
        Auditor auditor = (named == null ? auditor(parsed) : named).asOf(asOf).baseline(baseline);
        boolean inMemory = targets.stream().anyMatch(target -> target.format().tellsMandates());
        Report report;
        Since since;
        try (files) {
            report = audit(auditor, files, inMemory, limits, parsed.has("--quiet"));
            since = before == null ? null : Since.of(before, report, files.world(), files::each);
        }
        Style style = Style.of(console.language())
                .withColor(console.terminal().colored(parsed))
                .withVerbosity(verbosity(parsed));
        write(report, targets, style, parsed);
        return new Watching.Checked(
                report, since, new ExitVerdict(console, report).on(threshold, parsed.has("--debug")));
    }

    /** Whether rules are named. A wrong name is told before the mandate files are read, which may take long. */
    private static boolean namesRules(Arguments parsed) {
        return Stream.of("--only", "--except", "--waivers").anyMatch(parsed::has);
    }

    private Auditor auditor(Arguments parsed) {
        return Narrowing.of(loading.auditor(parsed), parsed).waivers(waivers(parsed));
    }

    /** From here on an interruption ends the audit rather than the program, and what was found is told. */
    private Report audit(Auditor auditor, MandateFiles files, boolean inMemory, Limits limits, boolean quiet) {
        Interruption interruption = console.terminal().interruption();
        interruption.hold();
        Auditor limited = auditor.limits(limits.stoppedWhen(interruption::asked));
        if (quiet) {
            return audit(limited, files, inMemory);
        }
        Pace pace = new Pace(files.world().regions().size(), files.mandates());
        return ProgressLine.during(console, pace, () -> audit(limited.progress(pace::done), files, inMemory));
    }

    private static Report audit(Auditor auditor, MandateFiles files, boolean inMemory) {
        return inMemory || files.areFew() ? auditor.audit(files.all()) : auditor.audit(files);
    }

    private static Waivers waivers(Arguments parsed) {
        List<Path> files = parsed.paths("--waivers");
        return files.isEmpty() ? Waivers.NONE : Waivers.read(files);
    }

    private static @Nullable Baseline baseline(Arguments parsed) {
        return parsed.has("--baseline") ? Baseline.read(Arguments.path(parsed.value("--baseline", ""))) : null;
    }

    private static Verbosity verbosity(Arguments parsed) {
        if (parsed.has("--quiet")) {
            return Verbosity.QUIET;
        }
        return parsed.has("--verbose") ? Verbosity.VERBOSE : Verbosity.NORMAL;
    }

    private void write(Report report, List<Target> targets, Style style, Arguments parsed) {
        for (Target target : targets) {
            if (!report.complete() && Overwriting.renews(target, parsed)) {
                // A baseline that misses what was not looked at would tell all of it as new the next time.
                Path file = target.file().orElseThrow();
                console.tell(
                        "审计不完整，基线 " + file + " 保持原样；本次的报告可写到另一个文件",
                        "the audit is incomplete, and the baseline " + file
                                + " is left as it is; the report of this run can be written to another file");
            } else if (target.file().isPresent()) {
                console.output()
                        .write(target.file().get(), out -> target.format().write(report, style.withColor(false), out));
            } else {
                console.output().print(out -> target.format().write(report, style, out), unfinished(target));
            }
        }
    }

    /** A workbook that is cut off cannot be opened, and text behind it would not be read. */
    private String unfinished(Target target) {
        return target.format().isText()
                ? "\n"
                        + console.say(
                                "报告到此中断，不完整：程序内部错误", "the report breaks off here and is incomplete: internal error")
                        + "\n"
                : "";
    }
}
