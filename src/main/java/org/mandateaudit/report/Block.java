package org.mandateaudit.report;

/** A piece of a page that is the same in text and in Markdown. */
sealed interface Block {

    /** The title of the page. */
    record Title(String text) implements Block {}

    /** A heading. */
    record Heading(String text) implements Block {}

    /** A value behind its label. */
    record Labelled(String label, String text) implements Block {}

    /** An item of a list, that deep in it; 0 is the outermost. */
    record Item(int depth, String text) implements Block {}

    /** Code, as it is. */
    record Code(String language, String text) implements Block {}
}
