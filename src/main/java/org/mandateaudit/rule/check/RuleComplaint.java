package org.mandateaudit.rule.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;

/** The words for what is wrong with a rule. */
final class RuleComplaint {

    static final String GLOBAL = "global org.mandateaudit.rule.Collector findings";
    static final String CONSEQUENCE = "findings.add( drools );";

    private static final int SHOWN = 100;

    private RuleComplaint() {}

    static Text noRule(String id) {
        return new Text(
                "文件中没有规则；可用：rule \"" + id + "\" … when … then " + CONSEQUENCE + " end",
                "the file holds no rule; accepted: rule \"" + id + "\" … when … then " + CONSEQUENCE + " end");
    }

    static Text name(String name, String id) {
        return new Text(
                "规则名 " + name + " 与文件名不一致；可用：" + id,
                "the rule's name " + name + " is not that of its file; accepted: " + id);
    }

    static Text variantName(String name, String id, String challenge) {
        boolean file = name.matches("[a-z0-9]+(-[a-z0-9]+)*") && !name.equals(id);
        return new Text(
                "后续规则块 " + name + " 须是同一规则的变体；可用：\"" + id + ": 不同之处\""
                        + (file ? "，或者另立文件 " + challenge + "/" + name + ".drl" : ""),
                "the further block " + name + " must be a variant of the same rule; accepted: \"" + id
                        + ": what differs\""
                        + (file ? ", or a file of its own, " + challenge + "/" + name + ".drl" : ""));
    }

    static Text nameTwice(String name, String where) {
        return new Text(
                "规则名 " + name + " 已经存在（" + where + "）；请另取名称",
                "there is a rule " + name + " already (" + where + "); accepted: another name");
    }

    static Text nameTaken(String name, String where) {
        return new Text(
                "名称 " + name + " 已由程序使用（" + where + "）；请另取名称",
                "the name " + name + " is the program's own (" + where + "); accepted: another name");
    }

    static Text missing(String annotation, Text accepted) {
        return new Text(
                "缺少 @" + annotation + "；可用：" + accepted.zh(),
                "@" + annotation + " is missing; accepted: " + accepted.en());
    }

    static Text empty(String annotation) {
        return new Text("@" + annotation + " 没有内容", "@" + annotation + " says nothing");
    }

    static Text bare(String annotation, Text accepted) {
        return new Text(
                "@" + annotation + " 没有写值；可用：@" + annotation + "( … )，其中是 " + accepted.zh(),
                "@" + annotation + " has no value; accepted: @" + annotation + "( … ) with " + accepted.en());
    }

    static Text unmarked(String annotation) {
        return new Text(
                "注解前缺少 @；可用：@" + annotation + "( … )",
                "an annotation without its @; accepted: @" + annotation + "( … )");
    }

    static Text silencesItself() {
        return new Text(
                "@silenced_by 不能写规则自己；可用：别的规则名",
                "a rule is not silenced by itself; accepted: the names of other rules");
    }

    static Text silencedInACircle(List<String> circle) {
        String way = String.join(" → ", circle);
        return new Text(
                "@silenced_by 绕成一圈：" + way + "，由谁来说就不确定了；请删去其中一处",
                "@silenced_by goes in a circle: " + way
                        + ", so that it is open which of them speaks; take one of them out");
    }

    static Text otherLanguage(String annotation) {
        return new Text("只写了一种语言；请补充 @" + annotation, "said in one language only; add @" + annotation);
    }

    static Text unknownAnnotation(String name, Collection<String> known) {
        return unknown(new Text("无法识别的注解 @" + name, "unknown annotation @" + name), name, known, "@");
    }

    static Text annotationTwice(String name) {
        return new Text("@" + name + " 写了两次；只保留一处", "@" + name + " stands twice; keep one of the two");
    }

    static Text ofTheWholeRule(String name) {
        return new Text(
                "@" + name + " 属于整条规则；请写在第一个规则块",
                "@" + name + " is said of the whole rule; write it at its first block");
    }

    static Text value(String annotation, String value, Collection<String> accepted) {
        return unknown(
                new Text("@" + annotation + " 不能是“" + value + "”", "@" + annotation + " cannot be \"" + value + "\""),
                value,
                accepted,
                "");
    }

