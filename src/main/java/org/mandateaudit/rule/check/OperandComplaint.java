package org.mandateaudit.rule.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Term;

/** The words for what a comparison has wrong: what is compared cannot be equal, or not be compared at all. */
final class OperandComplaint {

    private static final int SHOWN = 20;

    private static final Set<String> KNOWING = Set.of(
            "administrative",
            "outwardSpecific",
            "guidesGovernment",
            "led",
            "supervised",
            "sanctioned",
            "licenses",
            "penalizes");

    private OperandComplaint() {}

    /** A value that stands against a way to something of another type. */
    static Text wrongType(String way, Class<?> type, Operand value) {
        String written = written(value);
        Text is = kind(type);
        Text accepted = accepted(way, type);
        Text text = new Text(
                way + " 的值是" + is.zh() + "，不能与 " + written + " 比较；可用：" + accepted.zh(),
                way + " is " + is.en() + " and cannot be compared with " + written + "; accepted: " + accepted.en());
        return Nearest.asked(text, value instanceof Operand.Literal literal ? meant(way, literal.value(), type) : null);
    }

    static Text several(String way, Class<?> type) {
        String each = type.isEnum() ? type.getSimpleName() + "." + constant(type) : "…";
        return new Text(
                way + " 有多个值，不能整体比较；可用：" + way + " contains " + each,
                way + " holds several and is not compared as a whole; accepted: " + way + " contains " + each);
    }

    static Text notSeveral(String way, String how) {
        return new Text(
                way + " 只有一个值，不能用 " + how + "；可用：==、in",
                way + " holds one value and takes no " + how + "; accepted: ==, in");
    }

