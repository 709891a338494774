package org.mandateaudit.report;

import java.util.List;
import java.util.Locale;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.RuleDescription;

/** Rules by challenge, a line each. */
final class RuleIndexText {

    private RuleIndexText() {}

    static String of(List<RuleDescription> rules, Language language) {
        StringBuilder text = new StringBuilder();
        String challenge = "";
        for (RuleDescription rule : rules) {
            if (!rule.challenge().equals(challenge)) {
                challenge = rule.challenge();
                text.append(text.isEmpty() ? "" : "\n").append(challenge).append('\n');
            }
            text.append(String.format(
                    Locale.ROOT,
                    "  %-48s %-8s %-7s %s\n",
                    rule.id(),
                    rule.severity().code(),
                    rule.force().code(),
                    rule.title().in(language)));
        }
        return text.toString();
    }
}
