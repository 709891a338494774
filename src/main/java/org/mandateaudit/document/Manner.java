package org.mandateaudit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said before a verb of how it is done: 按照规定 in 按照规定组织. */
final class Manner {

    private static final Pattern BEGINNING = Pattern.compile("(?:根据|按照|按|依照|依据|结合|围绕|经|受(?!理)|依托|通过|利用|运用)");

    private static final Pattern ENDING = Pattern.compile("(?:规定|要求|权限|部署|安排|分工|原则|实际|委托|精神|程序|计划|需要|标准"
            + "|方案|办法|同意|批准|属性|情况|结果|特点|职责|规则|规划|预案|平台|系统|方式|手段|机制|网络|技术|等)后? *");

    private Manner() {}

    /** Whether it begins there. */
    static boolean begins(String text, int from) {
        return BEGINNING.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Where it ends, so that a verb or what is acted upon comes next; where it would begin if there is none. */
    static int end(String text, int from, Lexicon lexicon) {
        if (!begins(text, from)) {
            return from;
        }
        Matcher ending = ENDING.matcher(text).region(from, text.length());
        while (ending.find()) {
            int end = ending.end();
            if (lexicon.at(Entry.Kind.VERB, text, end) != null || Verbs.turns(text, end)) {
                return end;
            }
        }
        return from;
    }
}
