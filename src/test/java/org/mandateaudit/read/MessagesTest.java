package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateaudit.finding.Language;

/** Each fault of a file with its exact words in both languages. */
class MessagesTest {

    private static void says(String text, String zh, String en) {
        InputException e = Given.refused(text);
        assertEquals(List.of(zh), Given.problems(e, Language.ZH));
        assertEquals(List.of(en), Given.problems(e, Language.EN));
    }

    private static String region(String fields) {
        return "mandate-file: 1\nregions: [{code: x-a, name: 甲, level: 县, " + fields + "}]\n";
    }

    private static String institution(String fields) {
        return Given.HEAD + "  - {id: c, name: 丙, region: 520000, kind: 其他, " + fields + "}\n";
    }

    private static String mandate(String fields) {
        return Given.HEAD + "mandates:\n  - {institution: a, text: 条, matter: 电子政务, act: 规划, " + fields + "}\n";
    }

    @Test
    void aProblemIsShownWithItsLineAndACaret() {
        assertEquals(
                String.join(
                        System.lineSeparator(),
                        "-:2:43: error: 无法识别的字段 完全"
                                + "；可用：code、name、level、administrative_rank、parent、complete、reform、informatization、since、until",
                        "regions: [{code: x-a, name: 贵州, level: 县, 完全: 是}]",
                        " ".repeat(45) + "^"),
                Given.refused("mandate-file: 1\nregions: [{code: x-a, name: 贵州, level: 县, 完全: 是}]\n")
                        .format(Language.ZH));
    }

    @Test
    void anUnknownField() {
        says(
                region("refrom: 2024-01-01"),
                "-:2:42: error: 无法识别的字段 refrom"
                        + "；可用：code、name、level、administrative_rank、parent、complete、reform、informatization、since、until；是否想写"
                        + " reform？",
                "-:2:42: error: unknown field refrom; accepted: code, name, level, administrative_rank, parent,"
                        + " complete, reform, informatization, since, until; did you mean reform?");
    }

    @Test
    void aFieldByItsChineseTerm() {
        says(
                region("行政级别: 县级"),
                "-:2:42: error: 无法识别的字段 行政级别"
                        + "；可用：code、name、level、administrative_rank、parent、complete、reform、informatization、since、until；是否想写"
                        + " administrative_rank？",
                "-:2:42: error: unknown field 行政级别; accepted: code, name, level, administrative_rank, parent,"
                        + " complete, reform, informatization, since, until; did you mean administrative_rank?");
    }

    @Test
    void anUnknownValue() {
        says(
                region("informatization: advance"),
                "-:2:59: error: 字段 informatization 的值不能是“advance”；可用：advanced（较高）、developing（欠发达）；是否想写 advanced？",
                "-:2:59: error: informatization cannot be \"advance\"; accepted: advanced (较高), developing (欠发达); did"
                        + " you mean advanced?");
    }

    @Test
    void aListWhereOneValueIsMeant() {
        says(
                region("informatization: [较高]"),
                "-:2:59: error: 字段 informatization 的值不能是列表；可用：advanced（较高）、developing（欠发达）",
                "-:2:59: error: informatization cannot be a list; accepted: advanced (较高), developing (欠发达)");
    }

    @Test
    void aMissingField() {
        says(
                "mandate-file: 1\nregions: [{code: x-a, level: 县}]\n",
                "-:2:11: error: 行政区缺少字段 name（名称）；可用：文字（true、false 须加引号）",
                "-:2:11: error: a region without the field name; accepted: a text (true and false in quotes)");
    }

    @Test
    void aFieldWithoutValue() {
        says(
                region("complete: "),
                "-:2:42: error: 字段 complete 没有值；未知时请删去这一行",
                "-:2:42: error: complete has no value; leave the line out where it is unknown");
    }

    @Test
    void anEmptyList() {
        says(
                mandate("objects: []"),
                "-:8:63: error: 字段 objects 的列表是空的；未知时请删去这一行",
                "-:8:63: error: objects is an empty list; leave the line out where it is unknown");
    }

