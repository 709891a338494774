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
 * @param gap what each of them leaves open
 */
record GapGroup(List<String> names, Gap gap) {

    /** The groups in the order in which the report comes upon them. */
    static Stream<GapGroup> of(List<NotAssessable> entries, Language language) {
        return Apart.of(entries).stream().flatMap(part -> among(part, language).stream());
    }

    private static Collection<GapGroup> among(List<NotAssessable> entries, Language language) {
        Map<List<Object>, GapGroup> groups = new LinkedHashMap<>();
        Gap.bySubject(entries, language).forEach((subject, gap) -> {
            groups.computeIfAbsent(
                            List.of(subject.region(), gap.told(language), List.copyOf(gap.rules())),
                            unused -> new GapGroup(new ArrayList<>(), gap))
                    .names()
                    .add(subject.name());
        });
        return groups.values();
    }
}
