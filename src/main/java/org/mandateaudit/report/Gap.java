package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.NotAssessable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Coverage;

/**
 * What one subject leaves unstated, or says too little of.
 *
 * @param own its own fields
 * @param tooNarrow its coverage, where it is stated and does not suffice
 * @param ofMandates the fields of its mandates, each with the ids of those that lack it
 * @param rules the rules that ask for any of them, in the order in which they come
 */
record Gap(Set<String> own, Set<Coverage> tooNarrow, Map<String, Set<String>> ofMandates, Set<String> rules) {

    private static final Set<String> GROUPS = Set.of("authorised_by", "set_by", "source");
    private static final Text FIELD_OF = new Text("%2$s的 %1$s", "%1$s of %2$s");
    private static final Text MANDATES = new Text("项职责", "mandate");

    /** The gaps in the order in which the report comes upon them. */
    static Map<Subject, Gap> bySubject(List<NotAssessable> entries, Language language) {
        Map<Subject, Gap> gaps = new LinkedHashMap<>();
        for (NotAssessable entry : entries) {
            for (String want : entry.wants()) {
                int dot = field(want);
                String id = want.substring(0, Math.max(dot, 0));
                Subject subject = Subject.of(entry, id, language);
                gaps.computeIfAbsent(
                                subject,
                                unused -> new Gap(
                                        new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new LinkedHashSet<>()))
                        .add(
                                subject,
                                id,
                                want.substring(dot + 1),
                                entry.tooNarrow(want),
                                entry.rule().id());
            }
        }
        return gaps;
    }

    /** Where the field begins: an id may hold dots, and so do the fields within a field. */
    private static int field(String want) {
        int last = want.lastIndexOf('.');
        int before = want.lastIndexOf('.', last - 1);
        return before >= 0 && GROUPS.contains(want.substring(before + 1, Math.max(last, before + 1))) ? before : last;
    }

    private void add(Subject subject, String id, String field, @Nullable Coverage narrow, String rule) {
        if (narrow != null) {
            tooNarrow.add(narrow);
        } else if (id.equals(subject.id())) {
            own.add(field);
        } else {
            ofMandates.computeIfAbsent(field, unused -> new TreeSet<>()).add(id);
        }
        rules.add(rule);
    }

    /** What it states and does not suffice, in a phrase; empty where nothing is. */
    String shortfalls(Language language) {
        return tooNarrow.stream()
                .map(coverage -> Shortfall.of(coverage, language))
                .collect(Collectors.joining(Marks.SEMICOLON.in(language)));
    }

    /** All that is wanted, in a phrase. */
    String told(Language language) {
        return told(language, UnaryOperator.identity());
    }

    /** The same, each field as it is called. */
    String told(Language language, UnaryOperator<String> called) {
        return Stream.of(Names.list(fields(language, called), language), shortfalls(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Marks.SEMICOLON.in(language)));
    }

    /** The fields that are not stated by name; of mandates, with how many lack it. */
    List<String> fields(Language language) {
        return fields(language, UnaryOperator.identity());
    }

    private List<String> fields(Language language, UnaryOperator<String> called) {
        List<String> fields = new ArrayList<>(own.stream().map(called).toList());
        ofMandates.forEach((field, ids) -> fields.add(String.format(
                Locale.ROOT, FIELD_OF.in(language), called.apply(field), Names.count(ids.size(), MANDATES, language))));
        return fields;
    }
}
