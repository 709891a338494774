package org.mandateaudit.cli;

import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Names of files and of rules that are there and name nothing, as a shell passes them on where a variable is not set. */
final class Emptiness {

    /** What names no file or folder is asked for by its command, which says more of what it may be. */
    private static final Set<String> FILES =
            Set.of("PATH", "FILE", "DIR", "DOCUMENT", "BEFORE", "AFTER", "REPORT.json");

    /** Lists of names parted by commas: one of nothing else would ask for everything. */
    private static final Set<String> LISTS = Set.of("RULE|CHALLENGE", "KIND");

    private Emptiness() {}

    /**
     * Looks through a command line.
     *
     * @throws UsageException where an argument or the value of an option is empty
     */
    static void refuse(ParseResult parsed) {
        for (PositionalParamSpec each : parsed.matchedPositionals()) {
            refuse(each.paramLabel(), each.paramLabel(), each.originalStringValues());
        }
        for (OptionSpec each : parsed.matchedOptions()) {
            if (each.arity().max() > 0) {
                refuse(each.longestName(), each.paramLabel(), each.originalStringValues());
            }
        }
    }

    private static void refuse(String name, String label, List<String> values) {
        boolean list = LISTS.contains(label);
        if ((list || FILES.contains(label))
                && values.stream().anyMatch(each -> (list ? each.replace(',', ' ') : each).isBlank())) {
            throw new UsageException(
                    name + " 是空的；" + (name.equals(label) ? "请写明，或者去掉这一对引号" : "可用：" + name + " " + label),
                    name + " is empty; "
                            + (name.equals(label)
                                    ? "name one, or take the quotes out"
                                    : "accepted: " + name + " " + label));
        }
    }
}
