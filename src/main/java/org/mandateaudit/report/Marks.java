package org.mandateaudit.report;

import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;

/** Punctuation, of which each language has its own. */
final class Marks {

    static final Text COLON = new Text("：", ": ");
    static final Text SEMICOLON = new Text("；", "; ");

    private Marks() {}

    /** What is added in brackets, with the space before them. */
    static String aside(String added, Language language) {
        return language.say("（" + added + "）", " (" + added + ")");
    }
}