    @Test
    void aFieldTwice() {
        says(
                region("name: 乙"),
                "-:2:42: error: 字段 name 重复；第一次写在第 2 行；只保留一处",
                "-:2:42: error: field name stands twice; it stands first on line 2; keep one of the two");
    }

    @Test
    void aDayThatIsNotInTheCalendar() {
        says(
                region("since: 2019-02-29"),
                "-:2:49: error: 字段 since 的值不能是“2019-02-29”；可用：日历上的日期，写作 2019-06-30",
                "-:2:49: error: since cannot be \"2019-02-29\"; accepted: a day of the calendar, written 2019-06-30");
    }

    @Test
    void anEndThatIsNotAfterTheBeginning() {
        says(
                region("since: 2019-01-01, until: 2019-01-01"),
                "-:2:68: error: until（2019-01-01）不晚于 since（2019-01-01）；until 是失效的第一天，须晚于 since",
                "-:2:68: error: until (2019-01-01) is not after since (2019-01-01); accepted: a day after it, until"
                        + " being the first day no longer in force");
    }

    @Test
    void aRegionCodeOfAnotherForm() {
        says(
                "mandate-file: 1\nregions: [{code: 52, name: 甲, level: 省}]\n",
                "-:2:18: error: 字段 code 的值不能是“52”；可用：六位数字代码（GB/T 2260），或以 x- 开头的自定代码",
                "-:2:18: error: code cannot be \"52\"; accepted: a six-digit code (GB/T 2260), or a code of your own"
                        + " that begins with x-");
    }

    @Test
    void anUnknownRegion() {
        says(
                Given.HEAD + "  - {id: c, name: 丙, region: 520001, kind: 其他}\n",
                "-:7:30: error: 字段 region：行政区 520001 未在 regions 中写明；可用：520000；是否想写 520000？",
                "-:7:30: error: region: no region 520001 is stated under regions; accepted: 520000; did you mean"
                        + " 520000?");
    }

    @Test
    void anUnknownInstitution() {
        says(
                institution("mandates: []").replace("id: c", "id: gz-cac")
                        + "divisions: [{matter: 电子政务, institutions: [a, gz-cca]}]\n",
                "-:8:46: error: 字段 institutions：机构 gz-cca 未在 institutions 中写明；可用：写明的机构的 id；是否想写 gz-cac？",
                "-:8:46: error: institutions: no institution gz-cca is stated under institutions; accepted: the id of"
                        + " one that is; did you mean gz-cac?");
    }

    @Test
    void anUnknownMatter() {
        List<String> problems = Given.problems(mandate("id: x").replace("电子政务", "电子政府"));
        assertEquals(1, problems.size());
        String problem = problems.get(0);
        assertEquals(
                "-:8:39: error: matter: no matter is called \"电子政府\"; accepted: big-data-industry, ",
                problem.substring(0, problem.indexOf("software")));
        assertEquals(
                "talent, or a term of your own under matters; did you mean 电子政务?",
                problem.substring(problem.indexOf("talent")));
    }

    @Test
    void aMandateIsNeverOnAllMatters() {
        assertEquals(1, Given.problems(mandate("id: x").replace("电子政务", "all")).size());
    }

    @Test
    void aValueOfSeveralForms() {
        says(
                institution("power_list: 2019"),
                "-:7:60: error: 字段 power_list 的值不能是“2019”；可用：pending（未出台），或 withheld（不公开），或 日历上的日期，写作 2019-06-30",
                "-:7:60: error: power_list cannot be \"2019\"; accepted: pending (未出台), or withheld (不公开), or a day of"
                        + " the calendar, written 2019-06-30");
        says(
                mandate("set_by: 法律"),
                "-:8:62: error: 字段 set_by 的值不能是“法律”；可用：none（无），或 含字段 instrument、title、article 的一组字段",
                "-:8:62: error: set_by cannot be \"法律\"; accepted: none (无), or a group of the fields instrument,"
                        + " title, article");
        says(
                mandate("set_by: {}"),
                "-:8:62: error: 引用条款没有写任何字段；可用：instrument、title、article",
                "-:8:62: error: a citation without any field; accepted: instrument, title, article");
    }

