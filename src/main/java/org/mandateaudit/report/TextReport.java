package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Change;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.review.BaselineComparison;

/** The report for people: findings by severity, waived ones last; what could not be assessed; a summary. */
final class TextReport {

    private static final Text AS_OF = new Text("审计基准日 ", "As of ");
    private static final Text FILES = new Text("个文件", "file");
    static final Text REGIONS = new Text("个行政区", "region");
    static final Text INSTITUTIONS = new Text("个机构", "institution");
    static final Text MANDATES = new Text("项职责", "mandate");
    static final Text RULES = new Text("条规则", "rule");
    private static final Text WAIVERS = new Text("豁免 ", "waivers ");
    private static final Text BASELINE = new Text("基线 ", "baseline ");
    private static final Text NO_FINDINGS = new Text("未发现问题", "No findings");
    private static final Text FINDINGS = new Text("个问题", "finding");
    private static final Text FOUND = new Text("共发现 ", "Found ");
    private static final Text WAIVED_HEAD = new Text("已豁免 ", "Waived: ");
    private static final Text RESOLVED = new Text("已消除 ", "Resolved: ");
    private static final Text UNDECIDED = new Text("未能确认消除 ", "Undecided: ");
    private static final Text COMPARED = new Text("；与基线相比，", "; against the baseline: ");
    private static final Text FAILED = new Text("条规则运行失败", "failed rule");
    private static final Text UNAUDITED = new Text("未审计的行政区", "regions not audited");
    private static final Text ONLY = new Text("只包括 %s", "covering %s alone");
    private static final Text COMMA = new Text("，", ", ");
    private static final Text STOP = new Text("。", ".");
    static final Text THAT_IS = new Text("：", ". ");

    private final Report report;
    private final Page page;

