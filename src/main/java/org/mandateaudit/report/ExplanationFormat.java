package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.explanation.Explanation;

/** The formats in which an explanation is written. Both say the same. */
public enum ExplanationFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For programs; its keys are kept stable. */
    JSON;

    /** The explanation in UTF-8, with a line break at the end. */
    public byte[] bytes(Explanation explanation, Style style) {
        String text =
                switch (this) {
                    case TEXT -> ExplanationText.of(explanation, style);
                    case JSON -> ExplanationJson.of(explanation, style.language()) + "\n";
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
