package org.mandateaudit.read;

import org.mandateaudit.finding.Problem;

/** A file cannot be read any further. It never leaves this package: it becomes a problem of its file. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.message().en(), null, false, false);
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
