package org.mandateaudit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Days;
import org.mandateaudit.report.Format;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command was given.
 *
 * @param options the values of each option, by its longest name
 * @param words what stands beside the options, in order
 */
record Arguments(Map<String, List<String>> options, List<String> words) {

    static Arguments of(ParseResult parsed) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (OptionSpec each : parsed.matchedOptions()) {
            options.put(each.longestName(), each.stringValues());
        }
        List<String> words = new ArrayList<>();
        // The library names one that options part once for each part.
        for (PositionalParamSpec each : new LinkedHashSet<>(parsed.matchedPositionals())) {
            words.addAll(each.originalStringValues());
        }
        return new Arguments(options, words);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    /** The value of an option. */
    String value(String option, String otherwise) {
        List<String> values = list(option);
        return values.isEmpty() ? otherwise : values.get(0);
    }

    /** The values of an option that may have several. */
    List<String> list(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The word at a place, 0 first; empty where there is none. */
    String at(int place) {
        return place < words.size() ? words.get(place) : "";
    }

    /** The words from a place on. */
    List<String> from(int place) {
        return words.subList(Math.min(place, words.size()), words.size());
    }

    String one(String option, String otherwise, List<String> accepted) {
        String value = value(option, otherwise);
        if (!accepted.contains(value)) {
            throw Options.notOneOf(option, value, accepted);
        }
        return value;
    }

    /** The format that is asked for; the first of these where none is. */
    <F extends Format> F format(F[] accepted) {
        List<String> codes = Options.codes(accepted);
        return accepted[codes.indexOf(one("--format", codes.get(0), codes))];
    }

    @Nullable
    LocalDate date(String option) {
        if (!has(option)) {
            return null;
        }
        String value = value(option, "");
        LocalDate day = Days.of(value);
        if (day == null) {
            throw new UsageException(
                    option + " 要求日期，如 2019-06-30；不接受 " + value,
                    option + " takes a date such as 2019-06-30, not " + value);
        }
        return day;
    }

    /** The file that an option names; empty where it is not given. */
    Optional<Path> file(String option) {
        if (!has(option)) {
            return Optional.empty();
        }
        String value = value(option, "");
        return Optional.of(path(value, new Text(option + "：", option + ": ")));
    }

    /** The paths that an option names. */
    List<Path> paths(String option) {
        return list(option).stream().map(Arguments::path).toList();
    }

    /** The paths that the words from a place on name. */
    List<Path> paths(int place) {
        return from(place).stream().map(Arguments::path).toList();
    }

    /**
     * A path as it is typed.
     *
     * @throws UsageException where the system has no such paths
     */
    static Path path(String typed) {
        return path(typed, new Text("", ""));
    }

    private static Path path(String typed, Text where) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new UsageException(where.zh() + "不是有效的路径：" + typed, where.en() + "no valid path: " + typed);
        }
    }
}
