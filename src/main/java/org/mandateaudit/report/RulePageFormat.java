package org.mandateaudit.report;

import org.mandateaudit.catalogue.RulePage;

/** The formats in which a rule is explained. All say the same. */
public enum RulePageFormat implements TextFormat<RulePage> {
    /** For people, on a terminal. */
    TEXT,
    /** For a memo or a web page. */
    MARKDOWN,
    /** For programs; its keys are kept stable. */
    JSON;

    @Override
    public String text(RulePage page, Style style) {
        return switch (this) {
            case TEXT -> BlocksText.of(new RulePageWords(page, style.language()).blocks(), style);
            case MARKDOWN -> BlocksMarkdown.of(new RulePageWords(page, style.language()).blocks());
            case JSON -> RulePageJson.of(page, style.language());
        };
    }
}
