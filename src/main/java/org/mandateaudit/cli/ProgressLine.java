package org.mandateaudit.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mandateaudit.finding.Text;

/** A line on standard error that tells how far the work is, once it has taken a second and a person looks on. */
final class ProgressLine {

    private static final long PATIENCE = 1000;
    private static final long PAUSE = 200;
    private static final String ERASE = "\r\u001b[K";

    private final Console console;
    private final Terminal terminal;
    private final Function<Duration, Text> line;
    private final Timer timer = new Timer("progress", true);
    private final long began = System.nanoTime();
    private boolean shown;

    private ProgressLine(Console console, Function<Duration, Text> line) {
        this.console = console;
        this.terminal = console.terminal();
        this.line = line;
    }

    /**
     * Does some work.
     *
     * @param line what is told after that time
     */
    static <T> T during(Console console, Function<Duration, Text> line, Supplier<T> work) {
        ProgressLine progress = new ProgressLine(console, line);
        if (progress.terminal.interactive()) {
            progress.timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            progress.show();
                        }
                    },
                    PATIENCE,
                    PAUSE);
        }
        try {
            return work.get();
        } finally {
            progress.erase();
        }
    }

    private synchronized void show() {
        if (shown || terminal.errIsTerminal()) {
            shown = true;
            String text =
                    line.apply(Duration.ofNanos(System.nanoTime() - began)).in(console.language());
            terminal.err().print(ERASE + text);
            terminal.err().flush();
        } else {
            timer.cancel();
        }
    }

    private synchronized void erase() {
        timer.cancel();
        if (shown) {
            terminal.err().print(ERASE);
            terminal.err().flush();
            shown = false;
        }
    }
}
