package org.mandateaudit.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.read.DecisionColumn;
import org.mandateaudit.review.BaselineComparison;

/**
 * The report as a workbook for reviewers: a summary; the findings, each with room for what the reviewer decides, and
 * their evidence, linked with one another; what could not be assessed; what became of the baseline; and how the
 * institutions compare.
 */
final class ReportWorkbook {

    static final Text SUMMARY = new Text("概要", "Summary");
    static final Text FINDINGS = DecisionColumn.SHEET;
    static final Text EVIDENCE = new Text("证据", "Evidence");
    static final Text NOT_ASSESSABLE = new Text("未能判定", "Not assessable");
    static final Text BASELINE = new Text("基线", "Baseline");
    static final Text PROFILE = new Text("机构比较", "Profile");

    private static final Text FACTS = new Text("项事实", "fact");
    private static final List<Head> FINDING_HEADS = List.of(
            Head.ID,
            Head.SEVERITY,
            Head.TITLE,
            Head.CONDITION,
            Head.DECISION,
            Head.REASON,
            Head.APPROVER,
            Head.DECISION_BASIS,
            Head.UNTIL,
            Head.KIND,
            Head.CHANGE,
            Head.REGION,
            Head.INSTITUTIONS,
            Head.MATTER,
            Head.CRITERION,
            Head.BASIS,
            Head.EFFECT,
            Head.RECOMMENDATION,
            Head.EVIDENCE,
            Head.GRADE,
            Head.FORCE,
            Head.RULE,
            Head.CHALLENGE,
            Head.WAIVER,
            Head.REGION_CODE,
            Head.INSTITUTION_IDS);
    private static final List<Head> EVIDENCE_HEADS = List.of(
            Head.ID,
            Head.TITLE,
            Head.FACT,
            Head.FACT_ID,
            Head.INSTITUTION,
            Head.QUOTE,
            Head.FIELDS,
            Head.DOCUMENT,
            Head.CLAUSE,
            Head.FILE,
            Head.LINE,
            Head.COLUMN);
    private static final List<Head> NOT_ASSESSABLE_HEADS = List.of(
            Head.TITLE,
            Head.REGION,
            Head.INSTITUTIONS,
            Head.MATTER,
            Head.WANTS,
            Head.RULE,
            Head.CHALLENGE,
            Head.FORCE,
            Head.REGION_CODE,
            Head.INSTITUTION_IDS);
    private static final List<Head> BASELINE_HEADS = List.of(
            Head.ID,
            Head.KIND,
            Head.SEVERITY,
            Head.TITLE,
            Head.REGION,
            Head.INSTITUTIONS,
            Head.MATTER,
            Head.CONDITION,
            Head.RULE,
            Head.REGION_CODE,
            Head.INSTITUTION_IDS);

    private final Report report;
    private final Language language;
    private final ReportRows rows;

    private ReportWorkbook(Report report, Language language) {
        this.report = report;
        this.language = language;
        this.rows = new ReportRows(report, language);
    }

    static void write(Report report, Language language, OutputStream out) throws IOException {
        String foot = language.say("审计基准日 ", "as of ") + report.asOf();
        Xlsx.write(new ReportWorkbook(report, language).sheets(), language, foot, out);
    }

    private List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        List<Finding> findings = ReadingOrder.of(report.findings());
        sheets.add(findings(findings));
        sheets.add(evidence(findings));
        sheets.add(rows.sheet(
                NOT_ASSESSABLE.in(language),
                NOT_ASSESSABLE_HEADS,
                report.notAssessable().stream().map(rows::notAssessable).toList()));
        if (report.comparison() != null) {
            sheets.add(baseline(report.comparison()));
        }
        sheets.add(ProfileSheet.of(
                PROFILE.in(language),
                Profile.of(report.world(), report.asOf(), report.inputs(), EnumSet.allOf(Kind.class)),
                language));
        sheets.add(0, new WorkbookSummary(report, rows, language).sheet(Xlsx.remarks(sheets, language)));
        return sheets;
    }

    private Sheet findings(List<Finding> findings) {
        List<Map<Head, CellValue>> all = new ArrayList<>();
        int evidenceRow = 2;
        for (Finding finding : findings) {
            Map<Head, CellValue> row = rows.finding(finding);
            int facts = finding.evidence().size();
            row.put(
                    Head.EVIDENCE,
                    facts == 0
                            ? CellValue.NONE
                            : new CellValue.Link(
                                    Names.count(facts, FACTS, language), EVIDENCE.in(language), evidenceRow));
            evidenceRow += facts;
            all.add(row);
        }
        return rows.sheet(FINDINGS.in(language), FINDING_HEADS, all)
                .keepingInView(Head.CONDITION.in(language))
                .printedUpTo(Head.UNTIL.in(language));
    }

    private Sheet evidence(List<Finding> findings) {
        List<Map<Head, CellValue>> all = new ArrayList<>();
        int findingRow = 2;
        for (Finding finding : findings) {
            for (Evidence evidence : finding.evidence()) {
                Map<Head, CellValue> row = rows.evidence(evidence);
                row.put(Head.ID, new CellValue.Link(finding.id(), FINDINGS.in(language), findingRow));
                row.put(Head.TITLE, CellValue.of(finding.rule().title().in(language)));
                all.add(row);
            }
            findingRow++;
        }
        return rows.sheet(EVIDENCE.in(language), EVIDENCE_HEADS, all);
    }

    private Sheet baseline(BaselineComparison comparison) {
        List<Map<Head, CellValue>> all = new ArrayList<>();
        comparison.resolved().forEach(each -> all.add(rows.earlier(EntryKind.RESOLVED, each)));
        comparison.undecided().forEach(each -> all.add(rows.earlier(EntryKind.UNDECIDED, each)));
        return rows.sheet(BASELINE.in(language), BASELINE_HEADS, all);
    }
}
