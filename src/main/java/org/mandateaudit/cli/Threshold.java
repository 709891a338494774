package org.mandateaudit.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;

/**
 * The option {@code --fail-on}: from which severity on findings make the exit status 1.
 *
 * @param code the least severity that counts, or {@code never}
 */
record Threshold(String code) {

    private static final String OPTION = "--fail-on";
    private static final String NEVER = "never";
    static final List<String> CODES = List.of("error", "warning", "note", NEVER);

    /**
     * The one that is asked for; that of warnings unless given.
     *
     * @throws UsageException where there is no such severity
     */
    static Threshold of(Arguments parsed) {
        return new Threshold(parsed.one(OPTION, "warning", CODES));
    }

    /**
     * Tells what was counted, and whether that is at the threshold or over it.
     *
     * @return the exit status that it deserves
     */
    ExitStatus conclude(Text counted, Map<Severity, Integer> counts, Console console) {
        boolean reached = isReached(counts);
        console.tell(
                counted.zh() + (reached ? "，达到门槛 " : "，没有达到门槛 ") + OPTION + " " + code,
                counted.en() + (reached ? "; at or over" : "; below") + " the threshold " + OPTION + " " + code);
        return reached ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    private boolean isReached(Map<Severity, Integer> counts) {
        if (code.equals(NEVER)) {
            return false;
        }
        Severity least = Severity.valueOf(code.toUpperCase(Locale.ROOT));
        return counts.entrySet().stream()
                .anyMatch(count -> count.getValue() > 0 && count.getKey().atLeast(least));
    }
}
