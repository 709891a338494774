package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.Report;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Unaudited;
import org.mandateaudit.read.Input;

/** The first sheet of the workbook: what was audited, when and with what; the figures; how to review. */
final class WorkbookSummary {

    private static final Text HOW = new Text(
            "在“发现”的黄色栏中填写：意见从下拉列表中选；豁免须写明理由、批准人、依据文件和截止日期。已豁免的发现已按豁免文件填好。"
                    + "填好后用 check --waivers 读回本工作簿，意见为豁免的即作为豁免，代替原来的豁免文件；其他意见留在工作簿里，不读。",
            "Fill in the yellow columns of “Findings”: choose the decision from the list; a waiver needs"
                    + " reason, approver, decision document and end date. Findings already waived are filled in from the"
                    + " waivers file. Then check --waivers reads this workbook back, in place of the waivers file: what is"
                    + " decided as to waive is waived; other decisions stay here and are not read.");

    private final Report report;
    private final ReportRows rows;
    private final Language language;
    private final List<Map<Head, CellValue>> items = new ArrayList<>();

    WorkbookSummary(Report report, ReportRows rows, Language language) {
        this.report = report;
        this.rows = rows;
        this.language = language;
    }

    /**
     * The sheet.
     *
     * @param remarks what else the reader must know of the workbook
     */
    Sheet sheet(List<String> remarks) {
        audited();
        figures();
        report.failures()
                .forEach(failure -> item(
                        "运行失败的规则",
                        "Failed rule",
                        CellValue.of(failure.rule()),
                        CellValue.of(failure.region() + " " + failure.reason().in(language))));
        unaudited();
        item(
                "如何复核",
                "How to review",
                say(HOW),
                new CellValue.Link(ReportWorkbook.FINDINGS.in(language), ReportWorkbook.FINDINGS.in(language), 1));
        remarks.forEach(remark -> item("注意", "Note", CellValue.of(remark), CellValue.NONE));
        return rows.sheet(ReportWorkbook.SUMMARY.in(language), List.of(Head.ITEM, Head.CONTENT, Head.REMARK), items);
    }

    private void audited() {
        item("工具", "Tool", CellValue.of("mandate-audit " + Version.current()), CellValue.NONE);
        item("审计基准日", "As of", new CellValue.Day(report.asOf()), CellValue.NONE);
        item("审计", "Audit", say(completeness()), CellValue.NONE);
        report.inputs().forEach(input -> file("输入文件", "Input", input));
        report.waivers().forEach(input -> file("豁免文件", "Waivers", input));
        if (report.comparison() != null) {
            file("基线", "Baseline", report.comparison().baseline().input());
        }
        number("行政区", "Regions", report.scope().regions());
        number("机构", "Institutions", report.scope().institutions());
        number("职责", "Mandates", report.scope().mandates());
        item(
                "规则",
                "Rules",
                new CellValue.Count(report.rules().size()),
                CellValue.of("SHA-256 " + report.rulesSha256()));
        if (!ToldRules.all(report)) {
            item(
                    "本报告包括的规则",
                    "Rules in this report",
                    new CellValue.Count(ToldRules.number(report)),
                    say(ToldRules.limit(report)));
        }
    }

    private Text completeness() {
        if (report.unaudited() != null) {
            return UnauditedText.head(report.unaudited());
        }
        return report.complete() ? new Text("完整", "complete") : EntryKind.FAILURE.meaning();
    }

    private void unaudited() {
        Unaudited unaudited = report.unaudited();
        if (unaudited != null) {
            unaudited
                    .regions()
                    .forEach(region -> item(
                            "未审计的行政区",
                            "Region not audited",
                            CellValue.of(UnauditedText.region(region)),
                            say(unaudited.reason())));
        }
    }

    private void figures() {
        for (Figure figure : Figure.of(report)) {
            number(figure.what().zh(), figure.what().en(), figure.number());
        }
        item(
                "注意",
                "Note",
                say(new Text(
                        "未能判定：" + EntryKind.NOT_ASSESSABLE.meaning().zh(),
                        "Not assessable: " + EntryKind.NOT_ASSESSABLE.meaning().en())),
                CellValue.NONE);
    }

    private void file(String zh, String en, Input input) {
        item(zh, en, CellValue.of(input.path()), CellValue.of("SHA-256 " + input.sha256()));
    }

    private void number(String zh, String en, long number) {
        item(zh, en, new CellValue.Count(number), CellValue.NONE);
    }

    private void item(String zh, String en, CellValue content, CellValue remark) {
        Map<Head, CellValue> row = new EnumMap<>(Head.class);
        row.put(Head.ITEM, say(new Text(zh, en)));
        row.put(Head.CONTENT, content);
        row.put(Head.REMARK, remark);
        items.add(row);
    }

    private CellValue say(Text text) {
        return CellValue.of(text.in(language));
    }
}
