package org.mandateaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.Report;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Decision;
import org.mandateaudit.finding.Earlier;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Input;
import org.mandateaudit.review.BaselineComparison;

/**
 * The report to be read from beginning to end, in Markdown for a memo or a pull request, or as a Word document for review
 * and signature: the figures, the findings by severity with their evidence, waived ones, what became of the baseline, what
 * could not be assessed. Quiet, it has a table instead of each finding's particulars; verbose, it lists what could not be
 * assessed one by one.
 */
final class ReportMemo {

    /** What GitHub takes as the text of a comment or a pull request, in characters. */
    static final int LONGEST_COMMENT = 65_536;

    private static final Text TITLE = new Text("职责审计报告", "Audit of mandates");
    private static final Text RESPONSE = new Text("被审计单位意见", "Response of the audited body");
    private static final Text REVIEWED_BY = new Text("复核人、日期", "Reviewer, date");
    private static final Text SIGNATURES = new Text("签署", "Signatures");
    private static final Text DATE = new Text("日期", "Date");
    private static final Text SEAL = new Text("单位（盖章）", "Institution (seal)");
    private static final Text BEFORE_SIGNING = new Text(
            "发现是判断的起点：签署之前应当对照原文件核实证据。",
            "A finding is where judgement begins: check the evidence against the original documents before signing.");
    private static final Text TOO_LONG = new Text(
            "本文超过 65,536 个字符，GitHub 的评论放不下：用 -q 只列表格，用 --only 分组输出，或者作为文件附上。没有删减任何内容。",
            "This text is longer than the 65,536 characters of a comment on GitHub: -q lists findings in tables alone,"
                    + " --only splits them, or attach it as a file. Nothing has been cut.");
    /** The columns that tell a finding on one line. */
    private static final List<Head> LINE =
            List.of(Head.SEVERITY, Head.TITLE, Head.REGION, Head.INSTITUTIONS, Head.MATTER, Head.RULE, Head.ID);

    private static final Text SHA = new Text("SHA-256 ", "SHA-256 ");

    private final Report report;
    private final Language language;
    private final Verbosity verbosity;
    private final EarlierNames earlierNames;
    private final boolean forReview;
    private int numbered;

    private ReportMemo(Report report, Style style, boolean forReview) {
        this.report = report;
        this.language = style.language();
        this.verbosity = style.verbosity();
        this.earlierNames = new EarlierNames(report.world(), style.language());
        this.forReview = forReview;
    }

    /** With room for what the reviewer decides, and for signatures. */
    static void writeWord(Report report, Style style, OutputStream out) throws IOException {
        Language language = style.language();
        String foot = "mandate-audit " + Version.current() + " · " + language.say("审计基准日 ", "as of ") + report.asOf();
        ReportMemo memo = new ReportMemo(report, style, true);
        WordFile.write(TITLE.in(language), foot, language, words -> memo.write(List.of(), words), out);
    }

    /** Whether it is too long is said at its head, so that one that is has to be made twice. */
    static void write(Report report, Style style, Appendable out) throws IOException {
        ReportMemo memo = new ReportMemo(report, style, false);
        IfShort whole = new IfShort(LONGEST_COMMENT);
        memo.write(List.of(), new Markdown(whole));
        String text = whole.text();
        if (text != null) {
            out.append(text);
        } else {
            memo.write(List.of(TOO_LONG), new Markdown(out));
        }
    }

    private void write(List<Text> warnings, Memo out) {
        out.heading(1, TITLE.in(language));
        warnings.forEach(warning -> out.paragraph(warning.in(language)));
        audited(out);
        failures(out);
        figures(out);
        for (Severity severity : Severity.values()) {
            findings(
                    out,
                    Text.of(severity).in(language),
                    report.findings().stream()
                            .filter(finding -> finding.waiver() == null && finding.severity() == severity)
                            .toList());
        }
        findings(
                out,
                Text.of(EntryKind.WAIVED).in(language),
                ReadingOrder.of(report.findings()).stream()
                        .filter(finding -> finding.waiver() != null)
                        .toList());
        if (report.comparison() != null) {
            resolved(out, report.comparison());
            undecided(out, report.comparison());
        }
        notAssessable(out);
        if (forReview) {
            signatures(out);
        }
    }

