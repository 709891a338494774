package org.mandateaudit.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** The words for what is wrong with a fact. Those for a file that cannot be read at all are in {@link FileComplaint}. */
final class Complaint {

    private static final int SHOWN = 40;

    private Complaint() {}

    static Text more(int count) {
        return new Text("另有 " + count + " 处问题未列出", "and " + count + " more");
    }

    static Text unknownField(String name, List<String> accepted, @Nullable String nearest) {
        return Nearest.asked(
                new Text(
                        "无法识别的字段 " + cut(name) + "；可用：" + String.join("、", accepted),
                        "unknown field " + cut(name) + "; accepted: " + String.join(", ", accepted)),
                nearest);
    }

    static Text fieldTwice(String name, Place first) {
        return new Text(
                "字段 " + name + " 重复；第一次写在第 " + first.line() + " 行；只保留一处",
                "field " + name + " stands twice; it stands first on line " + first.line() + "; keep one of the two");
    }

    static Text missing(Shape shape, Field<?> field) {
        return new Text(
                shape.title().zh() + "缺少字段 " + field.name() + "（" + field.zh() + "）；可用："
                        + field.type().accepted().zh(),
                shape.title().en() + " without the field " + field.name() + "; accepted: "
                        + field.type().accepted().en());
    }

    static Text noFields(Shape shape) {
        return new Text(
                shape.title().zh() + "没有写任何字段；可用：" + String.join("、", shape.names()),
                shape.title().en() + " without any field; accepted: " + String.join(", ", shape.names()));
    }

    static Text noValue(String field) {
        return new Text(
                "字段 " + field + " 没有值；未知时请删去这一行", field + " has no value; leave the line out where it is unknown");
    }

    static Text emptyList(String field) {
        return new Text(
                "字段 " + field + " 的列表是空的；未知时请删去这一行",
                field + " is an empty list; leave the line out where it is unknown");
    }

    static Text wrongValue(String field, Node value, Type<?> type) {
        Text accepted = type.accepted();
        if (value instanceof Node.Scalar scalar) {
            return Nearest.asked(
                    new Text(
                            "字段 " + field + " 的值不能是“" + cut(scalar.text()) + "”；可用：" + accepted.zh(),
                            field + " cannot be \"" + cut(scalar.text()) + "\"; accepted: " + accepted.en()),
                    Nearest.to(scalar.text(), type.words()));
        }
        boolean list = value instanceof Node.Sequence;
        return new Text(
                "字段 " + field + " 的值不能是" + (list ? "列表" : "一组字段") + "；可用：" + accepted.zh(),
                field + " cannot be " + (list ? "a list" : "a group of fields") + "; accepted: " + accepted.en());
    }

    static Text unknownRegion(String field, String code, Collection<String> known) {
        if (known.isEmpty()) {
            return new Text(
                    "字段 " + field + "：行政区 " + cut(code) + " 未在 regions 中写明；没有写明任何行政区，请在 regions 中写明它",
                    field + ": no region " + cut(code)
                            + " is stated under regions; no region is stated at all; state it there");
        }
        return Nearest.asked(
                new Text(
                        "字段 " + field + "：行政区 " + cut(code) + " 未在 regions 中写明；可用：" + some(known, "、"),
                        field + ": no region " + cut(code) + " is stated under regions; accepted: "
                                + some(known, ", ")),
                Nearest.to(code, known));
    }

    static Text unknownInstitution(String field, String id, Collection<String> known) {
        return Nearest.asked(
                new Text(
                        "字段 " + field + "：机构 " + cut(id) + " 未在 institutions 中写明；可用：写明的机构的 id",
                        field + ": no institution " + cut(id)
                                + " is stated under institutions; accepted: the id of one that is"),
                Nearest.to(id, known));
    }

    static Text unknownFact(String field, String want, Collection<String> known) {
        int dot = want.lastIndexOf('.');
        String id = dot < 0 ? want : want.substring(0, dot);
        return Nearest.asked(
                new Text(
                        "字段 " + field + "：“" + cut(want) + "”指不到示例中的事实；可用：事实的编号加点加字段名，编号有 " + some(known, "、"),
                        field + ": \"" + cut(want)
                                + "\" is of no fact of the example; accepted: the id of a fact, a dot, the name of a field; the"
                                + " ids are "
                                + some(known, ", ")),
                Nearest.to(id, known));
    }

