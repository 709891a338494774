package org.mandateaudit.report;

/** How much a report for people tells. The counts are the same in all. */
public enum Verbosity {
    /** Each finding on one line, and the summary. */
    QUIET,
    /** Each finding in full; what could not be assessed is grouped. */
    NORMAL,
    /** Everything, each thing that could not be assessed included. */
    VERBOSE
}