    @Test
    void aDelegationInWritingWithoutADelegatorOrSaidTwice() {
        says(
                mandate("in_writing: 是"),
                "-:8:66: error: 写了 in_writing 却没有 delegated_by；请补充 delegated_by 或删去这一行",
                "-:8:66: error: in_writing without delegated_by; state delegated_by, or leave the line out");
        says(
                mandate("in_writing: 是, delegated_by: {institution: b, in_writing: 是}"),
                "-:8:66: error: in_writing 写了两处；只保留 delegated_by 中的一处",
                "-:8:66: error: in_writing is stated twice; keep the one within delegated_by");
    }

    @Test
    void anIdTwice() {
        says(
                mandate("id: b"),
                "-:8:58: error: 编号 b 重复；已用于 -:6:10；每个编号只能用一次",
                "-:8:58: error: the id b is stated twice; first at -:6:10; accepted: an id that is used once");
    }

    @Test
    void aNameTwiceInARegionAtOneTime() {
        says(
                institution("names: 甲局"),
                "-:7:55: error: 名称“甲局”在行政区 520000 同时用于两个机构；另一个是 a（-:5:19）；可用：不同的名称，或不相交的 since 与 until",
                "-:7:55: error: the name \"甲局\" is borne by two institutions of region 520000 at one time; the other"
                        + " is a at -:5:19; accepted: different names, or days of since and until that do not meet");
    }

    @Test
    void circles() {
        says(
                institution("supervisor: d")
                        .replace(
                                "}\n  - {id: c",
                                "}\n  - {id: d, name: 丁, region: 520000, kind: 其他, host: c}\n  - {id: c"),
                "-:7:54: error: host, supervisor 形成循环：d → c → d；须去掉其中一环",
                "-:7:54: error: host, supervisor runs in a circle: d → c → d; take one of the links out");
        says(
                region("parent: x-a"),
                "-:2:50: error: parent 形成循环：x-a → x-a；须去掉其中一环",
                "-:2:50: error: parent runs in a circle: x-a → x-a; take one of the links out");
        says(
                "mandate-file: 1\nmatters: [{code: m, zh: 甲, en: m, broader: 甲}]\n",
                "-:2:44: error: broader 形成循环：m → m；须去掉其中一环",
                "-:2:44: error: broader runs in a circle: m → m; take one of the links out");
    }

    @Test
    void aMatterThatIsThereAlready() {
        says(
                "mandate-file: 1\nmatters: [{code: m, zh: 政务云, en: m}]\n",
                "-:2:25: error: 事项“政务云”在随附词表中已有；可用：词表中没有的代码和用语",
                "-:2:25: error: the matter \"政务云\" is in the shipped vocabulary already; accepted: a code and wordings"
                        + " that are not");
        says(
                "mandate-file: 1\nmatters: [{code: m, zh: 甲, en: m}, {code: m, zh: 乙, en: m}]\n",
                "-:2:43: error: 事项“m”重复；另一处在 -:2:18；只保留一处",
                "-:2:43: error: the matter \"m\" is stated twice; first at -:2:18; keep one of the two");
    }

    @Test
    void anotherVersionAnEmptyFileAndAnotherFile() {
        says(
                "mandate-file: 2\n",
                "-:1:15: error: 字段 mandate-file 的值不能是“2”；可用：1",
                "-:1:15: error: mandate-file cannot be \"2\"; accepted: 1");
        says(
                "# 只有注释\n",
                "-:1:1: error: 文件是空的；职责文件以 mandate-file: 1 开头",
                "-:1:1: error: the file is empty; a mandate file begins with mandate-file: 1");
        says(
                "rules: []\n",
                "-:1:1: error: 不是职责文件：第一层没有 mandate-file；可用：以 mandate-file: 1 开头的文件，其他 YAML 或 JSON 请移出该文件夹",
                "-:1:1: error: not a mandate file: its first level has no field mandate-file; accepted: a file that"
                        + " begins with mandate-file: 1; keep other YAML and JSON out of the folder");
    }

