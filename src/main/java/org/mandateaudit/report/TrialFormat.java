package org.mandateaudit.report;

import org.mandateaudit.trial.Trial;

/** The formats in which it is told what came of the examples of rules. Both say the same. */
public enum TrialFormat implements TextFormat<Trial> {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable. */
    JSON;

    @Override
    public String text(Trial trial, Style style) {
        return switch (this) {
            case TEXT -> TrialText.of(trial, style);
            case JSON -> TrialJson.of(trial, style.language());
        };
    }
}
