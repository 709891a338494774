package org.mandateaudit.report;

import java.util.List;
import org.mandateaudit.finding.RuleDescription;

/** The formats in which rules are listed, in the order in which they come. */
public enum RuleIndexFormat implements TextFormat<List<RuleDescription>> {
    /** For people, on a terminal: a line each. */
    TEXT,
    /** For a folder of rules, with links to each; always in both languages. */
    MARKDOWN,
    /** For programs; its keys are kept stable. */
    JSON;

    @Override
    public String text(List<RuleDescription> rules, Style style) {
        return switch (this) {
            case TEXT -> RuleIndexText.of(rules, style.language());
            case MARKDOWN -> RuleIndexMarkdown.of(rules);
            case JSON -> RuleIndexJson.of(rules, style.language());
        };
    }
}
