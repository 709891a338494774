package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;

/** A file whose name says that it is JSON is JSON, and not what YAML takes beside it. */
class JsonTextTest {

    private static void says(String text, String zh, String en) {
        Refusal e = assertThrows(Refusal.class, () -> JsonText.check(new Script("a.json", text)));
        assertEquals(
                "a.json:" + zh,
                e.problem().format(Language.ZH).lines().findFirst().orElseThrow());
        assertEquals(
                "a.json:" + en,
                e.problem().format(Language.EN).lines().findFirst().orElseThrow());
    }

    @Test
    void jsonIsTaken() {
        for (String text : List.of(
                "",
                " \n",
                "{}",
                "[]",
                "null",
                " {\"a\" : [1, -0.5, 2e+10, true, false, null, \"\\u00e9\\n\\/\", {}, [ ]]}\r\n",
                "\"# // /* ' 省\"")) {
            assertDoesNotThrow(() -> JsonText.check(new Script("a.json", text)), text);
        }
    }

    @Test
    void whatOnlyYamlTakesIsRefused() {
        String zh = "；按 YAML 写的文件请以 .yaml 命名";
        String en = "; a file that is YAML is named .yaml";
        says(
                "{\"a\": 1,}",
                "1:8: error: 不是合法的 JSON：最后一项之后不能有逗号" + zh,
                "1:8: error: not JSON: no comma stands after the last item" + en);
        for (String comment : List.of("# x", "// x", "/* x */")) {
            says(
                    "{\n" + comment + "\n}",
                    "2:1: error: 不是合法的 JSON：不能有注释" + zh,
                    "2:1: error: not JSON: there are no comments" + en);
        }
        for (String single : List.of("['a']", "{'a': 1}")) {
            says(
                    single,
                    "1:2: error: 不是合法的 JSON：须用半角双引号，不能用单引号" + zh,
                    "1:2: error: not JSON: quotation marks are double, not single" + en);
        }
        says(
                "{a: 1}",
                "1:2: error: 不是合法的 JSON：字段名须加半角双引号" + zh,
                "1:2: error: not JSON: a field's name stands in double quotation marks" + en);
        for (String word : List.of("2019-06-30", "01", "True", "~", "甲")) {
            says(
                    "[" + word + "]",
                    "1:2: error: 不是合法的 JSON：文字须加半角双引号；不加的只能是数字、true、false、null" + zh,
                    "1:2: error: not JSON: a text stands in double quotation marks; only numbers, true, false and null"
                            + " stand without" + en);
        }
    }

    @Test
    void whatIsBrokenIsToldWhereItIs() {
        says("{\"a\": [\n", "1:8: error: 不是合法的 JSON：文件到此中断", "1:8: error: not JSON: the file breaks off here");
        says("{\"a\": 1\n", "1:1: error: 不是合法的 JSON：“{”没有对应的“}”", "1:1: error: not JSON: this { is not closed by a }");
        says("[1\n", "1:1: error: 不是合法的 JSON：“[”没有对应的“]”", "1:1: error: not JSON: this [ is not closed by a ]");
        says(
                "[1 2]",
                "1:4: error: 不是合法的 JSON：这里缺少“,”或“]”",
                "1:4: error: not JSON: a comma or the closing ] is lacking here");
        says(
                "{\"a\": 1 \"b\": 2}",
                "1:9: error: 不是合法的 JSON：这里缺少“,”或“}”",
                "1:9: error: not JSON: a comma or the closing } is lacking here");
        says(
                "{\"a\" 1}",
                "1:6: error: 不是合法的 JSON：字段名之后缺少“:”",
                "1:6: error: not JSON: the field's name lacks its colon");
        says("{\"a\": }", "1:7: error: 不是合法的 JSON：这里缺少一个值", "1:7: error: not JSON: a value is lacking here");
        for (String open : List.of("[\"a\n\"]", "[\"a")) {
            says(
                    open,
                    "1:2: error: 不是合法的 JSON：引号在行末之前没有关闭",
                    "1:2: error: not JSON: a quotation mark is not closed before the line ends");
        }
        for (String escape : List.of("\\q", "\\u12", "\\u００００")) {
            says(
                    "[\"" + escape + "\"]",
                    "1:3: error: 不是合法的 JSON：没有这样的转义；反斜杠写作 \\\\",
                    "1:3: error: not JSON: no such escape; write \\\\ for a backslash");
        }
        says(
                "{} {}",
                "1:4: error: 不是合法的 JSON：结尾之后还有内容；请删去",
                "1:4: error: not JSON: something stands after the end; take it out");
        says(
                "[\"\t\"]",
                "1:3: error: 含有不允许的控制字符 U+0009；请删去",
                "1:3: error: the control character U+0009 is not allowed; take it out");
        says(
                "{\uFEFF}",
                "1:2: error: 不是合法的 JSON：不能有看不见的字符 U+FEFF；请删去或改成空格",
                "1:2: error: not JSON: the invisible character U+FEFF; take it out or write a space");
        says("[".repeat(100_000), "1:51: error: 嵌套超过 50 层", "1:51: error: nested more than 50 levels deep");
    }

    @Test
    void theNameOfAFileSaysWhetherItIsToBeJson(@TempDir Path folder) throws IOException {
        String text = "{\"mandate-file\": 1,}";
        assertDoesNotThrow(() -> Mandates.read(Files.writeString(folder.resolve("a.yaml"), text)));
        Path json = Files.writeString(folder.resolve("a.JSON"), text);
        InputException e = assertThrows(InputException.class, () -> Mandates.read(json));
        assertEquals(1, e.problems().size());
    }
}
