package org.mandateaudit.document;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** The words for what is wrong with a document or a lexicon. */
final class Complaints {

    /** What is accepted as a document. */
    static final Text DOCUMENT = new Text(
            "主要职责或者三定规定，纯文本（UTF-8、GB18030）或者网页（.html）；权责清单，.xlsx、.xls 或者 .csv",
            "a duty list or a provision on functions, as plain text (UTF-8, GB18030) or a web page (.html); a power list, as"
                    + " .xlsx, .xls or .csv");

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

    static Text encoding() {
        return new Text(
                "不是 UTF-8，也不是 GB18030；请另存为 UTF-8", "neither UTF-8 nor GB18030; accepted: the file saved as UTF-8");
    }

    static Text otherKind(Text kind) {
        return new Text(
                "是" + kind.zh() + "，尚不能读取；请另存为纯文本。可用：" + DOCUMENT.zh(),
                "is " + kind.en() + ", which is not read; save it as plain text. Accepted: " + DOCUMENT.en());
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
        return new Text(
                "名称“" + name + "”没有写明行政区；请用 --name 写明全称，如 --name 甲省" + name,
                "the name " + name + " does not say of which region; give it in full with --name, such as 甲省" + name);
    }

    static Text columns(int found) {
        return new Text(
                "有 " + found + " 列；可用：四列，用制表符分开：类别、词语（用、分开）、值、例句",
                found + " columns; accepted: four, parted by tabs: kind, words (parted by 、), value, example");
    }

    static Text unknown(String written, Collection<String> accepted) {
        @Nullable String near = Nearest.to(written, accepted);
        return new Text(
                "不接受“" + written + "”；可用：" + String.join("、", accepted) + (near == null ? "" : "；是不是想用 " + near + "？"),
                "\"" + written + "\" is not accepted; accepted: " + String.join(", ", accepted)
                        + (near == null ? "" : "; did you mean " + near + "?"));
    }

    static Text missing() {
        return new Text("词语、值和例句都不能为空", "words, value and example must all be there");
    }
}