    private void audited(Memo out) {
        Report.Scope scope = report.scope();
        out.blank()
                .item(language.say("审计基准日", "As of"), report.asOf().toString())
                .item(
                        language.say("范围", "Scope"),
                        Names.list(
                                List.of(
                                        count(scope.regions(), TextReport.REGIONS),
                                        count(scope.institutions(), TextReport.INSTITUTIONS),
                                        count(scope.mandates(), TextReport.MANDATES)),
                                language))
                .item(
                        language.say("规则", "Rules"),
                        ToldRules.count(report).in(language) + " · " + SHA.in(language) + report.rulesSha256());
        report.inputs().forEach(input -> file(out, language.say("输入", "Input"), input));
        report.waivers().forEach(input -> file(out, language.say("豁免文件", "Waivers"), input));
        if (report.comparison() != null) {
            file(
                    out,
                    language.say("基线", "Baseline"),
                    report.comparison().baseline().input());
        }
    }

    private void file(Memo out, String label, Input input) {
        out.item(label, input.path() + " · " + SHA.in(language) + input.sha256());
    }

    private void failures(Memo out) {
        if (!ToldRules.all(report)) {
            out.paragraph(ToldRules.limit(report).in(language));
        }
        if (report.unaudited() != null) {
            out.paragraph(UnauditedText.head(report.unaudited()).in(language)).blank();
            out.item(
                    Text.of(EntryKind.UNAUDITED).in(language),
                    UnauditedText.regions(report.unaudited(), false).in(language));
        }
        if (report.failures().isEmpty()) {
            return;
        }
        out.paragraph(EntryKind.FAILURE.meaning().in(language)).blank();
        report.failures()
                .forEach(failure -> out.item(failure.rule() + " · " + failure.region() + " · "
                        + failure.reason().in(language)));
    }

    private void figures(Memo out) {
        out.blank()
                .table(
                        List.of(language.say("结果", "Result"), language.say("数量", "Number")),
                        Figure.of(report).stream()
                                .map(figure -> List.of(figure.what().in(language), Integer.toString(figure.number()))));
    }

    private void findings(Memo out, String head, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.heading(2, head + " " + findings.size());
        if (verbosity == Verbosity.QUIET) {
            out.blank().table(heads(LINE), findings.stream().map(this::line));
        } else {
            findings.forEach(finding -> finding(out, finding));
        }
    }

    private List<String> line(Finding finding) {
        return List.of(
                severity(finding),
                finding.rule().title().in(language),
                finding.region().name(),
                Names.ofAll(finding.institutions(), language),
                finding.matter() == null ? "" : Names.of(finding.matter(), language),
                finding.rule().id(),
                finding.id());
    }

    /** With how it stands to the baseline. */
    private String severity(Finding finding) {
        String severity = Text.of(finding.severity()).in(language);
        return finding.change() == null
                ? severity
                : severity + " · " + Text.of(finding.change()).in(language);
    }

    private void finding(Memo out, Finding finding) {
        String number = forReview ? ++numbered + ". " : "";
        out.heading(3, number + finding.rule().title().in(language)).blank();
        item(out, FindingText.ABOUT, String.join(" · ", FindingText.subjects(finding, language)));
        item(out, FindingText.CONDITION, finding.condition().in(language));
        item(out, FindingText.CRITERIA, finding.rule().criterion().in(language));
        finding.rule()
                .criteria()
                .forEach(criterion -> item(
                        out,
                        FindingText.BASIS,
                        criterion.source().in(language) + " " + criterion.at().in(language)));
        item(out, FindingText.EFFECT, finding.effect().in(language));
        item(out, FindingText.RECOMMENDATION, finding.recommendation().in(language));
        item(out, FindingText.SEVERITY, severity(finding));
        item(out, FindingText.FORCE, FindingText.force(finding, language));
        item(out, FindingText.RULE, finding.rule().id() + " · " + finding.id());
        item(out, FindingText.WAIVER, FindingText.waiver(finding, language));
        if (!finding.evidence().isEmpty()) {
            out.folded(
                    EvidenceText.EVIDENCE.in(language) + " "
                            + finding.evidence().size(),
                    inside -> finding.evidence().forEach(each -> inside.item(EvidenceText.line(each, language))));
        }
        if (forReview && finding.waiver() == null) {
            decision(out);
        }
    }

