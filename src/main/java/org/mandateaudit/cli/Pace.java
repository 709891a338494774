package org.mandateaudit.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.Progress;

/** How far an audit is, how fast it goes, and how long it will still take, for a line on the terminal. */
final class Pace implements Function<Duration, Text> {

    private final int regions;
    private final long mandates;
    private volatile Progress done = new Progress(0, 0);

    Pace(int regions, long mandates) {
        this.regions = regions;
        this.mandates = mandates;
    }

    void done(Progress sofar) {
        done = sofar;
    }

    @Override
    public Text apply(Duration elapsed) {
        Progress now = done;
        String zh = "已审计行政区 " + now.regions() + " / " + regions;
        String en = "audited regions " + now.regions() + " of " + regions;
        double perSecond = now.mandates() * 1000.0 / Math.max(1, elapsed.toMillis());
        if (perSecond >= 1) {
            long left = Math.round(Math.max(0, mandates - now.mandates()) / perSecond);
            zh += String.format(Locale.ROOT, "，每秒 %.0f 项职责，还需 %s", perSecond, clock(left));
            en += String.format(Locale.ROOT, ", %.0f mandates a second, %s left", perSecond, clock(left));
        }
        return new Text(zh, en);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
