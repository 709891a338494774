package org.mandateaudit.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Scope;

/** How far a duty reaches, where it is no farther than the institution itself or its field: 负责本局机关信息化建设. */
final class DutyReach {

    /** What reaches farther beside it. */
    private static final Pattern FARTHER =
            Pattern.compile("全[国省市区县州盟旗]|本[省市区县州盟旗]|各(?!类|项|种)|社会|党政机关|行业|系统内|基层|下级|市直|省直|区直|县直|市级|省级");

    private static final String OWN = Scope.OWN.code();

    private DutyReach() {}

    /** The word that says so; null where none does, or what is meant may reach farther. */
    static Lexicon.@Nullable Hit in(String text, Lexicon lexicon) {
        boolean farther = FARTHER.matcher(text).find();
        for (Lexicon.Hit hit : lexicon.in(Entry.Kind.SCOPE, text)) {
            if (farther && hit.entry().plain().contains(OWN)) {
                continue;
            }
            // 公安局机关 and 行政机关及所属单位 are others.
            boolean begins = hit.start() == 0
                    || " 对为向".indexOf(text.charAt(hit.start() - 1)) >= 0
                    || Predicate.joins(text, hit.start() - 1)
                    || lexicon.before(Entry.Kind.VERB, text, 0, hit.start()) != null;
            if (begins) {
                return hit;
            }
        }
        return null;
    }
}
