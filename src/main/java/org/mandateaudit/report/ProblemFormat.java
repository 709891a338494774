package org.mandateaudit.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.json.Json;
import org.mandateaudit.mandate.Place;

/**
 * The formats in which is told what is wrong with the input, and what else is to be heard of it.
 *
 * <pre>{@code
 * String json = ProblemFormat.JSON.text(exception.problems(), Style.of(Language.ZH));
 * }</pre>
 */
public enum ProblemFormat implements TextFormat<List<Problem>> {
    /** For people and editors: each as a compiler prints it. */
    TEXT,
    /**
     * For programs, a list; its keys are kept stable: {@code kind} (error, note), {@code file}, {@code sheet}, {@code line},
     * {@code column} (from 1, in code points; null where the file as a whole is meant), {@code message}, {@code text} (of the
     * line).
     */
    JSON;

    @Override
    public String text(List<Problem> problems, Style style) {
        return switch (this) {
            case TEXT ->
                problems.stream()
                        .map(problem -> problem.format(style.language()))
                        .collect(Collectors.joining("\n"));
            case JSON ->
                Json.write(problems.stream()
                        .map(problem -> json(problem, style.language()))
                        .toList());
        };
    }

    private static Map<String, Object> json(Problem problem, Language language) {
        Place place = problem.place();
        boolean whole = place.line() == 0;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", problem.kind().code());
        json.put("file", place.file());
        json.put("sheet", place.sheet());
        json.put("line", whole ? null : place.line());
        json.put("column", whole ? null : place.column());
        json.put("message", problem.message().in(language));
        json.put("text", problem.line());
        return json;
    }
}
