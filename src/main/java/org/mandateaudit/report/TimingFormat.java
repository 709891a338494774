package org.mandateaudit.report;

import org.mandateaudit.timing.Timing;

/** The formats in which it is told how long rules take. Both say the same. */
public enum TimingFormat implements TextFormat<Timing> {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable, and all times are in nanoseconds. */
    JSON;

    @Override
    public String text(Timing timing, Style style) {
        return switch (this) {
            case TEXT -> TimingText.of(timing, style.language());
            case JSON -> TimingJson.of(timing, style.language());
        };
    }
}