    @Test
    void textThatIsNoYaml() {
        says(
                "mandate-file: 1\nregions: x: y\n",
                "-:2:11: error: 不是合法的 YAML：这里不能再写“字段: 值”；值中含“: ”的须加引号，并检查缩进和上文的全角冒号",
                "-:2:11: error: not YAML: a field cannot begin here; put a value that holds \": \" in quotes, and"
                        + " check the indentation, and for a full-width colon above");
        says(
                "mandate-file: 1\nregions:\n\t- x\n",
                "-:3:1: error: 不是合法的 YAML：缩进不能用制表符；请用空格",
                "-:3:1: error: not YAML: a tab cannot indent; use spaces");
        says(
                "mandate-file: 1\r\nregions: [\"x]\r\n",
                "-:2:11: error: 不是合法的 YAML：引号没有关闭",
                "-:2:11: error: not YAML: a quotation mark is not closed");
    }

    @Test
    void aTextThatEndsTooSoonIsToldWhereItsLastPartBegins() {
        says(
                "mandate-file: 1\nregions: [ {code: \"990000\"\n",
                "-:2:12: error: 不是合法的 YAML：“{”没有对应的“}”",
                "-:2:12: error: not YAML: this { is not closed by a }");
        says(
                "mandate-file: 1\nregions: [\n\n",
                "-:2:11: error: 不是合法的 YAML：文件到此中断",
                "-:2:11: error: not YAML: the file breaks off here");
        says(
                "mandate-file: 1\nregions\nmatters: []\n",
                "-:2:1: error: 不是合法的 YAML：这个字段后面缺少“:”（半角）",
                "-:2:1: error: not YAML: this field lacks its colon (an ASCII one)");
    }

    @Test
    void whatTheParserSaysIsSaidInBothLanguages() {
        says(
                "mandate-file: 1\nas_of: \"C:\\q\"\n",
                "-:2:12: error: 不是合法的 YAML：双引号内没有这样的转义；反斜杠写作 \\\\，或改用单引号",
                "-:2:12: error: not YAML: no such escape within double quotes; write \\\\ for a backslash, or use"
                        + " single quotes");
        says(
                "mandate-file: 1\nas_of: |x\n",
                "-:2:8: error: 不是合法的 YAML：“|”或“>”之后不能写这些内容",
                "-:2:8: error: not YAML: this cannot stand after | or >");
        says(
                "mandate-file: 1\nregions: []}\n",
                "-:2:12: error: 不是合法的 YAML：“}”没有对应的“{”",
                "-:2:12: error: not YAML: this } closes nothing");
        says(
                "mandate-file: 1\nas_of: '2019' x\n",
                "-:2:15: error: 不是合法的 YAML：引号之后还有内容，或者缩进与上文不一致",
                "-:2:15: error: not YAML: this stands after a closed quotation mark, or the indentation does not match"
                        + " what is above");
        for (String text : List.of(
                "%YAML 3.0\n---\na: b\n",
                "a: \"\\UFFFFFFFF\"\n", "%x\n", "a: %x\n", "a: !<x y\n", "a: *\n", "a: &\n", "a: - b\n", "{a} b\n")) {
            String zh = Given.problems(Given.refused(text), Language.ZH).get(0);
            assertTrue(zh.contains("error: 不是合法的 YAML：") && !zh.contains("expected") && !zh.contains("found"), zh);
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndInOrder() {
        assertEquals(
                List.of("-:2:18", "-:2:37", "-:3:1", "-:4:8"),
                Given.problems("mandate-file: 1\nregions: [{code: 1, name: x, level: [y]}]\nregion: []\nas_of: x\n")
                        .stream()
                        .map(line -> line.substring(0, line.indexOf(": ")))
                        .toList());
    }
}