    static Text value(String annotation, String value, Text accepted) {
        return new Text(
                "@" + annotation + " 不能是“" + value + "”；可用：" + accepted.zh(),
                "@" + annotation + " cannot be \"" + value + "\"; accepted: " + accepted.en());
    }

    static Text neverAnError(String force) {
        return new Text(
                "效力为 " + force + " 的规则不能是 error；可用：warning、note，或者效力 law、norm",
                "a rule of force " + force + " cannot be an error; accepted: warning, note, or the force law or norm");
    }

    static Text never(String from, String until) {
        return new Text(
                "规则块在任何一天都不适用：@from( " + from + " ) 不早于 @until( " + until + " )；可用：早于 @until 的 @from，或者只写其中一个",
                "the block would apply on no day: @from( " + from + " ) is not before @until( " + until
                        + " ); accepted: a @from before its @until, or one of the two alone");
    }

    static Text neverTakenOver(String from, String until, String taken) {
        return new Text(
                "规则块在任何一天都不适用：@from( " + from + " ) 不早于 @until( " + until + " )，其中 @" + taken + " 沿用第一个规则块；可用：在这一块另写 @"
                        + taken + "，或者另立规则",
                "the block would apply on no day: @from( " + from + " ) is not before @until( " + until
                        + " ), of which @"
                        + taken + " is taken over from the first block; accepted: a @" + taken
                        + " of this block's own, or a rule of its own");
    }

    static Text placeholders(Collection<String> zh, Collection<String> en) {
        return new Text(
                "中文与英文的占位符不同：" + braced(zh, "、") + " 与 " + braced(en, "、"),
                "the placeholders of the Chinese and the English text differ: " + braced(zh, ", ") + " and "
                        + braced(en, ", "));
    }

    private static String braced(Collection<String> placeholders, String between) {
        return "{" + String.join("}" + between + "{", placeholders) + "}";
    }

    static Text brace(String text) {
        return new Text(
                "花括号不成占位符：" + text + "；可用：{mandate.text} 之类，由绑定名和属性组成",
                "a brace that is no placeholder: " + text
                        + "; accepted: a binding and properties, as in {mandate.text}");
    }

    static Text noPlaceholder(String annotation) {
        return new Text(
                "@" + annotation + " 对所有发现都相同，不能有占位符",
                "@" + annotation + " is the same for all findings and takes no placeholder");
    }

    static Text unboundPlaceholder(String placeholder, String name, Collection<String> bindings) {
        return unknown(
                new Text(
                        "占位符 {" + placeholder + "} 没有绑定：条件中没有 $" + name,
                        "the placeholder {" + placeholder + "} is unbound: the condition has no $" + name),
                name,
                bindings.stream().filter(each -> !each.isEmpty()).toList(),
                "");
    }

    static Text unknownType(String type, Collection<String> known) {
        return unknown(new Text("没有 " + type + " 这种事实", "there is no fact " + type), type, known, "");
    }

    static Text unknownKind(String name, Collection<String> kinds, Collection<String> having) {
        Text what = new Text(name + " 不是任何一种值", name + " is no kind of value");
        if (having.isEmpty()) {
            return unknown(what, name, kinds, "");
        }
        return new Text(
                what.zh() + "；可用：" + String.join("." + name + "、", having) + "." + name,
                what.en() + "; accepted: " + String.join("." + name + ", ", having) + "." + name);
    }

    static Text notImported(String type) {
        return new Text(
                type + " 没有导入；请写 import org.mandateaudit.mandate.* 和 import org.mandateaudit.derived.*",
                type
                        + " is not imported; write import org.mandateaudit.mandate.* and import org.mandateaudit.derived.*");
    }

    static Text kindNotImported(String name, String packageName) {
        return new Text(
                name + " 没有导入；请写 import " + packageName + ".*",
                name + " is not imported; write import " + packageName + ".*");
    }

    static Text ofThisPattern() {
        return new Text(
                "不能写 this；可用：id != $institution.id、id == …",
                "this cannot be compared; accepted: id != $institution.id, id == …");
    }

