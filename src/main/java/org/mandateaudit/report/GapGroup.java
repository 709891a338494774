package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;

/**
 * Subjects of a region that lack the same fields, for the same rules: told at once, so that forty bare institutions stay
 * readable.
 *
 * @param names what they are called
 * @param fields the fields that are not stated
 * @param shortfalls what is stated and does not suffice
 * @param told both of them, in a phrase
 * @param rules the rules that ask for them
 */
record GapGroup(List<String> names, List<String> fields, List<String> shortfalls, String told, List<String> rules) {

    /** The groups in the order in which the report comes upon them. */
    static Stream<GapGroup> of(List<NotAssessable> entries, Language language) {
        return Apart.of(entries).stream().flatMap(part -> among(part, language).stream());
    }

    private static Collection<GapGroup> among(List<NotAssessable> entries, Language language) {
        Map<List<Object>, GapGroup> groups = new LinkedHashMap<>();
        Gap.bySubject(entries, language).forEach((subject, gap) -> {
            List<String> fields = gap.fields(language);
            List<String> rules = List.copyOf(gap.rules());
            groups.computeIfAbsent(
                            List.of(subject.region(), gap.told(language), rules),
                            unused -> new GapGroup(
                                    new ArrayList<>(), fields, gap.shortfalls(language), gap.told(language), rules))
                    .names()
                    .add(subject.name());
        });
        return groups.values();
    }
}
