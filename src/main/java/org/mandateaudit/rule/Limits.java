package org.mandateaudit.rule;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited.Cause;

/**
 * What ends an audit before every region is audited. The report then tells what was found until then, in whole regions
 * only, and which regions were not audited.
 *
 * <pre>{@code
 * Limits limits = Limits.NONE.withTime(Duration.ofMinutes(2)).withFindings(500).stoppedWhen(cancelled::get);
 * }</pre>
 *
 * @param time how long the audit may take; null for as long as it takes. Which regions are done by then depends on the
 *     machine
 * @param findings the number of findings, as they will be reported, at which the audit ends; 0 for all. Regions are
 *     counted in order of code and told whole, so that there may be more, and the same ones for any number of threads
 * @param stopped asked after each region, and else some twenty times a second, by the thread that called the audit, whether
 *     to end it. Interrupting that thread ends the audit too, and leaves the thread interrupted
 */
public record Limits(@Nullable Duration time, int findings, BooleanSupplier stopped) {

    /** Nothing but an interrupt ends the audit early. */
    public static final Limits NONE = new Limits(null, 0, () -> false);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException where one is negative
     */
    public Limits {
        Objects.requireNonNull(stopped, "stopped");
        if (findings < 0 || (time != null && time.isNegative())) {
            throw new IllegalArgumentException("a limit is negative");
        }
    }

    /** The same with a limit of time. */
    public Limits withTime(@Nullable Duration time) {
        return new Limits(time, findings, stopped);
    }

    /** The same with a limit of findings; 0 for none. */
    public Limits withFindings(int findings) {
        return new Limits(time, findings, stopped);
    }

    /** The same, ended when this holds. */
    public Limits stoppedWhen(BooleanSupplier stopped) {
        return new Limits(time, findings, stopped);
    }

    /** What ends an audit that has taken that long and found that much in the regions that count; null where nothing does. */
    @Nullable
    Cause reached(Duration taken, long found) {
        if (stopped.getAsBoolean()) {
            return Cause.INTERRUPTED;
        }
        if (findings > 0 && found >= findings) {
            return Cause.FINDINGS_LIMIT;
        }
        return time != null && taken.compareTo(time) >= 0 ? Cause.TIME_LIMIT : null;
    }

    /** In words, what ended it. */
    Text reason(Cause cause) {
        return switch (cause) {
            case TIME_LIMIT -> {
                String limit = String.valueOf(time).substring("PT".length()).toLowerCase(java.util.Locale.ROOT);
                yield new Text("达到时限 " + limit, "the time limit of " + limit + " was reached");
            }
            case FINDINGS_LIMIT ->
                new Text(
                        "达到发现数量上限 " + findings,
                        "the limit of " + findings + (findings == 1 ? " finding" : " findings") + " was reached");
            case INTERRUPTED -> new Text("被中断", "it was interrupted");
        };
    }
}
