package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.Report;
import org.mandateaudit.compare.Since;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.read.InputException;

/** {@code check --watch}: audits again whenever what was read is saved, and tells what has changed since. */
final class Watching {

    /**
     * The result of one audit.
     *
     * @param since what became of the findings of the audit before; null where there was none
     */
    record Checked(Report report, @Nullable Since since, ExitStatus status) {}

    private static final String CLEAR = "\u001b[H\u001b[2J\u001b[3J";

    private final Console console;
    private final Terminal terminal;

    Watching(Console console) {
        this.console = console;
        this.terminal = console.terminal();
    }

    /**
     * Audits, and audits again, until the user ends the program; its exit status is then that of the last audit.
     *
     * @param read the files and folders that an audit reads
     * @param written the files that it writes
     * @param audit an audit that tells its report, and is told the report before it, if there is one
     */
    ExitStatus over(List<Path> read, List<Path> written, Function<@Nullable Report, Checked> audit) {
        Report before = null;
        try (Watch watch = new Watch(read, written)) {
            while (true) {
                terminal.interruption().hold();
                Checked checked = audit(audit, before);
                if (checked == null) {
                    terminal.interruption().rest(ExitStatus.USAGE);
                } else {
                    tell(checked.since());
                    before = checked.report();
                    terminal.interruption().rest(checked.status());
                }
                terminal.err().flush();
                watch.await();
                if (terminal.errIsTerminal()) {
                    terminal.err().print(CLEAR);
                    terminal.err().flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.INCOMPLETE;
        }
    }

    /** A file that is wrong just now will be put right: it is told, and watched. */
    private @Nullable Checked audit(Function<@Nullable Report, Checked> audit, @Nullable Report before) {
        try {
            return audit.apply(before);
        } catch (InputException e) {
            terminal.err().println(e.format(console.language()));
            terminal.err()
                    .println(console.say("输入有误，等待保存；Ctrl-C 结束", "the input is wrong, waiting for a save; Ctrl-C ends"));
            return null;
        }
    }

    private void tell(@Nullable Since since) {
        String time = LocalTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        if (since == null) {
            terminal.err().println(time + console.say(" 等待保存；Ctrl-C 结束", " waiting for a save; Ctrl-C ends"));
            return;
        }
        terminal.err()
                .println(time
                        + console.say(" 新增 ", " new ")
                        + list(since.added())
                        + console.say("，消除 ", ", resolved ")
                        + list(since.resolved())
                        + console.say("，未能确认消除 ", ", undecided ")
                        + list(since.undecided())
                        + console.say("；等待保存", "; waiting for a save"));
    }

    private static String list(List<Finding> findings) {
        return findings.isEmpty()
                ? "0"
                : findings.size() + " [" + findings.stream().map(Finding::id).collect(Collectors.joining(" ")) + "]";
    }
}
