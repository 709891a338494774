package org.mandateaudit.read;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;

/**
 * The input is wrong, so that there is nothing to audit: whoever gave it can mend that. It tells everything that is wrong,
 * not only the first thing. Its cause is what was thrown where a file could not be read, as an
 * {@link java.io.IOException} where it is not there. What the giver cannot mend is thrown otherwise: a stream that breaks as
 * {@link BrokenStreamException}, a library that is missing as {@link org.mandateaudit.finding.MissingLibraryException}.
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
        this(problems, null);
    }

    /**
     * Tells what is wrong, and what was thrown where it was met.
     *
     * @param problems all of it, in the order it is told
     * @param cause what the first file that could not be read threw; null where all could
     */
    public InputException(List<Problem> problems, @Nullable Throwable cause) {
        super(format(problems, Language.EN), cause);
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
