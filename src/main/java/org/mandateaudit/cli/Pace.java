package org.mandateaudit.cli;

import java.time.Duration;
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
            zh += "，每秒 %.0f 项职责，还需 %s".formatted(perSecond, clock(left));
            en += ", %.0f mandates a second, %s left".formatted(perSecond, clock(left));
        }
        return new Text(zh, en);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
