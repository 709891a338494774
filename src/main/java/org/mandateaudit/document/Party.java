package org.mandateaudit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With whom something is done: 会同有关部门, 配合市发展改革委、市财政局. */
final class Party {

    /** 市政府领导 is a party, 市政府领导小组 one more body. */
    private static final String LEADERS = "领导(?:同志|(?!小组|机构|班子))";

    private static final Pattern PARTIES = Pattern.compile("[^,。;]{0,20}?(?:部门|单位|各方面|" + LEADERS + "|" + Names.BODY
            + ")(?:[、和及与][^,。;、和及与]{1,20}?" + Names.BODY + ")*");

    private static final Pattern NEXT_BODY = Pattern.compile("[^,。;]*?(?:" + LEADERS + "|" + Names.BODY + ")");

    private static final int LONGEST = 60;

    private Party() {}

    /** Whether a verb begins the name of a party, as 主管 in 主管部门. */
    static boolean begins(String text, Lexicon.Hit verb) {
        return text.regionMatches(verb.end(), "部门", 0, 2)
                || text.regionMatches(verb.end(), "单位", 0, 2)
                || text.regionMatches(verb.end(), "机构", 0, 2);
    }

    /** Where the parties at the beginning end; 0 where a verb comes first. */
    static int end(String text, Lexicon lexicon) {
        Lexicon.Hit verb = lexicon.at(Entry.Kind.VERB, text, 0);
        if (verb != null && !begins(text, verb)) {
            return 0;
        }
        Matcher matcher = PARTIES.matcher(text);
        if (!matcher.lookingAt()) {
            return 0;
        }
        int end = matcher.end();
        // 市发展改革委 ends at 委, not at 发展, and 市委网信办 at 办: the first end that a verb follows is meant.
        Matcher longer = NEXT_BODY.matcher(text);
        for (int at = end; at <= LONGEST; at = longer.end()) {
            if (at >= text.length() || follows(text, at, lexicon)) {
                return at;
            }
            if (!longer.region(at, text.length()).lookingAt()) {
                break;
            }
        }
        // 参与网络安全事件的调查处置 names no 处.
        return lexicon.in(Entry.Kind.MATTER, text.substring(0, end)).isEmpty() ? end : 0;
    }

    private static boolean follows(String text, int at, Lexicon lexicon) {
        Lexicon.Hit filler = lexicon.at(Entry.Kind.FILLER, text, at);
        return lexicon.at(Entry.Kind.VERB, text, filler == null ? at : filler.end()) != null;
    }
}
