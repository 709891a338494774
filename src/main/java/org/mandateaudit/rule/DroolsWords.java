package org.mandateaudit.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Text;

/**
 * What Drools and the compiler behind it say of a rule, in both languages: they speak English alone. What is not known
 * here stands in Chinese as it was said.
 */
final class DroolsWords {

    private static final Map<Pattern, String> CHINESE = new LinkedHashMap<>();

    static {
        // The parser.
        say("mismatched input '(.*?)' expecting (.+)", "这里不能是 $1，应当是 $2");
        say("mismatched input '(.*?)'.*", "这里不能是 $1");
        say("extraneous input '(.*?)' expecting (.+)", "多出了 $1；这里应当是 $2");
        say("missing (.+) at '(.*?)'.*", "$2 之前缺少 $1");
        say("no viable alternative at input '(.*)'.*", "读到这里不成规则：$1");
        say("token recognition error at: '(.*)'.*", "无法识别的字符 $1");
        say("trailing semi-colon not allowed.*", "这里不能有分号");
        // What builds the conditions.
        say("Unable to Analyse Expression (.*?):?", "不能分析表达式 $1");
        say("Unable to parse (?:pattern )?expression:? *(.*)", "不能读出表达式 $1");
        say("Unable to create Field Extractor for '(.*?)'.*", "没有属性 $1");
        say("Unable to resolve ObjectType '(.*?)'.*", "没有 $1 这种事实");
        say("The identifier '(.*?)' is not in scope", "$1 在这里不可用");
        say("Duplicate declaration for variable '(.*?)' in the rule .*", "$1 绑定了两次");
        // The compiler of Java.
        say(
                "The method (\\w+\\(.*?\\)) in the type (.+?) is not applicable for the arguments (\\(.*\\)).*",
                "$2 的方法 $1 不能用于参数 $3");
        say("The method (.+?) is undefined for the type (.+)", "$2 没有方法 $1");
        say("The method (.+?) from the type (.+?) is not visible", "$2 的方法 $1 不可用");
        say("Cannot invoke (.+?) on the primitive type (.+)", "$2 没有方法 $1");
        say("(\\S+) cannot be resolved(?: to a (?:variable|type)| or is not a field)?", "无法识别 $1");
        say("Type mismatch: cannot convert from (.+?) to (.+)", "类型不符：$1 不能作为 $2");
        say("Incompatible operand types (.+?) and (.+)", "$1 与 $2 不能比较");
        say("The operator (\\S+) is undefined for the argument type\\(s\\) (.+)", "运算 $1 不能用于 $2");
        say("Syntax error on token \"(.*?)\".*", "$1 处的语法有误");
    }

    private DroolsWords() {}

    private static void say(String english, String chinese) {
        CHINESE.put(Pattern.compile("^(?:" + english + ")$"), chinese);
    }

    /**
     * A message.
     *
     * @param who what it says of itself, in both languages: Drools 不接受, Drools refuses it
     * @param told one line in English
     */
    static Text of(Text who, String told) {
        return new Text(who.zh() + chinese(told), who.en() + ": " + told);
    }

    private static String chinese(String told) {
        for (Map.Entry<Pattern, String> each : CHINESE.entrySet()) {
            Matcher matcher = each.getKey().matcher(told);
            if (matcher.matches()) {
                return "：" + matcher.replaceFirst(each.getValue());
            }
        }
        return "（原文：" + told + "）";
    }
}