    static Text unknownProperty(String type, String name, Collection<String> known) {
        if (known.isEmpty()) {
            return new Text(
                    type + " 没有属性 " + name + "；它没有可问的属性，可用：整个与另一个比较，或者 == null、!= null",
                    type + " has no property " + name
                            + "; there is none to ask for, accepted: it as a whole, or == null, != null");
        }
        return unknown(new Text(type + " 没有属性 " + name, type + " has no property " + name), name, known, "");
    }

    static Text unknownConstant(String type, String name, Collection<String> known) {
        return unknown(new Text(type + " 没有值 " + name, type + " has no value " + name), name, known, type + ".");
    }

    static Text unknownCode(String type, String code, Collection<String> known) {
        return unknown(new Text(type + " 没有代码“" + code + "”", type + " has no code \"" + code + "\""), code, known, "");
    }

    static Text unbound(String type) {
        return new Text(
                "这个条件没有绑定；请写 $name : " + type + "( … )，绑定的事实就是证据",
                "this pattern is not bound; write $name : " + type + "( … ), since what is bound is the evidence");
    }

    static Text unboundName(String name, Collection<String> bound) {
        return unknown(
                new Text(name + " 没有绑定", name + " is not bound"),
                name,
                bound.stream().filter(each -> !each.isEmpty()).toList(),
                "");
    }

    static Text boundTwice(String binding) {
        return new Text(binding + " 绑定了两次；请另取名称", binding + " is bound twice; accepted: another name");
    }

    static Text consequence() {
        return new Text("then 之后只能写 " + CONSEQUENCE, "behind then stands just this: " + CONSEQUENCE);
    }

    static Text forbidden(String word) {
        if (word.equals("or")) {
            return or();
        }
        if (ForbiddenWords.OF_ORDER.contains(word)) {
            return new Text(
                    "规则不能用 " + word + "：规则不分先后，每个匹配只说一次；请删去",
                    "a rule cannot use " + word + ": rules have no order, and each match is told once; take it out");
        }
        return new Text(
                "规则不能用 " + word + "：它会隐藏或改变事实，未写明的内容就无法如实说明；需要的推导请作为属性提出",
                "a rule cannot use " + word
                        + ": it hides or changes facts, so that what is not stated could not be told; what has to be derived"
                        + " is a property");
    }

    static Text negated(String expression) {
        return new Text(
                "否定了可能未写明的属性：" + expression + "；请写出要找的值（== 或 in），未知不等于“否”",
                "negates a property that may be unknown: " + expression
                        + "; name the values you look for (== or in), since unknown is not \"no\"");
    }

    static Text severalUnknowns(String expression) {
        return new Text(
                "一个条件用 || 连接了几个可能未写明的属性：" + expression + "；请分成几个变体",
                "one condition joins with || several properties that may be unknown: " + expression
                        + "; make variants of it");
    }

    static Text fullWidth(char written, char ascii) {
        return new Text(
                "“" + written + "”是全角标点；请改成半角的 " + ascii,
                "the full-width character " + written + "; write it as an ASCII one: " + ascii);
    }

    static Text openQuote(char quote) {
        return new Text(
                "引号 " + quote + " 在本行没有配对；请在文本之后写上 " + quote,
                "the quote " + quote + " has no partner on its line; write " + quote + " behind the text");
    }

    static Text nameWithoutQuotes(String id) {
        return new Text(
                "规则名没有写在引号里；可用：rule \"" + id + "\"", "the rule's name is not in quotes; accepted: rule \"" + id + "\"");
    }

    static Text aboutNoInstitution() {
        return new Text(
                "条件没有绑定机构或者关于机构的事实，这条规则不会有发现：发现总是关于机构的；可用：如 $institution : Institution( … )、$mandate : Mandate( … )",
                "the condition binds no institution and no fact about one, so that the rule finds nothing: findings are about"
                        + " institutions; accepted: as $institution : Institution( … ) or $mandate : Mandate( … )");
    }

