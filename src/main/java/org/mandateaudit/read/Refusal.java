package org.mandateaudit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.table.Unreadable;

/** A file cannot be read any further. It never leaves this package: it becomes a problem of its file. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        this(problem, null);
    }

    /** @param cause why it cannot be read, where that is not what it holds */
    Refusal(Problem problem, @Nullable Throwable cause) {
        super(problem.message().en(), cause, false, false);
        this.problem = problem;
    }

    /** What came of reading a table that could not be read. */
    Refusal(Unreadable unreadable) {
        this(unreadable.problem(), unreadable.getCause());
    }

    /** The same, where that is all there is to tell. */
    InputException exception() {
        return new InputException(List.of(problem), getCause());
    }

    Problem problem() {
        return problem;
    }
}
