package org.mandateaudit.table;

import org.mandateaudit.finding.Text;

/** The words for what is wrong with a table as a whole. */
final class TableComplaint {

    private TableComplaint() {}

    static Text otherEnding(String ending, Signature signature) {
        return new Text(
                "扩展名是 " + ending + "，内容却是" + signature.words().zh() + "；请用表格软件另存，使扩展名与内容一致。可用："
                        + Spreadsheet.ACCEPTED.zh(),
                "is named " + ending + ", but is " + signature.words().en()
                        + "; save it from a spreadsheet program so that name and content agree. Accepted: "
                        + Spreadsheet.ACCEPTED.en());
    }

    static Text library(String file, String library) {
        return new Text(
                file + "：读取它要用 " + library + "，类路径上没有；它是 mandate-audit 的可选依赖，请由应用加上",
                file + ": reading it takes " + library
                        + ", which is not on the class path: an optional dependency of mandate-audit, for the application to"
                        + " add");
    }

    static Text encrypted() {
        return new Text("工作簿有密码；请去掉密码后另存", "the workbook is encrypted; save it without a password");
    }

    static Text macros() {
        return new Text(
                "工作簿含有宏；宏不会运行，请另存为不含宏的 .xlsx",
                "the workbook holds macros, which are never run; save it as .xlsx without them");
    }

    static Text noWorkbook() {
        return new Text(
                "不是工作簿；可用：" + Spreadsheet.ACCEPTED.zh(), "is no workbook; accepted: " + Spreadsheet.ACCEPTED.en());
    }

    static Text broken() {
        return new Text(
                "工作簿不完整或者已损坏；请重新下载，或者用表格软件打开后另存",
                "the workbook is cut off or damaged; fetch it again, or open it in a spreadsheet program and save it");
    }

    static Text tooLarge(int megabytes) {
        return new Text(
                "解压后超过 " + megabytes + " MB，不再读取；请分成几个文件",
                "grows to more than " + megabytes
                        + " MB when unpacked, and is read no further; split it into several files");
    }

    static Text tooMany(int cells) {
        return new Text("单元格超过 " + cells + " 个；请分成几个文件", "more than " + cells + " cells; split it into several files");
    }

    static Text documentType() {
        return new Text(
                "工作簿的 XML 含有文档类型声明（DOCTYPE），不予读取；请用表格软件打开后另存",
                "the workbook's XML declares a document type (DOCTYPE), which is not read; open it in a spreadsheet program and"
                        + " save it");
    }

    static Text encoding() {
        return new Text(
                "不是 UTF-8，也不是 GB18030；请另存为 UTF-8", "neither UTF-8 nor GB18030; accepted: the file saved as UTF-8");
    }

    static Text utf32() {
        return new Text(
                "不是 UTF-8，也不是 GB18030，像是 UTF-32；请另存为 UTF-8",
                "neither UTF-8 nor GB18030, but it looks like UTF-32; accepted: the file saved as UTF-8");
    }

    static Text changed() {
        return new Text("文件在读取期间有改动；请重新运行", "the file was changed while it was read; run again");
    }

    static Text unclosed() {
        return new Text("引号没有关闭；引号内的引号要写两个", "a quotation mark is not closed; one within quotes is written twice");
    }

    static Text afterQuote() {
        return new Text(
                "右引号之后应为分隔符；引号内的引号要写两个",
                "after a closing quotation mark comes a separator; a mark within quotes is written twice");
    }

    static Text tooLong(int most) {
        return new Text("一个单元格超过 " + most + " 个字符", "a cell of more than " + most + " characters");
    }
}
