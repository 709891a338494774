package org.mandateaudit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mandateaudit.finding.Problem;

/**
 * A stream that an application handed over broke before its end, as where a client went away: no fault of what it held, and
 * nothing that whoever wrote that could mend.
 */
public final class BrokenStreamException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    BrokenStreamException(Problem problem, IOException cause) {
        super(problem.place().file() + ": " + problem.message().en(), cause);
        this.problem = problem;
    }

    /** Which stream it was, and what it said. */
    public Problem problem() {
        return problem;
    }
}