    private void decision(Memo out) {
        out.toFillIn(
                Head.DECISION.in(language),
                Stream.of(Decision.values())
                        .map(decision -> Text.of(decision).in(language))
                        .toList());
        Stream.of(Head.REASON.in(language), RESPONSE.in(language), REVIEWED_BY.in(language))
                .forEach(label -> out.toFillIn(label, List.of()));
    }

    private void signatures(Memo out) {
        out.heading(2, SIGNATURES.in(language)).paragraph(BEFORE_SIGNING.in(language));
        for (Signatory who : Signatory.values()) {
            toSign(out, Text.of(who));
        }
        toSign(out, SEAL);
    }

    private void toSign(Memo out, Text who) {
        out.toFillIn(who.in(language), List.of()).toFillIn(DATE.in(language), List.of());
    }

    private void item(Memo out, Text label, String text) {
        if (!text.isBlank()) {
            out.item(label.in(language), text);
        }
    }

    /** What the baseline told and is over. */
    private void resolved(Memo out, BaselineComparison comparison) {
        if (!comparison.resolved().isEmpty()) {
            section(out, EntryKind.RESOLVED, comparison.resolved().size());
            out.blank().table(heads(LINE), comparison.resolved().stream().map(this::line));
        }
    }

    /** What the baseline told and of which that is not known, and why. */
    private void undecided(Memo out, BaselineComparison comparison) {
        if (!comparison.undecided().isEmpty()) {
            DoubtWords words = new DoubtWords(language);
            section(out, EntryKind.UNDECIDED, comparison.undecided().size());
            out.blank()
                    .table(
                            heads(Stream.concat(LINE.stream(), Stream.of(Head.REMARK))
                                    .toList()),
                            comparison.undecided().stream().map(each -> Stream.concat(
                                            line(each).stream(), Stream.of(words.all(comparison.doubts(each))))
                                    .toList()));
        }
    }

    private List<String> line(Earlier earlier) {
        return List.of(
                Text.of(earlier.severity()).in(language),
                earlier.title(),
                earlierNames.region(earlier),
                Names.list(earlierNames.institutions(earlier), language),
                earlierNames.matter(earlier),
                earlier.rule(),
                earlier.id());
    }

    private void section(Memo out, EntryKind kind, int number) {
        out.heading(2, Text.of(kind).in(language) + " " + number)
                .paragraph(kind.meaning().in(language));
    }

    private void notAssessable(Memo out) {
        List<NotAssessable> entries = report.notAssessable();
        if (entries.isEmpty()) {
            return;
        }
        section(out, EntryKind.NOT_ASSESSABLE, entries.size());
        out.folded(language.say("缺少的字段", "Missing fields"), inside -> {
            if (verbosity == Verbosity.VERBOSE) {
                each(entries, inside);
            } else {
                groups(entries, inside);
            }
        });
    }

    private void groups(List<NotAssessable> entries, Memo out) {
        out.table(
                heads(List.of(Head.INSTITUTIONS, Head.WANTS, Head.RULE)),
                GapGroup.of(entries, language)
                        .map(group -> List.of(
                                Names.list(group.names(), language),
                                group.gap().told(language),
                                Names.list(List.copyOf(group.gap().rules()), language))));
    }

    private void each(List<NotAssessable> entries, Memo out) {
        out.table(
                heads(List.of(Head.RULE, Head.REGION, Head.INSTITUTIONS, Head.MATTER, Head.WANTS)),
                entries.stream()
                        .map(entry -> List.of(
                                entry.rule().id(),
                                entry.region().name(),
                                Names.ofAll(entry.institutions(), language),
                                entry.matter() == null ? "" : Names.of(entry.matter(), language),
                                Names.list(Shortfall.wants(entry, language), language))));
    }

    private List<String> heads(List<Head> heads) {
        return heads.stream().map(head -> head.in(language)).toList();
    }

    private String count(int number, Text things) {
        return Names.count(number, things, language);
    }
}
