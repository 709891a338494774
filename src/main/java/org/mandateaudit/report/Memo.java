package org.mandateaudit.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is read from beginning to end, written from beginning to end: headings, paragraphs, items, tables. */
sealed interface Memo permits Markdown, WordDocument {

    /** A heading in words of our own or of the input; a document begins with one, of level 1. */
    Memo heading(int level, String text);

    Memo paragraph(String text);

    /** What follows begins a block of its own. */
    Memo blank();

    Memo item(String text);

    /** An item behind a label of our own. */
    Memo item(String label, String text);

    /** Room for what is written by hand behind a label of our own, with what can be ticked there. */
    Memo toFillIn(String label, List<String> choices);

    /** A list or a table that is folded away where that can be; the summary is in words of our own. */
    Memo folded(String summary, Consumer<Memo> inside);

    Memo table(List<String> heads, Stream<List<String>> rows);
}
