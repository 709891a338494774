package org.mandateaudit.report;

import org.mandateaudit.finding.Severity;

/** The colours of the text report, as the escape sequences of terminals. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    ERROR("1;31"),
    WARNING("1;33"),
    NOTE("1;36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String start() {
        return this == PLAIN ? "" : "\u001b[" + code + "m";
    }

    String end() {
        return this == PLAIN ? "" : "\u001b[0m";
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case NOTE -> NOTE;
        };
    }
}
