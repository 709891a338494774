package org.mandateaudit.report;

import java.util.List;
import java.util.stream.Stream;
import org.mandateaudit.finding.Decision;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.DecisionColumn;

/** The heads of the columns in which a spreadsheet tells a report. */
enum Head {
    KIND("类别", "Kind"),
    ID(DecisionColumn.FINDING),
    SEVERITY("严重程度", "Severity"),
    CHANGE("与基线相比", "Against the baseline"),
    TITLE("问题", "Finding"),
    RULE("规则", "Rule"),
    CHALLENGE("规则组", "Group of rules"),
    REGION_CODE("行政区代码", "Region code"),
    REGION("行政区", "Region"),
    INSTITUTION_IDS("机构代码", "Institution ids"),
    INSTITUTIONS("机构", "Institutions"),
    MATTER("事项", "Matter"),
    GRADE("程度", "Grade"),
    FORCE("效力", "Force"),
    CONDITION("现状", "Condition"),
    CRITERION("标准", "Criteria"),
    BASIS("依据", "Basis"),
    EFFECT("影响", "Effect"),
    RECOMMENDATION("建议", "Recommendation"),
    EVIDENCE("证据", "Evidence"),
    WANTS("缺少的字段", "Missing fields"),
    WAIVER("豁免", "Waiver"),
    DECISION(DecisionColumn.DECISION),
    REASON(DecisionColumn.REASON),
    APPROVER(DecisionColumn.APPROVER),
    DECISION_BASIS(DecisionColumn.BASIS),
    UNTIL(DecisionColumn.UNTIL),

    FACT("事实", "Fact"),
    FACT_ID("事实编号", "Fact id"),
    INSTITUTION("机构", "Institution"),
    DOCUMENT("文件名称", "Document"),
    CLAUSE("条款", "Clause"),
    QUOTE("原文", "Text"),
    FIELDS("字段", "Fields"),
    FILE("输入文件", "File"),
    LINE("行", "Line"),
    COLUMN("列", "Column"),

    ITEM("项目", "Item"),
    CONTENT("内容", "Content"),
    REMARK("说明", "Remark");

    private final String zh;
    private final String en;

    Head(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** One that is read back when a reviewer has filled it in. */
    Head(DecisionColumn column) {
        this(column.head().zh(), column.head().en());
    }

    String in(Language language) {
        return language.say(zh, en);
    }

    /** The column of that head. */
    Sheet.Column column(Language language) {
        Sheet.Entry entry =
                switch (this) {
                    case DECISION -> new Sheet.Entry.Choice(choices(language));
                    case REASON, APPROVER, DECISION_BASIS -> new Sheet.Entry.Words();
                    case UNTIL -> new Sheet.Entry.Day();
                    default -> new Sheet.Entry.Nothing();
                };
        return new Sheet.Column(in(language), entry);
    }

    private static List<String> choices(Language language) {
        return Stream.of(Decision.values())
                .map(decision -> Text.of(decision).in(language))
                .toList();
    }
}
