package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;

/**
 * Subjects of a region that lack the same fields, for the same rules: told at once, so that forty bare institutions stay
 * readable.
 *
 * @param names what they are called
 * @param fields the fields that are not stated
 * @param rules the rules that ask for them
 */
record GapGroup(List<String> names, List<String> fields, List<String> rules) {

    private record Key(String region, List<String> fields, List<String> rules) {}

    /** The groups in the order in which the report comes upon them. */
    static List<GapGroup> of(List<NotAssessable> entries, Language language) {
        Map<Key, List<String>> names = new LinkedHashMap<>();
        for (Map.Entry<Subject, Gap> each : Gap.bySubject(entries, language).entrySet()) {
            Key key = new Key(
                    each.getKey().region(),
                    each.getValue().fields(language),
                    List.copyOf(each.getValue().rules()));
            names.computeIfAbsent(key, unused -> new ArrayList<>())
                    .add(each.getKey().name());
        }
        return names.entrySet().stream()
                .map(group -> new GapGroup(
                        group.getValue(),
                        group.getKey().fields(),
                        group.getKey().rules()))
                .toList();
    }
}
