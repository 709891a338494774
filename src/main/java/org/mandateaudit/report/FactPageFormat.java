package org.mandateaudit.report;

import java.util.List;
import org.mandateaudit.catalogue.FactPage;

/** The formats in which it is told what a rule can ask: of several types a list, of one by itself all there is. */
public enum FactPageFormat implements TextFormat<List<FactPage>> {
    /** For people, on a terminal. */
    TEXT,
    /** For a memo or a web page. */
    MARKDOWN,
    /** For programs; its keys are kept stable, and it tells of every type all there is. */
    JSON;

    @Override
    public String text(List<FactPage> pages, Style style) {
        return switch (this) {
            case TEXT -> BlocksText.of(FactPageWords.of(pages, style.language()), style);
            case MARKDOWN -> BlocksMarkdown.of(FactPageWords.of(pages, style.language()));
            case JSON -> FactPageJson.of(pages, style.language());
        };
    }
}
