package org.mandateaudit.report;

import java.util.Objects;
import java.util.stream.Collectors;
import org.mandateaudit.finding.Evidence;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.StatedField;
import org.mandateaudit.finding.Text;
import org.mandateaudit.finding.Values;
import org.mandateaudit.read.FieldTerms;

/** The fields of a fact that a finding rests on, in words: 编制类型：事业编制（24:5）. */
final class FieldText {

    private FieldText() {}

    /** All of a fact that is cited, each with the place of its value; empty where there is none. */
    static String all(Evidence evidence, Language language) {
        return evidence.stated().stream()
                .map(field -> of(evidence, field, language) + place(field, language))
                .collect(Collectors.joining(language.say("；", "; ")));
    }

    /** What a field is called, and its value. */
    static Text of(Evidence evidence, StatedField field) {
        return new Text(of(evidence, field, Language.ZH), of(evidence, field, Language.EN));
    }

    private static String of(Evidence evidence, StatedField field, Language language) {
        Text term = Objects.requireNonNullElseGet(
                FieldTerms.of(evidence.fact().getClass(), field.name()), () -> new Text(field.name(), field.name()));
        return term.in(language) + language.say("：", ": ") + Values.printAll(field.value(), language);
    }

    private static String place(StatedField field, Language language) {
        return field.place() == null
                ? ""
                : language.say(
                        "（" + field.place().within() + "）", " (" + field.place().within() + ")");
    }
}
