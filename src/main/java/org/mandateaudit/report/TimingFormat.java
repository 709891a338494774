package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.finding.Language;
import org.mandateaudit.timing.Timing;

/** The formats in which it is told how long rules take. Both say the same. */
public enum TimingFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable, and all times are in nanoseconds. */
    JSON;

    /** How long they take, in UTF-8, with a line break at the end. */
    public byte[] bytes(Timing timing, Language language) {
        String text =
                switch (this) {
                    case TEXT -> TimingText.of(timing, language);
                    case JSON -> TimingJson.of(timing, language);
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
