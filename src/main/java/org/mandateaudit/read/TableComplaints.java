package org.mandateaudit.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Cell;

/** The words for what is wrong with facts in a table. */
final class TableComplaints {

    private TableComplaints() {}

    static Text unknownTable(String name, @Nullable String nearest) {
        Text complaint = new Text(
                "没有名为“" + Complaint.cut(name) + "”的表；可用：" + Tables.accepted().zh() + "；不读的工作表，名称以 # 开头",
                "no table is called \"" + Complaint.cut(name) + "\"; accepted: "
                        + Tables.accepted().en() + "; a sheet that is not to be read is named with # in front");
        return Nearest.asked(complaint, nearest);
    }

    static Text notRead(String name) {
        return new Text(
                "未读取：没有名为“" + Complaint.cut(name) + "”的表；可用："
                        + Tables.accepted().zh(),
                "not read: no table is called \"" + Complaint.cut(name) + "\"; accepted: "
                        + Tables.accepted().en());
    }

    static Text workbookInFolder() {
        return new Text("未读取：文件夹中的工作簿须单独指明路径", "not read: a workbook in a folder is read where its own path is named");
    }

    static Text readAs(String encoding) {
        return new Text("按 " + encoding + " 编码读取", "read as " + encoding);
    }

    static Text noTable() {
        return new Text(
                "没有任何表；可用：" + Tables.accepted().zh(),
                "holds no table; accepted: " + Tables.accepted().en());
    }

    static Text noHeading(String text) {
        return new Text(
                "这一列有内容“" + Complaint.cut(text) + "”，却没有列名；请写明列名，不读的列以 # 开头",
                "\"" + Complaint.cut(text)
                        + "\" stands in a column without a heading; head it, with # in front where it is not to be read");
    }

    /** @param nearest the column that was perhaps meant */
    static Text unknownColumn(String heading, Text accepted, @Nullable TableColumn nearest) {
        Text complaint = new Text(
                "无法识别的列名“" + Complaint.cut(heading) + "”；可用：" + accepted.zh() + "；不读的列以 # 开头",
                "unknown column " + Complaint.cut(heading) + "; accepted: " + accepted.en()
                        + ", and # in front of one that is not to be read");
        return nearest == null ? complaint : Nearest.asked(complaint, nearest.title());
    }

    /** @param separator what stands between the headings */
    static Text otherSeparator(char separator) {
        return new Text(
                "列名之间是“" + separator + "”，不能分列；可用：半角逗号（,）、制表符或者半角分号（;）",
                "the headings are parted by \"" + separator
                        + "\", which parts no columns; accepted: a comma (,), a tab or a semicolon (;)");
    }

    static Text noHeadings(String text, Text accepted) {
        return new Text(
                "第一行只有“" + Complaint.cut(text) + "”，不是列名；标题行、说明行请删去，第一行写列名；可用：" + accepted.zh(),
                "the first row holds \"" + Complaint.cut(text)
                        + "\" alone, which heads no column; take a title or a note above the headings out; accepted: "
                        + accepted.en());
    }

    static Text columnTwice(String name, Place first) {
        return new Text(
                "列 " + name + " 重复；第一次在 " + first.within() + "；只保留一列",
                "column " + name + " stands twice; first at " + first.within() + "; keep one of the two");
    }

    static Text wholeAndPart(String whole, String part) {
        return new Text(
                "列 " + whole + " 和列 " + part + " 在同一行都有值；只填其中一种",
                "columns " + whole + " and " + part + " both have a value in this row; fill in one kind alone");
    }

    static Text missingColumn(Shape shape, TableColumn column) {
        return new Text(
                shape.title().zh() + "表缺少列 " + column.title().zh(),
                "the table lacks the column " + column.title().en() + ", which "
                        + shape.title().en() + " must state");
    }

    static Text computed(String name, String formula, Cell.Kind kind) {
        boolean error = kind == Cell.Kind.ERROR;
        return new Text(
                name + " 的单元格是" + (error ? "错误值 " : "公式 ") + Complaint.cut(formula) + "，不予计算；请写入值（选择性粘贴为数值）",
                name + " is " + (error ? "the error value " : "the formula ") + Complaint.cut(formula)
                        + ", which is not computed; put in the value (paste special, values)");
    }

    static Text nothing(String name, String text) {
        return new Text(
                name + " 写的是“" + text + "”，看不出是没有还是未知；未知时请留空",
                name + " is \"" + text + "\", which may say none or unknown; leave the cell empty where it is unknown");
    }

    static Text groupInColumns(String name, String text, List<String> words, List<String> parts) {
        String also = words.isEmpty() ? "" : String.join("、", words) + "，或者";
        String alsoEn = words.isEmpty() ? "" : String.join(", ", words) + ", or ";
        return new Text(
                name + " 不能是“" + Complaint.cut(text) + "”；可用：" + also + "分写在列 " + String.join("、", parts),
                name + " cannot be \"" + Complaint.cut(text) + "\"; accepted: " + alsoEn + "the columns "
                        + String.join(", ", parts));
    }

    static Text wide() {
        return new Text(
                "单元格跨列合并，看不出属于哪一列；请取消合并",
                "cells are merged across columns, so that it cannot be told to which column they belong; take the merge apart");
    }

    static Text fileTwice() {
        return new Text("表 file 只能有一行", "the table file has one row");
    }
}
