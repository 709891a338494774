package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import org.mandateaudit.catalogue.RulePage;

/** The formats in which a rule is explained. All say the same. */
public enum RulePageFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For a memo or a web page. */
    MARKDOWN,
    /** For programs; its keys are kept stable. */
    JSON;

    /** The page in UTF-8, with a line break at the end. */
    public byte[] bytes(RulePage page, Style style) {
        String text =
                switch (this) {
                    case TEXT -> BlocksText.of(new RulePageWords(page, style.language()).blocks(), style);
                    case MARKDOWN -> BlocksMarkdown.of(new RulePageWords(page, style.language()).blocks());
                    case JSON -> RulePageJson.of(page, style.language()) + "\n";
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
