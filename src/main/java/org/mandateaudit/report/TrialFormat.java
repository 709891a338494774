package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.trial.Trial;

/** The formats in which it is told what came of the examples of rules. Both say the same. */
public enum TrialFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable. */
    JSON;

    /** What came of it in UTF-8, with a line break at the end. */
    public byte[] bytes(Trial trial, Style style) {
        String text =
                switch (this) {
                    case TEXT -> TrialText.of(trial, style);
                    case JSON -> TrialJson.of(trial, style.language()) + "\n";
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
