package org.mandateaudit.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With whom something is done: 会同有关部门, 配合市发展改革委、市财政局. */
final class Party {

    private static final Pattern PARTIES = Pattern.compile(
            "[^,。;]{0,20}?(?:部门|单位|各方面|领导同志|" + Names.BODY + ")(?:[、和及与][^,。;、和及与]{1,20}?" + Names.BODY + ")*");

    private static final Pattern NEXT_BODY = Pattern.compile("[^,。;]*?" + Names.BODY);

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
        int end = 0;
        while (matcher.lookingAt() && matcher.end() > end) {
            end = matcher.end();
            if (end >= text.length() || lexicon.at(Entry.Kind.VERB, text, end) != null) {
                return end;
            }
            // 市发展改革委 ends at 委, not at 发展: try what comes up to the next end of a body.
            Matcher longer = NEXT_BODY.matcher(text);
            longer.region(end, text.length());
            if (!longer.lookingAt() || longer.end() > 40) {
                return end;
            }
            if (lexicon.at(Entry.Kind.VERB, text, longer.end()) != null) {
                return longer.end();
            }
            return end;
        }
        return end;
    }
}
