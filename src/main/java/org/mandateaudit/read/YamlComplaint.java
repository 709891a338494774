package org.mandateaudit.read;

import java.util.List;
import java.util.Optional;
import org.mandateaudit.finding.Text;

/** The words for why a file is not YAML. */
final class YamlComplaint {

    /**
     * What the parser says, in words that name the mistake.
     *
     * @param said a part of what it says it was doing, and what was wrong; the first reason of which this is said holds
     * @param atBeginning whether the mistake stands where the parser began what it was doing, not where it gave up
     */
    record Reason(String said, boolean atBeginning, Text text) {

        Text message() {
            return new Text("不是合法的 YAML：" + text.zh(), "not YAML: " + text.en());
        }
    }

    private static final String DIRECTIVE_ZH = "以“%”开头的行须加引号或删去";
    private static final String DIRECTIVE = "put a line that begins with % in quotes, or take it out";

    private static final List<Reason> REASONS = List.of(
            here(
                    "mapping values are not allowed here",
                    "这里不能再写“字段: 值”；值中含“: ”的须加引号，并检查缩进和上文的全角冒号",
                    "a field cannot begin here; put a value that holds \": \" in quotes, and check the indentation, and for a full-width colon above"),
            beginning("could not find expected ':'", "这个字段后面缺少“:”（半角）", "this field lacks its colon (an ASCII one)"),
            here("<block end>, but found '}'", "“}”没有对应的“{”", "this } closes nothing"),
            here("<block end>, but found ']'", "“]”没有对应的“[”", "this ] closes nothing"),
            here(
                    "<block end>, but found '<scalar>'",
                    "引号之后还有内容，或者缩进与上文不一致",
                    "this stands after a closed quotation mark, or the indentation does not match what is above"),
            here("expected <block end>, but found", "缩进与上文不一致", "the indentation does not match what is above"),
            beginning("found unexpected end of stream", "引号没有关闭", "a quotation mark is not closed"),
            beginning("found unexpected document separator", "引号没有关闭", "a quotation mark is not closed"),
            beginning("',' or ']', but got <stream end>", "“[”没有对应的“]”", "this [ is not closed by a ]"),
            beginning("',' or '}', but got <stream end>", "“{”没有对应的“}”", "this { is not closed by a }"),
            here("expected ',' or ']'", "列表缺少“,”或“]”", "a list lacks its comma or its closing bracket"),
            here("expected ',' or '}'", "花括号内缺少“,”或“}”", "a group in braces lacks its comma or its closing brace"),
            here("the node content, but found '<stream end>'", "文件到此中断", "the file breaks off here"),
            here("expected the node content", "这里缺少一个值", "a value is lacking here"),
            here(
                    "found character '\\t(TAB)' that cannot start any token",
                    "缩进不能用制表符；请用空格",
                    "a tab cannot indent; use spaces"),
            here(
                    "that cannot start any token",
                    "值不能以这个字符开头；请加引号",
                    "a value cannot begin with this character; put it in quotes"),
            here(
                    "escape",
                    "双引号内没有这样的转义；反斜杠写作 \\\\，或改用单引号",
                    "no such escape within double quotes; write \\\\ for a backslash, or use single quotes"),
            here(
                    "For input string",
                    "没有这个编号的字符；请写字符本身",
                    "an escape beyond the last character; write the character itself"),
            here(
                    "sequence entries are not allowed here",
                    "列表项（- ）须另起一行",
                    "an item of a list (- ) begins on a line of its own"),
            here("mapping keys are not allowed here", "“? ”不能写在这里；请加引号", "? cannot stand here; put it in quotes"),
            here(
                    "expected '<document start>'",
                    "这里与上文不相接；请检查括号和缩进",
                    "this does not go on from what is above; check the brackets and the indentation"),
            beginning("while scanning a block scalar", "“|”或“>”之后不能写这些内容", "this cannot stand after | or >"),
            beginning("while scanning a tag", "值以“!”开头的须加引号", "a value that begins with ! stands in quotes"),
            beginning("while scanning an a", "值以“&”“*”开头的须加引号", "a value that begins with & or * stands in quotes"),
            here("directive", DIRECTIVE_ZH, DIRECTIVE),
            here("Version{", DIRECTIVE_ZH, DIRECTIVE));

    private YamlComplaint() {}

    static Reason of(String said) {
        Optional<Reason> known =
                REASONS.stream().filter(reason -> said.contains(reason.said())).findFirst();
        return known.orElse(here(
                "", "这里的写法不合语法；请检查引号、括号和缩进", "this is not as YAML has it; check quotes, brackets and indentation"));
    }

    private static Reason here(String said, String zh, String en) {
        return new Reason(said, false, new Text(zh, en));
    }

    private static Reason beginning(String said, String zh, String en) {
        return new Reason(said, true, new Text(zh, en));
    }
}
