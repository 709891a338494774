package org.mandateaudit.read;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.Decision;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** The words for what is wrong with waivers. */
final class WaiverComplaint {

    static final Text FILE = new Text(
            "豁免文件（YAML 或 JSON），即一个列表，每项写明 finding，或者 rule、institutions、matter，以及 reason、approver、basis、until；或者填写了复核意见的工作簿、CSV 报告",
            "a waivers file (YAML or JSON): a list whose items state finding, or rule, institutions and matter; and reason,"
                    + " approver, basis, until; or a report as a workbook or CSV with the reviewer's decisions");

    private WaiverComplaint() {}

    static Text coversNothing() {
        return new Text(
                "豁免没有写明对象；可用：finding（发现的编号），或 rule 和 institutions，发现涉及事项的加上 matter",
                "a waiver that does not say what it covers; accepted: finding (an id), or rule and institutions, and matter"
                        + " where the finding is on one");
    }

    static Text twice(String subject, Place first) {
        return new Text(
                "对 " + Complaint.cut(subject) + " 的豁免重复；第一次在 " + first + "；只保留一处",
                "a waiver for " + Complaint.cut(subject) + " is stated twice; first at " + first
                        + "; keep one of the two");
    }

    static Text noSheet() {
        return new Text(
                "没有名为“" + DecisionColumn.SHEET.zh() + "”的工作表；可用：-f xlsx 写出的报告，在其中填写复核意见",
                "has no sheet \"" + DecisionColumn.SHEET.en()
                        + "\"; accepted: a report written with -f xlsx, with decisions filled in");
    }

    static Text noColumn(DecisionColumn column) {
        return new Text(
                "缺少列“" + column.head().zh() + "”；可用：-f xlsx、-f csv 写出的报告，列名保持原样",
                "lacks the column \"" + column.head().en()
                        + "\"; accepted: a report written with -f xlsx or -f csv, its heads as they were");
    }

    static Text unknownDecision(String decision) {
        List<String> words =
                Stream.of(Decision.values()).map(each -> Text.of(each).zh()).toList();
        return Nearest.asked(
                new Text(
                        "没有“" + Complaint.cut(decision) + "”这种复核意见；可用：" + String.join("、", words),
                        "\"" + Complaint.cut(decision) + "\" is no decision; accepted: "
                                + Stream.of(Decision.values())
                                        .map(each -> Text.of(each).en())
                                        .collect(Collectors.joining(", "))),
                Nearest.to(decision, words));
    }

    static Text notFilledIn(DecisionColumn column) {
        return new Text(
                "意见是豁免，却没有填写“" + column.head().zh() + "”；豁免须写明理由、批准人、依据文件和截止日期",
                "it is decided to waive this, and \"" + column.head().en()
                        + "\" is empty; a waiver states its reason, approver, document and end date");
    }

    static Text notDecided(DecisionColumn filled) {
        return new Text(
                "填写了“" + filled.head().zh() + "”，却没有选择复核意见；请选择，或者清空这一行的黄色栏",
                "\"" + filled.head().en()
                        + "\" is filled in, and no decision is chosen; choose one, or empty the yellow cells of the row");
    }

    static Text unknownRule(String rule, Collection<String> rules) {
        return Nearest.asked(
                new Text(
                        "没有 " + Complaint.cut(rule) + " 这条规则；可用：mandate-audit rules 列出的规则",
                        "there is no rule " + Complaint.cut(rule)
                                + "; accepted: a rule that mandate-audit rules lists"),
                Nearest.to(rule, rules));
    }
}
