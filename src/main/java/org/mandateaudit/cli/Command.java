package org.mandateaudit.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A command of the program. */
interface Command {

    /** Its name, options and help. */
    CommandSpec spec();

    /** Begins what takes long, while the arguments are still being parsed. */
    default void prepare(List<String> args) {}

    /** Carries it out. */
    ExitStatus run(Arguments parsed);
}
