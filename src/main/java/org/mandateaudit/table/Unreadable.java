package org.mandateaudit.table;

import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** A workbook or CSV file cannot be read; it says why, and what is accepted. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    /** A file that what reads it choked on. */
    static Unreadable ofFile(String file, Text message, Throwable cause) {
        Unreadable unreadable = ofFile(file, message);
        unreadable.initCause(cause);
        return unreadable;
    }

    static Unreadable ofFile(String file, Text message) {
        return new Unreadable(Problem.ofPath(file, message));
    }

    static Unreadable at(Place place, Text message) {
        return new Unreadable(new Problem(place, message, null));
    }

    /** What is wrong, and where. */
    public Problem problem() {
        return problem;
    }
}