    private TextReport(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    static void write(Report report, Style style, Appendable out) {
        new TextReport(report, new Page(style, out)).write();
    }

    private void write() {
        List<Finding> findings = ReadingOrder.of(report.findings());
        FindingText text = new FindingText(page);
        if (page.verbosity() == Verbosity.QUIET) {
            findings.forEach(text::line);
        } else {
            header();
            boolean amongWaived = false;
            for (Finding finding : findings) {
                page.blank();
                if (finding.waiver() != null && !amongWaived) {
                    heading(page.say(WAIVED_HEAD) + count(report.waived(), FINDINGS), EntryKind.WAIVED);
                    page.blank();
                    amongWaived = true;
                }
                text.block(finding);
            }
            if (report.comparison() != null) {
                BaselineComparison comparison = report.comparison();
                earlier(RESOLVED, EntryKind.RESOLVED, comparison.resolved(), comparison);
                earlier(UNDECIDED, EntryKind.UNDECIDED, comparison.undecided(), comparison);
            }
            if (!report.notAssessable().isEmpty()) {
                page.blank();
                new NotAssessableText(page).write(report.notAssessable());
            }
        }
        failures();
        unaudited();
        if (page.verbosity() != Verbosity.QUIET) {
            page.blank();
        }
        summary();
    }

    private void header() {
        List<String> audited = new ArrayList<>();
        audited.add(page.say(AS_OF) + report.asOf());
        if (report.inputs().size() == 1) {
            audited.add(Visible.text(report.inputs().get(0).path()));
        } else if (report.inputs().size() > 1) {
            audited.add(count(report.inputs().size(), FILES));
        }
        Report.Scope scope = report.scope();
        audited.add(Names.list(
                List.of(
                        count(scope.regions(), REGIONS),
                        count(scope.institutions(), INSTITUTIONS),
                        count(scope.mandates(), MANDATES)),
                page.language()));
        audited.add(page.say(ToldRules.count(report)));
        report.waivers().forEach(file -> audited.add(page.say(WAIVERS) + Visible.text(file.path())));
        if (report.comparison() != null) {
            audited.add(page.say(BASELINE)
                    + Visible.text(report.comparison().baseline().input().path()));
        }
        page.paragraph(0, page.prose().add(Ink.DIM, String.join(" · ", audited)));
    }

    private void heading(String head, EntryKind kind) {
        page.paragraph(0, page.prose().add(Ink.BOLD, head).add(page.say(THAT_IS) + page.say(kind.meaning())));
    }

    /** What the baseline told and this report does not. */
    private void earlier(Text head, EntryKind kind, List<Earlier> findings, BaselineComparison comparison) {
        if (findings.isEmpty()) {
            return;
        }
        page.blank();
        heading(page.say(head) + count(findings.size(), FINDINGS), kind);
        DoubtWords words = new DoubtWords(page.language());
        for (Earlier finding : findings) {
            List<String> about = new ArrayList<>();
            about.add(finding.region());
            about.addAll(finding.institutions());
            if (finding.matter() != null) {
                about.add(finding.matter());
            }
            page.paragraph(
                    2,
                    page.prose()
                            .add(page.say(Text.of(finding.severity())))
                            .add(Ink.DIM, "[")
                            .quote(Ink.DIM, finding.id())
                            .add(Ink.DIM, "]")
                            .add(" ")
                            .quote(finding.title() + " · " + String.join(" · ", about))
                            .add(Ink.DIM, " (")
                            .quote(Ink.DIM, finding.rule())
                            .add(Ink.DIM, ")"));
            String because = words.all(comparison.doubts(finding));
            if (!because.isEmpty()) {
                page.paragraph(6, page.prose().quote(because));
            }
        }
    }

    private void unaudited() {
        Unaudited unaudited = report.unaudited();
        if (unaudited == null) {
            return;
        }
        if (page.verbosity() != Verbosity.QUIET) {
            page.blank();
        }
        page.paragraph(0, page.prose().add(Ink.ERROR, page.say(UnauditedText.head(unaudited))));
        page.paragraph(
                2,
                page.prose().quote(page.say(UnauditedText.regions(unaudited, page.verbosity() == Verbosity.VERBOSE))));
    }

    private void failures() {
        if (report.failures().isEmpty()) {
            return;
        }
        if (page.verbosity() != Verbosity.QUIET) {
            page.blank();
        }
        page.paragraph(0, page.prose().add(Ink.ERROR, page.say(EntryKind.FAILURE.meaning())));
        for (Failure failure : report.failures()) {
            page.paragraph(
                    2,
                    page.prose()
                            .quote(failure.rule())
                            .add(" · ")
                            .quote(failure.region())
                            .add(page.say(Marks.COLON))
                            .quote(page.say(failure.reason())));
        }
    }

    private void summary() {
        Prose summary = page.prose();
        if (report.findings().isEmpty()) {
            summary.add(Ink.BOLD, page.say(NO_FINDINGS));
        } else {
            summary.add(Ink.BOLD, page.say(FOUND) + count(report.findings().size(), FINDINGS));
            String separator = page.say(Marks.COLON);
            for (Map.Entry<Severity, Integer> entry : report.counts().entrySet()) {
                if (entry.getValue() > 0) {
                    summary.add(separator).add(Ink.of(entry.getKey()), severity(entry.getKey(), entry.getValue()));
                    separator = page.say(COMMA);
                }
            }
            tally(summary, separator, Text.of(EntryKind.WAIVED), report.waived());
        }
        compared(summary);
        tally(
                summary,
                page.say(Marks.SEMICOLON),
                Text.of(EntryKind.NOT_ASSESSABLE),
                report.notAssessable().size());
        if (!report.failures().isEmpty()) {
            summary.add(page.say(Marks.SEMICOLON))
                    .add(Ink.ERROR, count(report.failures().size(), FAILED));
        }
        if (report.unaudited() != null) {
            summary.add(page.say(Marks.SEMICOLON))
                    .add(
                            Ink.ERROR,
                            tallied(UNAUDITED, report.unaudited().regions().size()));
        }
        if (!ToldRules.all(report)) {
            summary.add(page.say(Marks.SEMICOLON))
                    .add(Ink.BOLD, page.say(ONLY).replace("%s", page.say(ToldRules.count(report))));
        }
        page.paragraph(0, summary.add(page.say(STOP)));
    }

    private void compared(Prose summary) {
        BaselineComparison comparison = report.comparison();
        if (comparison == null) {
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Change change : Change.values()) {
            long number = report.findings().stream()
                    .filter(finding -> finding.change() == change)
                    .count();
            parts.add(tallied(Text.of(change), (int) number));
        }
        parts.add(tallied(Text.of(EntryKind.RESOLVED), comparison.resolved().size()));
        if (!comparison.undecided().isEmpty()) {
            parts.add(
                    tallied(Text.of(EntryKind.UNDECIDED), comparison.undecided().size()));
        }
        summary.add(page.say(COMPARED) + String.join(page.say(COMMA), parts));
    }

    private String severity(Severity severity, int number) {
        return switch (page.language()) {
            case ZH -> severity.zh() + " " + number;
            case EN -> Names.count(number, Text.of(severity), page.language());
        };
    }

    private void tally(Prose summary, String separator, Text word, int number) {
        if (number > 0) {
            summary.add(separator).add(tallied(word, number));
        }
    }

    private String tallied(Text word, int number) {
        return switch (page.language()) {
            case ZH -> word.zh() + " " + number;
            case EN -> number + " " + word.en();
        };
    }

    private String count(int number, Text things) {
        return Names.count(number, things, page.language());
    }
}
