package org.mandateaudit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A check that asks for nothing out of the ordinary, as an editor asks for at every save. It is read without the library
 * that reads command lines, which takes a tenth of such a run; whatever is not as plain as this, or wrong, is left to it.
 */
final class PlainCheck {

    private static final Map<String, String> FLAGS = Map.of("-q", "--quiet", "-v", "--verbose");
    private static final Set<String> WITH_VALUE = Set.of("--as-of", "--fail-on", "--lang", "--color");

    private PlainCheck() {}

    /** Whether a command line surely compiles no rules and makes no pages or workbooks; it may still be wrong. */
    static boolean is(String[] args) {
        for (String each : args) {
            if (each.startsWith("-") && !each.equals("-") && !isOption(each)) {
                return false;
            }
        }
        return args.length > 0 && args[0].equals("check");
    }

    private static boolean isOption(String word) {
        return FLAGS.containsKey(word) || WITH_VALUE.contains(word.split("=", 2)[0]);
    }

    /** What it was given; null where it is not that plain. */
    static @Nullable Arguments of(String[] args) {
        if (!is(args)) {
            return null;
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            String word = args[i];
            if (!word.startsWith("-") || word.equals("-")) {
                if (!isWord(word)) {
                    return null;
                }
                words.add(word);
                continue;
            }
            String[] parts = word.split("=", 2);
            String name = FLAGS.getOrDefault(word, parts[0]);
            boolean flag = FLAGS.containsKey(word);
            String value = flag ? "true" : parts.length == 2 ? parts[1] : ++i < args.length ? args[i] : "";
            if (!isWord(value) || options.put(name, List.of(value)) != null) {
                return null;
            }
        }
        return words.isEmpty() ? null : new Arguments(options, words);
    }

    /** Whether it means just what it says: the library reads arguments from a file whose name follows an {@code @}. */
    private static boolean isWord(String word) {
        return !word.isBlank() && !word.startsWith("@") && (word.equals("-") || !word.startsWith("-"));
    }
}
