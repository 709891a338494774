package org.mandateaudit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Carries it out. */
    ExitStatus run(ParseResult parsed);
}
