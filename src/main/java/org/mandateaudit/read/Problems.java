package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** Everything that is wrong in one reading, at most so many a file. */
final class Problems {

    private static final int MOST = 100;
    /** The first problems of one file, the last of them at the head of the queue. */
    private static final class OfFile {
        static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::place)
                .thenComparing(problem -> problem.message().en());

        final PriorityQueue<Problem> first = new PriorityQueue<>(BY_PLACE.reversed());
        int more;
    }

    private final Map<String, Supplier<Script>> scripts = new HashMap<>();
    private final Map<String, OfFile> files = new TreeMap<>();
    private boolean refused;
    private @Nullable Throwable cause;

    /** Names a file's text, so that problems can show their lines. */
    void in(Script script) {
        in(script.file(), () -> script);
    }

    /** Tells where a file's text is to be had, should there be a problem whose line is to be shown. */
    void in(String file, Supplier<Script> script) {
        scripts.put(file, script);
    }

    void add(Place place, Text message) {
        add(new Problem(place, message, null));
    }

    /** Notes that a file could not be read, so that what it would have stated is not known. */
    void refused(Problem problem) {
        refused = true;
        add(problem);
    }

    /** Notes that a file could not be read, and why, where that is not what it holds. */
    void refused(Refusal refusal) {
        because(refusal.getCause());
        refused(refusal.problem());
    }

    private void because(@Nullable Throwable why) {
        cause = cause == null ? why : cause;
    }

    /** Adds what is wrong elsewhere. */
    void addAll(Problems others) {
        refused |= others.refused;
        because(others.cause);
        scripts.putAll(others.scripts);
        others.files.forEach((name, file) -> {
            file.first.forEach(this::add);
            if (file.more > 0) {
                files.computeIfAbsent(name, each -> new OfFile()).more += file.more;
            }
        });
    }

    /** Whether some file could not be read. */
    boolean anyRefused() {
        return refused;
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    private void add(Problem problem) {
        OfFile file = files.computeIfAbsent(problem.place().file(), name -> new OfFile());
        file.first.add(problem);
        if (file.first.size() > MOST) {
            file.first.remove();
            file.more++;
        }
    }

    /** Tells what is wrong, where anything is. */
    void throwIfAny() {
        if (!isEmpty()) {
            throw exception();
        }
    }

    /** All that is wrong, to be thrown. */
    InputException exception() {
        return new InputException(sorted(), cause);
    }

    /** The problems by place, each with its line. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>();
        files.forEach((name, file) -> {
            @Nullable Supplier<Script> source = scripts.get(name);
            @Nullable Script script = source == null ? null : source.get();
            file.first.stream()
                    .sorted(OfFile.BY_PLACE)
                    .map(problem -> withLine(problem, script))
                    .forEach(sorted::add);
            if (file.more > 0) {
                sorted.add(Problem.ofPath(name, Complaint.more(file.more)));
            }
        });
        return sorted;
    }

    private static Problem withLine(Problem problem, @Nullable Script script) {
        return problem.line() != null || script == null || problem.place().line() == 0
                ? problem
                : script.problem(problem.place(), problem.message());
    }
}
