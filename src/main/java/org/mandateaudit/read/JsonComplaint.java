package org.mandateaudit.read;

import java.util.Locale;
import org.mandateaudit.finding.Text;

/** The words for why a file is not JSON. */
final class JsonComplaint {

    static final Text BROKEN_OFF = new Text("文件到此中断", "the file breaks off here");
    static final Text AFTER_THE_END = new Text("结尾之后还有内容；请删去", "something stands after the end; take it out");
    static final Text NO_VALUE = new Text("这里缺少一个值", "a value is lacking here");
    static final Text COLON = new Text("字段名之后缺少“:”", "the field's name lacks its colon");
    static final Text QUOTES = new Text("引号在行末之前没有关闭", "a quotation mark is not closed before the line ends");
    static final Text ESCAPE = new Text("没有这样的转义；反斜杠写作 \\\\", "no such escape; write \\\\ for a backslash");
    static final Text NAME = orYaml("字段名须加半角双引号", "a field's name stands in double quotation marks");
    static final Text LAST_COMMA = orYaml("最后一项之后不能有逗号", "no comma stands after the last item");
    static final Text COMMENT = orYaml("不能有注释", "there are no comments");
    static final Text SINGLE_QUOTES = orYaml("须用半角双引号，不能用单引号", "quotation marks are double, not single");
    static final Text WORD = orYaml(
            "文字须加半角双引号；不加的只能是数字、true、false、null",
            "a text stands in double quotation marks; only numbers, true, false and null stand without");

    private JsonComplaint() {}

    static Text of(Text reason) {
        return new Text("不是合法的 JSON：" + reason.zh(), "not JSON: " + reason.en());
    }

    static Text invisible(char each) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) each);
        return new Text(
                "不能有看不见的字符 " + code + "；请删去或改成空格",
                "the invisible character " + code + "; take it out or write a space");
    }

    static Text notClosed(boolean named) {
        return named
                ? new Text("“{”没有对应的“}”", "this { is not closed by a }")
                : new Text("“[”没有对应的“]”", "this [ is not closed by a ]");
    }

    static Text noComma(boolean named) {
        return named
                ? new Text("这里缺少“,”或“}”", "a comma or the closing } is lacking here")
                : new Text("这里缺少“,”或“]”", "a comma or the closing ] is lacking here");
    }

    private static Text orYaml(String zh, String en) {
        return new Text(zh + "；按 YAML 写的文件请以 .yaml 命名", en + "; a file that is YAML is named .yaml");
    }
}
