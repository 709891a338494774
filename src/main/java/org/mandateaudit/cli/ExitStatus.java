package org.mandateaudit.cli;

/** How the program ends. There are no others. */
enum ExitStatus {
    /** Nothing at or over the threshold. */
    CLEAN,
    /** Findings at or over the threshold. */
    FINDINGS,
    /** Usage or input is wrong. */
    USAGE,
    /** The audit is incomplete; this outranks findings. */
    INCOMPLETE;

    int code() {
        return ordinal();
    }
}
