package org.mandateaudit.cli;

import java.util.Timer;
import java.util.TimerTask;
import org.mandateaudit.finding.Language;

/** A line on standard error that tells how far the work is, once it has taken a second and a person looks on. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final long PAUSE = 200;

    private final Terminal terminal;
    private final Language language;
    private final int regions;
    private final Timer timer = new Timer("progress", true);
    private volatile int done;
    private volatile boolean shown;

    private Progress(Terminal terminal, Language language, int regions) {
        this.terminal = terminal;
        this.language = language;
        this.regions = regions;
    }

    static Progress on(Terminal terminal, Language language, int regions) {
        Progress progress = new Progress(terminal, language, regions);
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

    void done(int regionsDone) {
        done = regionsDone;
    }

    private synchronized void show() {
        shown = true;
        String line = language == Language.ZH ? "已审计行政区 %d / %d" : "audited regions %d of %d";
        terminal.err().print("\r" + line.formatted(done, regions));
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
