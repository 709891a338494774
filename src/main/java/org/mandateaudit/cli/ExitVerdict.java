package org.mandateaudit.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.review.BaselineComparison;

/** The exit status that a report deserves, and the last lines on standard error, which say why. */
final class ExitVerdict {

    /** What is incomplete where it was not carried through. */
    static final Text AUDIT = new Text("审计", "the audit");

    private final Console console;
    private final Report report;

    ExitVerdict(Console console, Report report) {
        this.console = console;
        this.report = report;
    }

    /**
     * The exit status.
     *
     * @param threshold which findings count
     * @param debug whether to show what is behind the failure of a rule
     */
    ExitStatus on(Threshold threshold, boolean debug) {
        if (report.unaudited() == null) {
            NothingAudited.tell(report.scope().institutions(), report.asOf(), "", console);
        }
        noteOtherRules();
        noteUnmatched();
        report.remarks().forEach(remark -> console.tell("注意：" + remark.zh(), "note: " + remark.en()));
        if (!report.complete()) {
            return incomplete(debug);
        }
        Map<Severity, Integer> counts = report.counting();
        Text counted = new Text(
                (report.comparison() == null ? "" : "新增或加重的")
                        + counts.entrySet().stream()
                                .map(count -> count.getKey().zh() + " " + count.getValue())
                                .collect(Collectors.joining("、"))
                        + set("，已豁免 %d", report.waived()),
                (report.comparison() == null ? "" : "new or graver: ")
                        + counts.entrySet().stream()
                                .map(count -> count.getValue() + " "
                                        + count.getKey().en() + (count.getValue() == 1 ? "" : "s"))
                                .collect(Collectors.joining(", "))
                        + set(", %d waived", report.waived()));
        return threshold.conclude(counted, counts, console);
    }

    private static String set(String form, int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, form, number);
    }

    private ExitStatus incomplete(boolean debug) {
        Unaudited unaudited = report.unaudited();
        if (unaudited != null) {
            int left = unaudited.regions().size();
            console.tell(
                    "审计不完整，" + unaudited.reason().zh() + "：有 " + left + " 个行政区没有审计",
                    "the audit is incomplete, " + unaudited.reason().en() + ": " + left
                            + (left == 1 ? " region was" : " regions were") + " not audited");
        }
        return report.failures().isEmpty()
                ? ExitStatus.INCOMPLETE
                : FailedRules.tell(AUDIT, report.failures(), debug, console);
    }

    /** Without it, a finding that an added rule brings would seem to come from the mandates. */
    private void noteOtherRules() {
        BaselineComparison comparison = report.comparison();
        if (comparison != null && !comparison.baseline().rulesSha256().equals(report.rulesSha256())) {
            console.tell(
                    "注意：基线所用的规则与本次不同；新增、加重和已消除可能是规则变化所致",
                    "note: the baseline was made with other rules; what is new, graver or resolved may come from them");
        }
    }

    /** Silence of a rule that nobody else has tried must not be read as a clean result. */
    private void noteUnmatched() {
        report.unmatched()
                .forEach(rule -> console.tell(
                        "注意：自编规则 " + rule + " 没有匹配任何事实，既没有发现，也没有未能判定的；原因见 why-not " + rule + " 机构 路径…",
                        "note: your rule " + rule
                                + " matched no facts: no finding, and nothing that could not be assessed; see why-not "
                                + rule + " INSTITUTION PATH…"));
    }
}