    static Text noField(String want, String field, Shape shape) {
        return Nearest.asked(
                new Text(
                        cut(want) + "：" + shape.title().zh() + "没有字段 " + cut(field) + "；可用："
                                + String.join("、", shape.names()),
                        cut(want) + ": " + shape.title().en() + " has no field " + cut(field) + "; accepted: "
                                + String.join(", ", shape.names())),
                Nearest.to(field, shape.names()));
    }

    static Text unknownMatter(String field, String matter, List<String> codes, @Nullable String nearest) {
        return Nearest.asked(
                new Text(
                        "字段 " + field + "：事项“" + cut(matter) + "”不在事项词表中；可用：" + String.join("、", codes)
                                + "，或在 matters 中增列",
                        field + ": no matter is called \"" + cut(matter) + "\"; accepted: " + String.join(", ", codes)
                                + ", or a term of your own under matters"),
                nearest);
    }

    static Text idTwice(String id, Place first) {
        return new Text(
                "编号 " + cut(id) + " 重复；已用于 " + first + "；每个编号只能用一次",
                "the id " + cut(id) + " is stated twice; first at " + first + "; accepted: an id that is used once");
    }

    static Text regionTwice(String code, Place first) {
        return new Text(
                "行政区 " + code + " 写了两次，内容不同；另一处在 " + first + "；请使两处一致或只保留一处",
                "the region " + code + " is stated twice and differently; first at " + first
                        + "; accepted: the same content, or one of the two");
    }

    static Text nameTwice(String name, String region, String other, Place first) {
        return new Text(
                "名称“" + cut(name) + "”在行政区 " + region + " 同时用于两个机构；另一个是 " + other + "（" + first
                        + "）；可用：不同的名称，或不相交的 since 与 until",
                "the name \"" + cut(name) + "\" is borne by two institutions of region " + region
                        + " at one time; the other is " + other + " at " + first
                        + "; accepted: different names, or days of since and until that do not meet");
    }

    static Text otherAsOf(String day, String firstDay, Place first) {
        return new Text(
                "as_of 为 " + day + "，而 " + first + " 为 " + firstDay + "；请统一，或用 --as-of 指定日期",
                "as_of is " + day + ", but " + firstDay + " at " + first
                        + "; accepted: one day for all files, or --as-of");
    }

    static Text endsBeforeItBegins(String since, String until) {
        return new Text(
                "until（" + until + "）不晚于 since（" + since + "）；until 是失效的第一天，须晚于 since",
                "until (" + until + ") is not after since (" + since
                        + "); accepted: a day after it, until being the first day no longer in force");
    }

    static Text cycle(String fields, List<String> chain) {
        String round = String.join(" → ", chain);
        return new Text(
                fields + " 形成循环：" + round + "；须去掉其中一环",
                fields + " runs in a circle: " + round + "; take one of the links out");
    }

    static Text matterTwice(String word, @Nullable Place first) {
        return first == null
                ? new Text(
                        "事项“" + cut(word) + "”在随附词表中已有；可用：词表中没有的代码和用语",
                        "the matter \"" + cut(word)
                                + "\" is in the shipped vocabulary already; accepted: a code and wordings that are not")
                : new Text(
                        "事项“" + cut(word) + "”重复；另一处在 " + first + "；只保留一处",
                        "the matter \"" + cut(word) + "\" is stated twice; first at " + first
                                + "; keep one of the two");
    }

    static Text inWritingTwice() {
        return new Text(
                "in_writing 写了两处；只保留 delegated_by 中的一处",
                "in_writing is stated twice; keep the one within delegated_by");
    }

    static Text inWritingAlone() {
        return new Text(
                "写了 in_writing 却没有 delegated_by；请补充 delegated_by 或删去这一行",
                "in_writing without delegated_by; state delegated_by, or leave the line out");
    }

    /** A value as a message shows it: on one line, and not too long. */
    static String cut(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static String some(Collection<String> words, String comma) {
        List<String> shown = words.stream().sorted().limit(20).toList();
        return String.join(comma, shown) + (words.size() > shown.size() ? comma + "…" : "");
    }
}
