package org.mandateaudit.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Text;

/** What is told of rules that failed, which leave a result incomplete: their names, and the causes where asked for. */
final class FailedRules {

    private FailedRules() {}

    /**
     * Tells it.
     *
     * @param result what is incomplete: {@code the audit}
     * @param debug whether to show what is behind each failure
     * @return the exit status that it deserves
     */
    static ExitStatus tell(Text result, List<Failure> failures, boolean debug, Console console) {
        if (debug) {
            failures.stream()
                    .map(Failure::cause)
                    .filter(Objects::nonNull)
                    .forEach(cause -> cause.printStackTrace(console.terminal().err()));
        }
        String rules =
                failures.stream().map(Failure::rule).distinct().collect(Collectors.joining(console.say("、", ", ")));
        console.tell(result.zh() + "不完整，规则未能执行：" + rules, result.en() + " is incomplete; these rules failed: " + rules);
        return ExitStatus.INCOMPLETE;
    }
}
