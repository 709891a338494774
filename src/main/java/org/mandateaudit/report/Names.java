package org.mandateaudit.report;

import java.util.List;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Challenge;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Values;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.review.WaiverRules;

/** What things are called in a language. */
final class Names {

    private Names() {}

    /** An institution without an English name is called by its own. */
    static String of(Institution institution, Language language) {
        return Values.print(institution, language);
    }

    /** What an institution is called in either language. */
    static Text of(Institution institution) {
        return new Text(of(institution, Language.ZH), of(institution, Language.EN));
    }

    static String of(Matter matter, Language language) {
        return Values.print(matter, language);
    }

    /** A group of rules, by its code; one of the user's own has no name but that. */
    static Text ofGroup(String code) {
        for (Challenge challenge : Challenge.values()) {
            if (challenge.code().equals(code)) {
                return Text.of(challenge);
            }
        }
        return code.equals(WaiverRules.GROUP) ? new Text("豁免", code) : new Text(code, code);
    }

    static String ofAll(List<Institution> institutions, Language language) {
        return list(institutions.stream().map(each -> of(each, language)).toList(), language);
    }

    static String list(List<String> names, Language language) {
        return names.stream().collect(Collectors.joining(language.say("、", ", ")));
    }

    /** A number of things: {@code 2 条规则}, {@code 1 rule}, {@code 2 rules}. */
    static String count(int number, Text things, Language language) {
        String plural = language == Language.EN && number != 1 ? "s" : "";
        return number + " " + things.in(language) + plural;
    }
}