    static Text noOrder(String way, Class<?> type) {
        String questions = Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == boolean.class
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == type)
                .map(method -> way + "." + method.getName() + "( … )")
                .sorted()
                .collect(Collectors.joining(", "));
        String more = questions.isEmpty() ? "" : ", " + questions;
        return new Text(
                way + " 的值 " + type.getSimpleName() + " 没有大小，不能用 <、> 比较；可用：" + way + " in ( "
                        + constants(type, false, 2) + " )" + more,
                way + " is one of the values of " + type.getSimpleName()
                        + ", which have no order for < and >; accepted: " + way + " in ( "
                        + constants(type, false, 2) + " )" + more);
    }

    static Text memberOf() {
        return new Text(
                "规则不能用 memberOf；可用：值用 in ( 值, 值 )，集合从另一边写 contains，如 $meeting.institutions contains $institution",
                "a rule cannot use memberOf; accepted: in ( value, value ) for values, and contains from the side of what"
                        + " holds several, as $meeting.institutions contains $institution");
    }

    static Text notTheWhole(String written) {
        return new Text(
                "matches 须与整个文字相符，" + written + " 只会与同样的文字相符；可用：\".*登记.*\"（包含）、\".*局\"（以此结尾），或者 ==",
                "matches is about the whole text, and " + written
                        + " matches none but the same text; accepted: \".*登记.*\" where it is within, \".*局\" where it is"
                        + " the end, or ==");
    }

    /** A list has no known end: that nothing more is in it is not said. */
    static Text noEnd(String list, Class<?> owner) {
        return new Text(
                list + " 只有写明的，没有写明的不等于没有；可用：" + list + ".size > 0（至少有）" + knowing(owner, "、"),
                list + " holds what is stated, and what is not stated is not known to be absent; accepted: " + list
                        + ".size > 0 (at least)" + knowing(owner, ", "));
    }

    static Text noEndDenied(String list, Class<?> owner) {
        return new Text(
                "not 之后的 " + list + " 只有写明的，没有写明的不等于没有；可用："
                        + knowing(owner, "、").replaceFirst("^、", "").concat("（不写 not）"),
                "behind not, " + list
                        + " holds what is stated, and what is not stated is not known to be absent; accepted,"
                        + " without not: " + knowing(owner, ", ").replaceFirst("^, ", ""));
    }

    /** The properties that know by the coverage that there is none. */
    private static String knowing(Class<?> owner, String between) {
        if (owner == Institution.class) {
            return between + "namesStated && names.size == 0";
        }
        String known = Vocabulary.properties(owner).stream()
                .filter(KNOWING::contains)
                .map(each -> each + " == false")
                .collect(Collectors.joining(between));
        return known.isEmpty() ? between + "facts " + owner.getSimpleName() : between + known;
    }

    static Text ofAllMatters(boolean mechanism) {
        String questions = mechanism
                ? "joins( $meeting.institutions, $meeting.matter )"
                : "covers( $mandate.matter ), gives( … ), takes( … )";
        return new Text(
                "没有写 matter 的适用于所有事项，不与任何一个相等；可用：" + questions,
                "where no matter is stated it is about all of them, and equals none; accepted: " + questions);
    }

    static Text operator(String written) {
        return Nearest.asked(
                new Text(
                        written + " 不是比较；可用：==、!=、<、<=、>、>=",
                        written + " is no comparison; accepted: ==, !=, <, <=, >, >="),
                written.equals("=") ? "==" : null);
    }

    static Text unjoined(String before, String behind) {
        return new Text(
                before + " 与 " + behind + " 之间缺少连接；可用：逗号或 &&，或者比较，如 ==",
                "nothing joins " + before + " and " + behind + "; accepted: a comma or &&, or a comparison such as ==");
    }

    static Text semicolon() {
        return new Text("条件中不能写 ;；可用：逗号或 &&", "a condition takes no ;; accepted: a comma or &&");
    }

    static Text noValues() {
        return new Text(
                "in 之后没有写在括号里的值；可用：in ( 值, 值 )，只有一个值的写 ==",
                "in has no values in brackets behind it; accepted: in ( value, value ), or == where there is but one");
    }

    static Text regularExpression(String written, String reason) {
        return new Text(
                "正则表达式 " + written + " 有误：" + reason + "；可用：Java 正则表达式，如 \".*登记.*\"",
                "the regular expression " + written + " is wrong: " + reason
                        + "; accepted: one of Java, as \".*登记.*\"");
    }

    static Text noMatter(String question) {
        return new Text(
                question + " 没有写事项；可用：事项代码，如 " + question + "( \"data-registration\" )",
                question + " is asked of no matter; accepted: the code of one, as in " + question
                        + "( \"data-registration\" )");
    }

    static Text unknownMatter(String written, @Nullable String nearest) {
        return Nearest.asked(
                new Text(
                        "没有代码为“" + written + "”的事项；可用：事项词表中的代码，或者 matters 中增列的代码（与词表中的相差三个字符以上）",
                        "no matter has the code \"" + written
                                + "\"; accepted: a code of the vocabulary, or one of your own under matters that is three"
                                + " letters or more from any of it"),
                nearest == null ? null : "\"" + nearest + "\"");
    }

    private static String written(Operand value) {
        if (value instanceof Operand.Literal literal) {
            return literal.written();
        }
        if (value instanceof Operand.Constant constant) {
            return constant.written();
        }
        return value instanceof Operand.Reached reached
                ? reached.way() + " (" + reached.reach().type().getSimpleName() + ")"
                : "";
    }

    private static Text kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return new Text("true 或 false", "true or false");
        }
        if (type == String.class) {
            return new Text("文本", "a text");
        }
        if (type == LocalDate.class) {
            return new Text("日期", "a date");
        }
        return Vocabulary.isNumber(type)
                ? new Text("数", "a number")
                : new Text(type.getSimpleName(), "of type " + type.getSimpleName());
    }

    private static Text accepted(String way, Class<?> type) {
        if (type.isEnum()) {
            return new Text(constants(type, true), constants(type, false));
        }
        if (type == Matter.class) {
            return new Text(
                    way + ".within( \"代码\" )（含下位事项）、" + way + ".code == \"代码\"",
                    way + ".within( \"code\" ), which includes its parts, " + way + ".code == \"code\"");
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Text(way + " == true、" + way + " == false", way + " == true, " + way + " == false");
        }
        if (type == LocalDate.class) {
            return new Text(
                    "它的年月日，如 " + way + ".year >= 2019；规则何时适用写在 @from、@until",
                    "its parts, as in " + way + ".year >= 2019; when a rule applies is for @from and @until");
        }
        if (type == String.class) {
            return new Text("带引号的文本", "a text in quotes");
        }
        return Vocabulary.isNumber(type)
                ? new Text("不带引号的数", "a number without quotes")
                : new Text(
                        "另一个 " + type.getSimpleName() + "，或者它的属性：" + properties(type),
                        "another " + type.getSimpleName() + ", or one of its properties: " + properties(type));
    }

    private static String constants(Class<?> type, boolean named) {
        return constants(type, named, SHOWN);
    }

    private static String constants(Class<?> type, boolean named, int shown) {
        String all = Arrays.stream(type.getEnumConstants())
                .limit(shown)
                .map(each -> type.getSimpleName() + "." + ((Enum<?>) each).name()
                        + (named && each instanceof Term term ? "（" + term.zh() + "）" : ""))
                .collect(Collectors.joining(named ? "、" : ", "));
        return all + (type.getEnumConstants().length > shown ? "…" : "");
    }

    private static String constant(Class<?> type) {
        return ((Enum<?>) type.getEnumConstants()[0]).name();
    }

    private static String properties(Class<?> type) {
        return Vocabulary.properties(type).stream().limit(SHOWN).collect(Collectors.joining(", "));
    }

    private static @Nullable String meant(String way, Object value, Class<?> type) {
        if (!(value instanceof String text)) {
            return null;
        }
        if (type.isEnum()) {
            return Meant.constant(text, type);
        }
        String matter = type == Matter.class ? Meant.matter(text) : null;
        return matter == null ? null : way + ".within( \"" + matter + "\" )";
    }
}
