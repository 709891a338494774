package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Comparison;
import org.mandateaudit.compare.FindingChanges;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.report.ComparisonFormat;
import picocli.CommandLine.Model.CommandSpec;

/** {@code compare BEFORE AFTER}: what a reorganisation resolves, leaves, and brings. */
final class CompareCommand implements Command {

    private static final String FORMATS = String.join(", ", Options.codes(ComparisonFormat.values()));
    private static final Text COMPARISON = new Text("比较", "the comparison");

    private final Console console;
    private final Loading loading = new Loading();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "比较变动前后：消除了什么、留下什么、带来什么，事项和机构如何变动。退出状态只看新增和加重的发现。",
                "Compares two states: what a change resolves, leaves and brings, and what moves between"
                        + " institutions. The exit status counts new and graver findings only.");
        spec.addPositional(options.argument(
                0, "BEFORE", "变动前的职责文件或者文件夹；- 表示标准输入", "the mandate file or folder before; - is standard input"));
        spec.addPositional(options.argument(
                1, "AFTER", "变动后的职责文件或者文件夹；- 表示标准输入", "the mandate file or folder after; - is standard input"));
        spec.addOption(options.value("FORMAT", "格式：" + FORMATS, "format: " + FORMATS, "-f", "--format"));
        spec.addOption(options.output());
        Narrowing.options(options).forEach(spec::addOption);
        spec.addOption(RuleFolders.option(options));
        spec.addOption(options.value(
                "SEVERITY",
                "新增或者加重的发现达到哪一级时退出状态为 1：error、warning（默认）、note、never",
                "exit with 1 on new or graver findings of this severity or more: error, warning (default), note, never",
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
        Threshold threshold = Threshold.of(parsed);
        LocalDate asOf = parsed.date("--as-of");
        console.probe(parsed);

        List<Path> paths = parsed.paths(0);
        if (paths.stream().allMatch(path -> path.toString().equals("-"))) {
            throw new UsageException("标准输入只能读一次：- 只能写一次", "standard input can be read only once: write - only once");
        }
        Mandates before = Inputs.read(paths.subList(0, 1), asOf, console);
        Mandates after = Inputs.read(paths.subList(1, 2), asOf, console);
        Auditor auditor = Narrowing.of(loading.auditor(parsed), parsed).asOf(asOf);
        Comparison comparison = Comparison.of(auditor, before, after);
        console.write(format, comparison, parsed);
        tellIfNothing(comparison.before(), paths.get(0));
        tellIfNothing(comparison.after(), paths.get(1));
        noteOrder(comparison);
        return conclude(comparison, threshold, parsed.has("--debug"));
    }

    private void tellIfNothing(Report report, Path path) {
        NothingAudited.tell(report.scope().institutions(), report.asOf(), path.toString(), console);
    }

    private void noteOrder(Comparison comparison) {
        LocalDate before = comparison.before().asOf();
        LocalDate after = comparison.after().asOf();
        if (after.isBefore(before)) {
            console.tell(
                    "注意：变动后的基准日期 " + after + " 早于变动前的 " + before + "；两个文件是否写反了",
                    "note: the day of AFTER, " + after + ", is earlier than that of BEFORE, " + before
                            + "; are the two the wrong way round?");
        }
    }

    private ExitStatus conclude(Comparison comparison, Threshold threshold, boolean debug) {
        if (!comparison.complete()) {
            List<Failure> failures = Stream.of(comparison.before(), comparison.after())
                    .flatMap(report -> report.failures().stream())
                    .toList();
            return FailedRules.tell(COMPARISON, failures, debug, console);
        }
        Map<Severity, Integer> brought = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            brought.put(severity, comparison.brought(severity));
        }
        FindingChanges findings = comparison.findings();
        int resolved = findings.resolved().size();
        int added = findings.added().size();
        int graver = findings.graver().size();
        Text counted = new Text(
                "消除 " + resolved + "，新增 " + added + (graver == 0 ? "" : "，加重 " + graver),
                resolved + " resolved, " + added + " new" + (graver == 0 ? "" : ", " + graver + " graver"));
        return threshold.conclude(counted, brought, console);
    }
}
