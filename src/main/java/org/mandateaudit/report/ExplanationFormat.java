package org.mandateaudit.report;

import org.mandateaudit.explanation.Explanation;

/** The formats in which an explanation is written. Both say the same. */
public enum ExplanationFormat implements TextFormat<Explanation> {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable. */
    JSON;

    @Override
    public String text(Explanation explanation, Style style) {
        return switch (this) {
            case TEXT -> ExplanationText.of(explanation, style);
            case JSON -> ExplanationJson.of(explanation, style.language());
        };
    }
}
