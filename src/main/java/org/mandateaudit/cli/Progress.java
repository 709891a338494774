package org.mandateaudit.cli;

import java.util.Timer;
import java.util.TimerTask;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** A line on standard error that tells how far the work is, once it has taken a second and a person looks on. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final long PAUSE = 200;

    private final Terminal terminal;
    private final Language language;
    private final Text line;
    private final int all;
    private final Timer timer = new Timer("progress", true);
    private volatile int done;
    private volatile boolean shown;

    private Progress(Terminal terminal, Language language, Text line, int all) {
        this.terminal = terminal;
        this.language = language;
        this.line = line;
        this.all = all;
    }

    /**
     * Begins.
     *
     * @param line what is told, with a place for what is done and one for all there is to do
     */
    static Progress on(Terminal terminal, Language language, Text line, int all) {
        Progress progress = new Progress(terminal, language, line, all);
        if (terminal.interactive()) {
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
        return progress;
    }

    void done(int sofar) {
        done = sofar;
    }

    private synchronized void show() {
        shown = true;
        terminal.err().print("\r" + line.in(language).formatted(done, all));
        terminal.err().flush();
    }

    @Override
    public synchronized void close() {
        timer.cancel();
        if (shown) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
            shown = false;
        }
    }
}
