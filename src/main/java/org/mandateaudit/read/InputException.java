package org.mandateaudit.read;

import java.util.List;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;

/**
 * The input is wrong, so that there is nothing to audit. It tells everything that is wrong, not only the first thing.
 *
 * <pre>{@code
 * try {
 *     Mandates.read(Path.of("guizhou.yaml"));
 * } catch (InputException e) {
 *     System.err.println(e.format(Language.ZH));
 * }
 * }</pre>
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<Problem> problems;

    /**
     * Tells what is wrong.
     *
     * @param problems all of it, in the order it is told
     */
    public InputException(List<Problem> problems) {
        super(format(problems, Language.EN));
        this.problems = List.copyOf(problems);
    }

    /** Tells what is wrong, where anything is. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** What is wrong, by file, line and column; at most a hundred a file, and then how many more. */
    public List<Problem> problems() {
        return problems;
    }

    /** All problems as a compiler prints them, each with its line and a caret. */
    public String format(Language language) {
        return format(problems, language);
    }

    private static String format(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> problem.format(language)).collect(Collectors.joining("\n"));
    }
}
