package org.mandateaudit.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.review.Comparison;

/** The exit status that a report deserves, and the last lines on standard error, which say why. */
final class Verdict {

    /** What is incomplete where it was not carried through. */
    static final Text AUDIT = new Text("审计", "the audit");

    private final Terminal terminal;
    private final Language language;
    private final Report report;

    Verdict(Terminal terminal, Language language, Report report) {
        this.terminal = terminal;
        this.language = language;
        this.report = report;
    }

    /**
     * The exit status.
     *
     * @param threshold the least severity that counts, or {@code never}
     * @param debug whether to show what is behind the failure of a rule
     */
    ExitStatus on(String threshold, boolean debug) {
        noteOtherRules();
        noteUnmatched();
        if (!report.complete()) {
            return incomplete(debug);
        }
        Map<Severity, Integer> counts = report.counting();
        boolean reached = reached(counts, threshold);
        say(
                (report.comparison() == null ? "" : "新增或加重的")
                        + counts.entrySet().stream()
                                .map(count -> count.getKey().zh() + " " + count.getValue())
                                .collect(Collectors.joining("、"))
                        + set("，已豁免 %d", report.waived())
                        + (reached ? "，达到门槛 " : "，没有达到门槛 ")
                        + "--fail-on " + threshold,
                (report.comparison() == null ? "" : "new or graver: ")
                        + counts.entrySet().stream()
                                .map(count -> count.getValue() + " "
                                        + count.getKey().en() + (count.getValue() == 1 ? "" : "s"))
                                .collect(Collectors.joining(", "))
                        + set(", %d waived", report.waived())
                        + (reached ? "; at or over" : "; below")
                        + " the threshold --fail-on " + threshold);
        return reached ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Whether there is something at the threshold or over it. */
    static boolean reached(Map<Severity, Integer> counts, String threshold) {
        return !threshold.equals("never")
                && counts.entrySet().stream()
                        .anyMatch(count -> count.getValue() > 0
                                && count.getKey().atLeast(Severity.valueOf(threshold.toUpperCase(Locale.ROOT))));
    }

    private static String set(String form, int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, form, number);
    }

    private ExitStatus incomplete(boolean debug) {
        Unaudited unaudited = report.unaudited();
        if (unaudited != null) {
            int left = unaudited.regions().size();
            say(
                    "审计不完整，" + unaudited.reason().zh() + "：有 " + left + " 个行政区没有审计",
                    "the audit is incomplete, " + unaudited.reason().en() + ": " + left
                            + (left == 1 ? " region was" : " regions were") + " not audited");
        }
        return report.failures().isEmpty()
                ? ExitStatus.INCOMPLETE
                : FailedRules.tell(AUDIT, report.failures(), debug, terminal, language);
    }

    /** Without it, a finding that an added rule brings would seem to come from the mandates. */
    private void noteOtherRules() {
        Comparison comparison = report.comparison();
        if (comparison != null && !comparison.baseline().rulesSha256().equals(report.rulesSha256())) {
            say(
                    "注意：基线所用的规则与本次不同；新增、加重和已消除可能是规则变化所致",
                    "note: the baseline was made with other rules; what is new, graver or resolved may come from them");
        }
    }

    /** Silence of a rule that nobody else has tried must not be read as a clean result. */
    private void noteUnmatched() {
        report.unmatched()
                .forEach(rule -> say(
                        "注意：自编规则 " + rule + " 没有匹配任何事实，既没有发现，也没有未能评估的；原因见 why-not " + rule,
                        "note: your rule " + rule
                                + " matched no facts: no finding, and nothing that could not be assessed; see why-not "
                                + rule));
    }

    private void say(String zh, String en) {
        terminal.err().println("mandate-audit: " + language.say(zh, en));
    }
}
