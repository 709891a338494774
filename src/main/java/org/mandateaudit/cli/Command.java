package org.mandateaudit.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command of the program. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Begins what takes long and does not depend on the options, while they are still being parsed. */
    default void prepare() {}

    /** Carries it out. */
    ExitStatus run(ParseResult parsed);
}
