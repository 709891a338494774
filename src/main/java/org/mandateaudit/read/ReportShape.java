package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.mandateaudit.finding.Severity;

/** What is read back of a JSON report. Its other fields, and those that it may get, are passed over. */
final class ReportShape {

    static final Field<String> SHA256 =
            required("sha256", "摘要", WordTypes.id(), "规则的摘要", "the digest of the rules' sources");
    static final Field<Stated> RULES =
            required("rules", "规则", Group.of(Shape.open("rules", "规则", "rules", SHA256)), "运用的规则", "the rules applied");
    static final Field<Stated> TOOL =
            required("tool", "工具", Group.of(Shape.open("tool", "工具", "a tool", RULES)), "工具", "the tool");

    static final Field<String> ID = required("id", "编号", WordTypes.findingId(), "发现的编号", "the finding's id");
    static final Field<String> RULE = required("rule", "规则", WordTypes.id(), "规则名", "the rule's name");
    static final Field<Severity> SEVERITY =
            required("severity", "严重程度", WordTypes.term(Severity.class), "严重程度", "how grave it is");
    static final Field<String> REGION = required("region", "行政区", WordTypes.id(), "行政区代码", "the region's code");
    static final Field<List<String>> INSTITUTIONS =
            required("institutions", "机构", new OneOrMany<>(WordTypes.id(), false, true), "所涉机构", "those it is about");
    static final Field<String> MATTER = optional("matter", "事项", WordTypes.id(), "所涉事项", "the matter it is about");
    static final Field<String> TITLE = required("title", "名称", WordTypes.text(), "问题的名称", "the name of the defect");
    static final Field<String> CONDITION = required("condition", "现状", WordTypes.text(), "现状", "what is");
    static final Field<Stated> WAIVER = optional(
            "waiver", "豁免", Group.of(Shape.open("waiver", "豁免", "a waiver")), "豁免", "the decision that waives it");
    static final Field<String> FILE = optional("file", "文件", WordTypes.text(), "文件", "the file");
    static final Field<String> SHEET = optional("sheet", "工作表", WordTypes.text(), "工作表", "the sheet of a workbook");
    static final Field<Integer> LINE = optional("line", "行", WordTypes.count(), "行", "the line");
    static final Field<Integer> COLUMN = optional("column", "列", WordTypes.count(), "列", "the column");
    static final Field<String> FACT = optional("fact", "事实", WordTypes.text(), "事实的种类", "the kind of fact");
    static final Field<String> FACT_ID = optional("id", "编号", WordTypes.text(), "事实的编号", "the fact's id");
    static final Field<String> TEXT = optional("text", "原文", WordTypes.text(), "事实所写", "what the fact says");
    static final Field<List<Stated>> EVIDENCE = optional(
            "evidence",
            "证据",
            new OneOrMany<>(
                    Group.of(Shape.open("evidence", "证据", "evidence", FACT, FACT_ID, FILE, SHEET, LINE, COLUMN, TEXT)),
                    false,
                    true),
            "所依据的事实",
            "the facts that it rests on");
    static final Shape FINDING = Shape.open(
            "finding",
            "发现",
            "a finding",
            ID,
            RULE,
            SEVERITY,
            REGION,
            INSTITUTIONS,
            MATTER,
            TITLE,
            CONDITION,
            WAIVER,
            EVIDENCE);

    static final Field<Integer> REPORT =
            required("report", "报告", WordTypes.version(), "报告格式的版本", "the version of the report's format");
    static final Field<LocalDate> AS_OF = required("as_of", "基准日期", WordTypes.day(), "审计基准日", "the as-of date");
    static final Field<List<Stated>> FINDINGS =
            required("findings", "发现", new OneOrMany<>(Group.of(FINDING), false, true), "全部发现", "the findings");
    static final Shape SHAPE = Shape.open("report", "JSON 报告", "a JSON report", REPORT, TOOL, AS_OF, FINDINGS);

    private ReportShape() {}
}
