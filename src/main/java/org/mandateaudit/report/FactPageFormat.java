package org.mandateaudit.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mandateaudit.catalogue.FactPage;

/** The formats in which it is told what a rule can ask. */
public enum FactPageFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For a memo or a web page. */
    MARKDOWN,
    /** For programs; its keys are kept stable, and it tells of every type all there is. */
    JSON;

    /** The list of all types, in UTF-8, with a line break at the end. */
    public byte[] index(List<FactPage> pages, Style style) {
        return bytes(FactPageWords.index(pages, style.language()), pages, style);
    }

    /** The page on one type, in UTF-8, with a line break at the end. */
    public byte[] page(FactPage page, Style style) {
        return bytes(FactPageWords.page(page, style.language()), List.of(page), style);
    }

    private byte[] bytes(List<Block> blocks, List<FactPage> pages, Style style) {
        String text =
                switch (this) {
                    case TEXT -> BlocksText.of(blocks, style);
                    case MARKDOWN -> BlocksMarkdown.of(blocks);
                    case JSON -> FactPageJson.of(pages, style.language()) + "\n";
                };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
