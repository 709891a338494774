package org.mandateaudit.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;

/** The words for what is wrong with a file as a whole. */
final class FileComplaint {

    private FileComplaint() {}

    static Text forbiddenCharacter(int point) {
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return new Text(
                "含有不允许的控制字符 " + code + "；请删去", "the control character " + code + " is not allowed; take it out");
    }

    static Text alias() {
        return new Text(
                "不读取锚点（&）、别名（*）；请把内容写在此处", "anchors (&) and aliases (*) are not read; write the value out here");
    }

    static Text mergeKey() {
        return new Text("不读取合并键（<<）；请把字段写在此处", "merge keys (<<) are not read; write the fields out here");
    }

    static Text tag(String tag) {
        return new Text(
                "不读取标签 " + Complaint.cut(tag) + "；请删去", "the tag " + Complaint.cut(tag) + " is not read; take it out");
    }

    static Text severalDocuments() {
        return new Text(
                "一个文件只能有一个 YAML 文档；请把 --- 之后的内容另存为文件",
                "a file holds one YAML document; put what follows --- into a file of its own");
    }

    static Text tooDeep(int most) {
        return new Text("嵌套超过 " + most + " 层", "nested more than " + most + " levels deep");
    }

    static Text tooLong(int most) {
        return new Text("一个值超过 " + most + " 个字符", "a value of more than " + most + " characters");
    }

    static Text tooMany(int most) {
        return new Text("文件的值超过 " + most + " 个；请分成几个文件", "more than " + most + " values; split the file into several");
    }

    static Text keyIsNoWord() {
        return new Text("字段名须为一个词，不能是列表或一组字段", "a field's name is a word, not a list or a group of fields");
    }

    static Text unpaired() {
        return new Text(
                "含有不成对的代理码（如 \\ud800）；可用：完整的字符",
                "half a character (an escape such as \\ud800); accepted: whole characters");
    }

    static Text empty() {
        return new Text(
                "文件是空的；职责文件以 mandate-file: 1 开头", "the file is empty; a mandate file begins with mandate-file: 1");
    }

    static Text notMandateFile() {
        return new Text(
                "不是职责文件：第一层没有 mandate-file；可用：以 mandate-file: 1 开头的文件，其他 YAML 或 JSON 请移出该文件夹",
                "not a mandate file: its first level has no field mandate-file; accepted: a file that begins with"
                        + " mandate-file: 1; keep other YAML and JSON out of the folder");
    }

    static Text notFound() {
        return new Text(
                "路径不存在；可用：职责文件（.yaml、.yml、.json）、表格（.xlsx、.xls、.csv）、文件夹，或 -（标准输入）",
                "no such path; accepted: a mandate file (.yaml, .yml, .json), a table (.xlsx, .xls, .csv), a folder, or - for standard input");
    }

    static Text notFound(Text what) {
        return new Text("路径不存在；可用：" + what.zh(), "no such path; accepted: " + what.en());
    }

    static Text folder(Text what) {
        return new Text("是文件夹；可用：" + what.zh(), "is a folder; accepted: " + what.en());
    }

    static Text empty(Text what) {
        return new Text("文件是空的；可用：" + what.zh(), "the file is empty; accepted: " + what.en());
    }

    static Text isNo(Text what) {
        return new Text("内容不符；可用：" + what.zh(), "holds something else; accepted: " + what.en());
    }

    static Text nothingNamed() {
        return new Text(
                "没有指定任何路径；可用：职责文件、文件夹，或 -（标准输入）",
                "no path is named; accepted: a mandate file, a folder, or - for standard input");
    }

    static Text noMandateFiles() {
        return new Text(
                "文件夹中没有职责文件；可用：.yaml、.yml、.json，按表命名的 .csv（不含隐藏文件）",
                "the folder holds no mandate file; accepted: .yaml, .yml, .json, and .csv named as a table is, hidden files left out");
    }

    static Text deadLink() {
        return new Text(
                "链接所指的文件不存在；请改正或者删去这个链接",
                "a link that leads nowhere; accepted: a link to a file that is there; mend it, or take it out");
    }

    static Text noRegularFile() {
        return new Text(
                "不是普通文件（管道或者设备），文件夹中的不读取；请移出该文件夹，或者单独写在命令行上",
                "no regular file but a pipe or a device, which is not read within a folder; take it out, or name it by itself");
    }

    static Text closed() {
        return new Text(
                "标准输入已关闭；可用：经管道或者 < 文件 传入职责文件",
                "standard input is closed; accepted: a mandate file through a pipe or < FILE");
    }

    static Text denied() {
        return new Text("没有读取权限", "cannot be read: permission denied");
    }

    static Text unreadable(String reason) {
        return new Text("无法读取：" + reason, "cannot be read: " + reason);
    }

    static Text folderCircle() {
        return new Text("文件夹的链接绕回自身", "a link in the folder leads back to a folder above it");
    }

    static Text tooLarge(int megabytes) {
        return new Text(
                "文件超过 " + megabytes + " MB；请分成几个文件", "larger than " + megabytes + " MB; split it into several files");
    }

    static Text binary() {
        return new Text(
                "不是文本文件（含有 NUL 字节）；可用：UTF-8 编码的 YAML 或 JSON",
                "not a text file (it holds NUL bytes); accepted: YAML or JSON in UTF-8");
    }

    static Text otherEncoding(@Nullable String guess) {
        return guess == null
                ? new Text("不是 UTF-8 编码；请另存为 UTF-8", "not UTF-8; accepted: the file saved as UTF-8")
                : new Text(
                        "不是 UTF-8 编码，像是 " + guess + "；请另存为 UTF-8",
                        "not UTF-8, but it looks like " + guess + "; accepted: the file saved as UTF-8");
    }
}
