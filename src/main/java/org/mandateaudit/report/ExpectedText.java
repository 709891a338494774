package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Example;

/** A finding that an example expects, on one line: institutions, matter, severity, grade. */
final class ExpectedText {

    private ExpectedText() {}

    static String of(Example.Expected finding, Language language) {
        List<String> parts = new ArrayList<>();
        parts.add(Names.list(List.copyOf(finding.institutions()), language));
        if (finding.matter() != null) {
            parts.add(language.say(finding.matter().zh(), finding.matter().en()));
        }
        parts.add(Text.of(finding.severity()).in(language));
        if (finding.grade() != null) {
            parts.add(Text.of(finding.grade()).in(language));
        }
        return String.join(" · ", parts);
    }
}