    /** @param duties whether a list of duties tells of the act */
    static Text unstatedIsNotAbsent(String holder, boolean duties) {
        String guard = "$held : Holdings( institution == " + holder + ", "
                + (duties ? "dutiesCovered == true" : "institution.coverage == Coverage.FULL") + " )";
        return new Text(
                "没有写明的职责不等于没有" + (duties ? "" : "，主要职责中也不会写这种行为") + "；可用：加上 " + guard
                        + "，或者在这一块写 @unstated( absent )，表明有意把没有写明的当作没有",
                "a mandate that is not stated is not known to be absent"
                        + (duties ? "" : ", and lists of duties do not name such acts")
                        + "; accepted: add " + guard
                        + ", or write @unstated( absent ) in this block where what is not stated is to count as absent");
    }

    static Text nobodyStated() {
        return new Text(
                "行政区写全了机构，也不等于各机构写全了职责：没有写明不等于谁都没有；可用：RegionalMatter( led == false )、supervised == false、"
                        + "sanctioned == false，它们顾及各机构的覆盖范围；或者写明是谁的职责（institution == …）；或者在这一块写"
                        + " @unstated( absent )，表明有意把没有写明的当作没有",
                "that nobody has the mandate is not known where what each states does not suffice, be the region complete;"
                        + " accepted: RegionalMatter( led == false ), supervised == false or sanctioned == false, which mind"
                        + " the coverage of all; or say whose mandate is absent (institution == …); or write"
                        + " @unstated( absent ) in this block where what is not stated is to count as absent");
    }

    static Text institutionNotStated() {
        return new Text(
                "没有写明的机构不等于没有；可用：加上 $region : Region( complete == true )，或者只看一个机构的各个名称（body == $institution.body），"
                        + "或者在这一块写 @unstated( absent )，表明有意把没有写明的当作没有",
                "an institution that is not stated is not known to be absent; accepted: add $region : Region( complete == true ),"
                        + " or look among the names of one body alone (body == $institution.body), or write"
                        + " @unstated( absent ) in this block where what is not stated is to count as absent");
    }

    static Text drawnFrom(String word) {
        return new Text(
                "规则不能用 " + word + "：集合里未写明的内容就无法如实说明；可用：" + "contains（$division.institutions contains $institution），"
                        + "或者在全部事实里找再连接，如 $institution : Institution( … )",
                "a rule cannot use " + word + ": what is not stated in a list could not be told; accepted: contains, as"
                        + " $division.institutions contains $institution, or a pattern of its own that is joined, as"
                        + " $institution : Institution( … )");
    }

    static Text notPrintable(String placeholder, Collection<String> printable) {
        String better = printable.stream()
                .map(each -> "{" + placeholder + "." + each + "}")
                .collect(Collectors.joining(", "));
        return new Text(
                "占位符 {" + placeholder + "} 不是可以写进句子的值；可用：" + (better.isEmpty() ? "文字、数字、日期、是否、取值、机构、职责、事项" : better),
                "the placeholder {" + placeholder + "} is no value that a sentence can hold; accepted: "
                        + (better.isEmpty()
                                ? "text, numbers, days, yes or no, values, institutions, mandates, matters"
                                : better));
    }

    static Text noGlobal() {
        return new Text(
                "缺少一行 " + GLOBAL + "；请写在 import 之后",
                "the file lacks the line " + GLOBAL + "; write it behind the imports");
    }

    static Text and() {
        return new Text("条件之间不写 and；可用：逗号或 &&", "and does not join constraints; accepted: a comma, or &&");
    }

    static Text or() {
        return new Text(
                "规则不能用 or；可用：|| 或 in ( … )，或者另写一个变体",
                "a rule cannot use or; accepted: ||, in ( … ), or a variant of the rule");
    }

    static Text unbalanced(char bracket) {
        return new Text("括号 " + bracket + " 没有配对", "the bracket " + bracket + " has no partner");
    }

    static Text lacks(String word) {
        return new Text("规则块缺少 " + word, "the rule lacks its " + word);
    }

    private static Text unknown(Text what, String written, Collection<String> known, String prefix) {
        List<String> sorted = known.stream().sorted().toList();
        List<String> shown = sorted.stream().limit(SHOWN).toList();
        String more = sorted.size() > shown.size() ? "…" : "";
        @Nullable String nearest = Nearest.to(written, sorted);
        return Nearest.asked(
                new Text(
                        what.zh() + "；可用：" + String.join("、", shown) + more,
                        what.en() + "; accepted: " + String.join(", ", shown) + more),
                nearest == null ? null : prefix + nearest);
    }
}
