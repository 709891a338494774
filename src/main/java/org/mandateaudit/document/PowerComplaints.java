package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;
import org.mandateaudit.table.Cell;

/** The words for what is wrong with a power list, or was not understood of it. */
final class PowerComplaints {

    private static final String OPTION = "--columns";

    private PowerComplaints() {}

    /** The columns that the user names, by what they hold. */
    static Map<PowerColumn, String> columns(Map<String, String> given) {
        Map<PowerColumn, String> columns = new EnumMap<>(PowerColumn.class);
        given.forEach((name, heading) -> {
            PowerColumn column = PowerColumn.named(name);
            if (column == null) {
                List<String> names = Stream.of(PowerColumn.values())
                        .flatMap(each -> Stream.of(each.code(), each.zh()))
                        .toList();
                throw new InputException(List.of(Problem.ofPath(
                        OPTION,
                        Nearest.asked(
                                new Text(
                                        "没有“" + name + "”这种列；可用：" + accepted(),
                                        "there is no column " + name + "; accepted: " + accepted()),
                                Nearest.to(name, names)))));
            }
            columns.put(column, heading);
        });
        return columns;
    }

    private static String accepted() {
        return Stream.of(PowerColumn.values())
                .map(each -> each.zh() + " (" + each.code() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The columns that the user names and no sheet has. */
    static List<Problem> unused(Map<PowerColumn, String> given, List<PowerTable> tables) {
        List<Problem> problems = new ArrayList<>();
        given.forEach((column, heading) -> {
            if (tables.stream().noneMatch(table -> table.columns().containsKey(column))) {
                List<String> headings = tables.stream()
                        .flatMap(table -> table.headings().cells().stream())
                        .map(Cell::text)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
                problems.add(Problem.ofPath(
                        OPTION,
                        new Text(
                                "表头中没有“" + heading + "”；可用：" + String.join("、", headings),
                                "no column is headed " + heading + "; accepted: " + String.join(", ", headings))));
            }
        });
        return problems;
    }

    static Text noHeadings() {
        return new Text(
                "没有找到表头；可用：前 60 行内有一行写明事项名称和事项类型、实施主体等列，或者用 --columns 指明，如 --columns 事项名称=职权",
                "no headings were found; accepted: within 60 rows, one that heads 事项名称 and a further column such as 事项类型 or"
                        + " 实施主体; name them with --columns, as in --columns name=职权");
    }

    static Text noInstitution(String words) {
        return new Text(
                "看不出“" + words + "”是哪个行政区的机构；请用 --name 写明机构全称，或者用 --region 代码=名称 写明行政区，如 --region 990100=甲省乙市",
                "of which region \"" + words
                        + "\" is cannot be told; give its full name with --name, or the region with"
                        + " --region CODE=NAME, such as 990100=甲省乙市");
    }

    static Text noItem() {
        return new Text("没有事项名称", "names no item");
    }

    static Text noMatter() {
        return new Text(
                "事项不在词表中；可在 matters 中自定，或者用 --lexicon 加入其他说法",
                "its matter is not in the vocabulary; add one under matters, or a wording with --lexicon");
    }

    static Text otherField(@Nullable PowerKind kind) {
        return kind == null
                ? new Text("事项不在词表中，类型不明", "on matters outside the vocabulary, of no kind that is known")
                : new Text("事项不在词表中，" + kind.label(), "on matters outside the vocabulary, " + kind.label());
    }

    static Text noKind(String words) {
        return new Text(
                words.isEmpty() ? "没有写明事项类型" : "事项类型“" + words + "”不明，不据代码猜测",
                words.isEmpty()
                        ? "its kind is not stated"
                        : "its kind \"" + words + "\" is not known, and not guessed");
    }

    static Text whichAct(PowerKind kind) {
        return new Text(
                kind.label() + "：看不出是强制措施还是强制执行", kind.label() + ": a measure or enforcement, which is not said");
    }

    static Text noDelegator() {
        return new Text(
                "受委托实施，但没有写明委托机关；请补写 delegated_by", "exercised by delegation, of whom is not said; add delegated_by");
    }

    static Text noCoverage(int rows) {
        return new Text(
                "有 " + rows + " 行像是这一领域的事项而没有读懂，因此不写明 coverage，不由“没有写”推出“没有”；核对后可补写",
                rows
                        + " rows of this field were not understood, so coverage is not stated and nothing follows from what is"
                        + " absent; add it once they are checked");
    }

    static Text otherLevel(String words) {
        return new Text("由其他层级行使：" + words, "exercised at another level: " + words);
    }

    static Text computed(Cell cell) {
        boolean error = cell.kind() == Cell.Kind.ERROR;
        return new Text(
                "单元格是" + (error ? "错误值 " : "公式 ") + cell.text() + "，不予计算；请写入值（选择性粘贴为数值）",
                "is " + (error ? "the error value " : "the formula ") + cell.text()
                        + ", which is not computed; put in the value (paste special, values)");
    }
}
