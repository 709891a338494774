package org.mandateaudit.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What says that something is not done, or no longer: 不再承担信息化建设的统筹协调职责, 取消数据交易许可. */
final class Denial {

    /** How a part begins that says again what is done: 不承担运维，仅提供技术指导. */
    private static final Pattern AGAIN = Pattern.compile("(?:仅|只|但|而|改为|转为|主要|重点).*");

    /** Who is asked to end something: 要求网络运营者停止传输. */
    private static final Pattern ASKED = Pattern.compile(".*(?:要求|责成|通知|告知|防止|避免).*");

    private Denial() {}

    /** The word that denies what a part of a sentence says; null where none does. */
    static Lexicon.@Nullable Hit of(String text, Lexicon lexicon) {
        Verbs verbs = Verbs.of(text, lexicon);
        int start = Predicate.startOf(text, lexicon);
        for (Lexicon.Hit hit : lexicon.in(Entry.Kind.DENIAL, text)) {
            String front = text.substring(0, hit.start());
            // 责令停止违法行为, 采取消除措施 and 对不再使用的系统进行清理 say what is done.
            boolean governs = verbs.hits().stream().noneMatch(verb -> verb.start() < hit.start())
                    && !Verbs.turns(text, start)
                    && !ASKED.matcher(front).matches();
            if (governs || joint(text, hit) > 0) {
                return hit;
            }
        }
        return null;
    }

    /** Where what is denied begins behind what is not, as in 负责政务云管理，但不承担运维; 0 where it is all that is said. */
    static int joint(String text, Lexicon.Hit denial) {
        int before = denial.start() - 1;
        return before > 0 && Predicate.joins(text, before) ? before : 0;
    }

    /** Whether it holds for all that follows in its sentence, whatever the verb. */
    static boolean isLasting(Lexicon.Hit denial) {
        return denial.entry().plain().contains("lasting");
    }

    /** Whether a part is still denied that follows. */
    static boolean goesOn(String text, Lexicon.Hit denial, Lexicon lexicon) {
        if (AGAIN.matcher(text).matches()) {
            return false;
        }
        Verbs verbs = Verbs.of(text, lexicon);
        boolean anew = verbs.hits().stream()
                .anyMatch(
                        verb -> verb.entry().saysRole() && verb.entry().deeds().isEmpty());
        return isLasting(denial) ? !anew : verbs.hits().isEmpty();
    }
}
