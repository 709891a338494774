package org.mandateaudit.rule.check;

import org.mandateaudit.finding.Text;

/** The words for what is no shape of a condition, with what is. */
final class ShapeComplaint {

    private ShapeComplaint() {}

    static Text commaBetween() {
        return new Text(
                "条件（括号之外）之间不写逗号；请删去", "no comma stands between patterns, outside of their brackets; take it out");
    }

    static Text strayComma() {
        return new Text("逗号旁边没有条件；请删去", "nothing stands beside this comma; take it out");
    }

    static Text comment() {
        return new Text("# 不是注释；可用：// 或者 /* … */", "# begins no comment; accepted: // or /* … */");
    }

    static Text annotationBehindWhen(String annotation) {
        return new Text(
                annotation + " 写在了 when 之后；请写在规则名与 when 之间",
                annotation + " stands behind when; write it between the rule's name and when");
    }

    static Text joined(String written) {
        String meant = written.equals("OR") || written.equals("|") ? "||" : "&&";
        return new Text(
                written + " 不能连接条件；可用：" + (meant.equals("&&") ? "逗号或 &&" : "||，或者 in ( … )"),
                written + " joins no constraints; accepted: "
                        + (meant.equals("&&") ? "a comma or &&" : "||, or in ( … )"));
    }

    static Text notWithin() {
        return new Text(
                "not 不能写在括号内条件的开头；可用：!=、not in ( … )、not contains，或者 !（对是否的属性）",
                "not does not begin a constraint; accepted: !=, not in ( … ), not contains, or ! before what is true or false");
    }

    static Text notGroup() {
        return new Text(
                "not 之后写一个事实；可用：not Mandate( … )，几个的各写一行",
                "not is followed by one fact; accepted: not Mandate( … ), and a line of its own for each");
    }

    static Text containsOne() {
        return new Text(
                "contains 之后只写一个值；可用：objects contains A, objects contains B（都有），或者 objects contains A || objects contains B",
                "contains takes one value; accepted: objects contains A, objects contains B for both, or objects contains A ||"
                        + " objects contains B");
    }

    static Text binding(String written) {
        return new Text(
                "绑定的名称 " + written + " 须用英文字母；可用：如 $institution、$mandate",
                "the name " + written + " of a binding must be in Latin letters; accepted: as $institution, $mandate");
    }

    static Text withoutQuotes(String written) {
        return new Text(
                "“" + written + "”没有写在引号里；可用：文本写 \"" + written + "\"，取值写如 Kind.BIG_DATA，属性用英文名（见 facts）",
                written + " stands without quotes; accepted: \"" + written
                        + "\" for a text, as Kind.BIG_DATA for a value, and the English names of properties (see facts)");
    }

    static Text packageName(String written, String accepted) {
        return new Text(
                "package " + written + " 不可用；可用：package " + accepted + "（字母、数字、下划线和点）",
                "package " + written + " cannot be used; accepted: package " + accepted
                        + " (letters, digits, underscores and dots)");
    }

    static Text comparedTwice() {
        return new Text(
                "一个条件只比较一次；可用：逗号或 && 分开",
                "a constraint compares once; accepted: a comma or && between two comparisons");
    }

    static Text throughSeveral(String way, String name) {
        return new Text(
                way + " 有多个，不能再取 " + name + "；可用：" + way + " contains …、" + way + ".size，或者另写一个条件再连接",
                way + " holds several and has no " + name + "; accepted: " + way + " contains …, " + way
                        + ".size, or a pattern of its own that is joined");
    }
}
