package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mandateaudit.Auditor;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;
import org.mandateaudit.report.TimingFormat;
import org.mandateaudit.timing.Timing;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rules --timing PATH…}: how long each rule takes on mandate files. */
final class TimingCommand {

    private static final String OPTION = "--timing";
    private static final Text TIMING = new Text("测时", "the timing");

    private final Console console;

    TimingCommand(Console console) {
        this.console = console;
    }

    static void describe(CommandSpec spec, Options options) {
        spec.addOption(options.flag(
                "测每条规则在这些职责文件上用多少时间，最慢的在前",
                "measure how long each rule takes on these mandate files, slowest first",
                OPTION));
        spec.addOption(options.value("DATE", "测时所用的基准日期", "the day to audit when timing", "--as-of"));
        spec.addPositional(options.arguments(
                0,
                false,
                "PATH",
                "测时所用的职责文件或者文件夹；- 表示标准输入",
                "the mandate files or folders to time on; - is standard input"));
    }

    /** Whether it is asked for; what makes sense with it alone is refused without it. */
    static boolean askedFor(Arguments parsed) {
        boolean paths = !parsed.from(0).isEmpty();
        if (parsed.has(OPTION)) {
            if (!paths) {
                throw new UsageException(
                        OPTION + " 要写明职责文件：rules --timing PATH…",
                        OPTION + " wants mandate files: rules --timing PATH…");
            }
            return true;
        }
        if (paths || parsed.has("--as-of")) {
            throw new UsageException(
                    "职责文件和 --as-of 只和 --timing 一起用：rules --timing PATH…",
                    "mandate files and --as-of go with --timing alone: rules --timing PATH…");
        }
        return false;
    }

    ExitStatus run(Arguments parsed) {
        TimingFormat format = parsed.format(TimingFormat.values());
        LocalDate asOf = parsed.date("--as-of");
        List<Path> paths = parsed.paths(0);
        Auditor auditor = Auditor.with(RuleFolders.book(parsed)).asOf(asOf);
        AtomicInteger percent = new AtomicInteger();
        Timing timing = ProgressLine.during(
                console,
                elapsed -> new Text("测时 " + percent + "%", "timing, " + percent + "% done"),
                () -> auditor.timing(
                        () -> Mandates.read(
                                paths, new ReadOptions(asOf, console.terminal().in())),
                        percent::set));
        console.write(format, timing, parsed);
        return timing.failures().isEmpty()
                ? ExitStatus.CLEAN
                : FailedRules.tell(TIMING, timing.failures(), parsed.has("--debug"), console);
    }
}
