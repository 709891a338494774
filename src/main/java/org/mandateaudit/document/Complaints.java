package org.mandateaudit.document;

import java.util.Collection;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** The words for what is wrong with a document or a lexicon. */
final class Complaints {

    /** What is accepted as a document. */
    static final Text DOCUMENT = new Text(
            "主要职责或者三定规定，Word（.docx、.doc）、有文字的 PDF、网页（.html）或者纯文本（UTF-8、GB18030）；权责清单，.xlsx、.xls 或者 .csv",
            "a duty list or a provision on functions, as Word (.docx, .doc), PDF with text, a web page (.html) or plain text"
                    + " (UTF-8, GB18030); a power list, as .xlsx, .xls or .csv");

    /** What is accepted as a lexicon. */
    static final Text LEXICON = new Text("词典（UTF-8，制表符分列）", "a lexicon (UTF-8, columns parted by tabs)");

    private Complaints() {}

    static Text empty() {
        return new Text("文件没有文字；可用：" + DOCUMENT.zh(), "the file holds no text; accepted: " + DOCUMENT.en());
    }

    static Text binary() {
        return new Text(
                "不是文本文件（含有 NUL 字节）；可用：" + DOCUMENT.zh(),
                "not a text file (it holds NUL bytes); accepted: " + DOCUMENT.en());
    }

    static Text utf32() {
        return new Text("是 UTF-32 文本；请另存为 UTF-8", "text in UTF-32; accepted: the file saved as UTF-8");
    }

    static Text encoding() {
        return new Text(
                "不是 UTF-8，也不是 GB18030；请另存为 UTF-8", "neither UTF-8 nor GB18030; accepted: the file saved as UTF-8");
    }

    static Text otherKind(FileKind kind) {
        Text text = kind.text();
        return new Text(
                "是" + text.zh() + "，read 不读取这种文件；请" + instead(kind).zh() + "。可用：" + DOCUMENT.zh(),
                "is " + text.en() + ", which is not read; " + instead(kind).en() + ". Accepted: " + DOCUMENT.en());
    }

    private static Text instead(FileKind kind) {
        return switch (kind) {
            case IMAGE ->
                new Text("先识别其中的文字（OCR），校对后存为纯文本", "recognise its text (OCR), proofread it and save it as plain text");
            case ZIP -> new Text("先解压缩，再读取其中的文件", "unpack it and read the files within");
            case OFD -> new Text("在阅读软件中导出为 PDF 或者纯文本", "export it to PDF or plain text in its reader");
            default -> new Text("在编辑软件中另存为 .docx 或者纯文本", "save it as .docx or plain text in the program that wrote it");
        };
    }

    static Text noLibrary(String path, FileKind kind) {
        String library =
                switch (kind) {
                    case PDF -> "org.apache.pdfbox:pdfbox";
                    case WORD -> "org.apache.poi:poi-ooxml";
                    case OLD_OFFICE -> "org.apache.poi:poi-scratchpad";
                    default -> "org.jsoup:jsoup";
                };
        Text read = kind == FileKind.TEXT ? new Text("网页", "a web page") : kind.text();
        return new Text(
                path + "：读取" + read.zh() + "要用 " + library + "，类路径上没有；它是 mandate-audit 的可选依赖，请由应用加上"
                        + "（命令行程序：与 mandate-audit-documents.jar 放在一起）",
                path + ": reading " + read.en() + " takes " + library
                        + ", which is not on the class path: an optional dependency of mandate-audit, for the application to"
                        + " add (of the program: keep mandate-audit-documents.jar beside it)");
    }

    static Text encrypted() {
        return new Text(
                "文件已加密，没有密码不能读取；请另存为不加密的文件",
                "the file is encrypted and cannot be read without its password; save it without encryption");
    }

    static Text broken(FileKind kind) {
        return new Text(
                "是" + kind.text().zh() + "，但是不完整或者已损坏；请重新取得，或者用编辑软件打开后另存",
                "is " + kind.text().en()
                        + ", but incomplete or damaged; get it again, or open and save it in its program");
    }

    static Text scan() {
        return new Text(
                "是扫描件：页面只有图像，没有文字；请先识别文字（OCR），校对后存为纯文本",
                "is a scan: its pages are images without text; recognise the text (OCR), proofread it and save it as plain text");
    }

    static Text unreadPage() {
        return new Text("这一页只有图像，没有文字", "this page is an image without text");
    }

    static Text noCoverage(long places) {
        return new Text(
                "有 " + places + " 处像是这一领域的职责而没有读懂，因此不写明 coverage，不由“没有写”推出“没有”；核对后可补写",
                "not understood, though it may be of this field: " + places
                        + "; so coverage is not stated and nothing follows from"
                        + " what is absent; add it once these are checked");
    }

    static Text tooMuch() {
        return new Text(
                "解开后大得异常，没有读取；请另存为纯文本",
                "it unpacks to far more than a document holds and was not read; save it as plain text");
    }

    static Text tooLong(int longest) {
        return new Text(
                "文字超过 " + longest / 10000 + " 万字；请只留下有关职责的部分",
                "it has more than " + longest + " characters; keep the part on functions only");
    }

    static Text tableInText() {
        return new Text(
                "像是权责清单的表格，但是这种文件里分不出单元格；请用 Word（.docx、.doc）、网页（.html）或者表格（.xlsx、.xls、.csv）",
                "seems to hold the table of a power list, whose cells cannot be told apart in such a file; accepted: Word (.docx,"
                        + " .doc), a web page (.html) or a sheet (.xlsx, .xls, .csv)");
    }

    static Text noDuty() {
        return new Text(
                "没有找到职责；可用：" + DOCUMENT.zh() + "，其中有“主要职责”一节或者编号的职责条款",
                "no duty was found; accepted: " + DOCUMENT.en() + " that has a part 主要职责 or numbered clauses");
    }

    static Text noName() {
        return new Text(
                "没有找到机构名称；请用 --name 写明全称，如 --name 甲省大数据局",
                "the institution's name was not found; give it in full with --name, such as --name 甲省大数据局");
    }

    static Text noRegion(String name) {
        String full = name.matches("[省市区县州盟旗].*") ? "甲" + name : "甲省" + name;
        return new Text(
                "名称“" + name + "”没有写明行政区；请用 --name 写明全称，如 --name " + full,
                "the name " + name + " does not say of which region; give it in full with --name, such as " + full);
    }

    static Text columns(int found) {
        return new Text(
                "有 " + found + " 列；可用：四列，用制表符分开：类别、词语（用、分开）、值、例句",
                found + " columns; accepted: four, parted by tabs: kind, words (parted by 、), value, example");
    }

    static Text unknown(String written, Collection<String> accepted) {
        return Nearest.asked(
                new Text(
                        "不接受“" + written + "”；可用：" + String.join("、", accepted),
                        "\"" + written + "\" is not accepted; accepted: " + String.join(", ", accepted)),
                Nearest.to(written, accepted));
    }

    static Text missing() {
        return new Text("词语、值和例句都不能为空", "words, value and example must all be there");
    }
}
