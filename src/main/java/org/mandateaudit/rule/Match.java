package org.mandateaudit.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.derived.Derived;
import org.mandateaudit.derived.Meeting;
import org.mandateaudit.finding.Grade;
import org.mandateaudit.finding.Severity;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.rule.drl.Absence;
import org.mandateaudit.rule.drl.PropertyPath;
import org.mandateaudit.rule.drl.Rule;

/**
 * Facts that met the condition of a rule, for certain or possibly.
 *
 * @param rule the rule
 * @param variant the block of it that matched
 * @param region the region that was audited
 * @param bindings what the block bound, by name with the dollar sign
 * @param institutions those it is about
 * @param subject those of them that it is told by: all, unless the rule has one finding for each of something
 * @param matter the matter it is about; null where it is about none
 * @param wants the fields that would decide it; empty where it is certain
 * @param open facts that may be what must not be there, by the place of the part that asks for their absence
 */
record Match(
        Rule rule,
        Rule.Variant variant,
        Region region,
        Map<String, Object> bindings,
        Set<Institution> institutions,
        Set<Institution> subject,
        @Nullable Matter matter,
        Set<String> wants,
        Map<Integer, List<Object>> open) {

    /**
     * Looks at what Drools matched.
     *
     * @param undecided the fields that the rule's dates want
     * @param open facts that may be what must not be there
     */
    static Match of(
            Rule rule,
            Rule.Variant variant,
            Region region,
            Map<String, Object> bindings,
            Set<String> undecided,
            Map<Integer, List<Object>> open) {
        Set<Institution> institutions = new LinkedHashSet<>();
        Matter matter = null;
        for (String name : variant.bindings()) {
            if (bindings.get(name) instanceof About about) {
                institutions.addAll(about.institutions());
                matter = matter == null ? about.matter() : matter;
            }
        }
        bindings.values().forEach(bound -> addInstitutions(bound, institutions));
        return new Match(
                rule,
                variant,
                region,
                bindings,
                institutions,
                bindings.get("$" + rule.onePer()) instanceof About one
                        ? new LinkedHashSet<>(one.institutions())
                        : institutions,
                matter,
                wants(variant, bindings, undecided, open),
                open);
    }

    private static Set<String> wants(
            Rule.Variant variant,
            Map<String, Object> bindings,
            Set<String> undecided,
            Map<Integer, List<Object>> open) {
        Set<String> wants = undecided;
        for (String name : variant.bindings()) {
            if (bindings.get(name) instanceof Derived derived) {
                wants = union(wants, derived.wants());
            }
        }
        for (PropertyPath path : variant.asked()) {
            Object root = bindings.get(path.root());
            if (root != null) {
                wants = union(wants, Wanted.by(path, root));
            }
        }
        for (Absence absence : variant.absences()) {
            for (Object fact : open.getOrDefault(absence.place(), List.of())) {
                wants = union(wants, Wanted.by(absence.asked(), fact, bindings));
            }
        }
        return wants;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }

    /** An institution or a list of facts that a rule binds within a fact is what it is about, like a fact. */
    private static void addInstitutions(@Nullable Object bound, Set<Institution> institutions) {
        if (bound instanceof Institution institution) {
            institutions.add(institution);
        } else if (bound instanceof Collection<?> many) {
            for (Object each : many) {
                if (each instanceof Mandate mandate) {
                    institutions.addAll(mandate.institutions());
                }
            }
        }
    }

    boolean certain() {
        return wants.isEmpty();
    }

    /** How grave it is, by its variant and its grade; that two only prepare the same for others to decide is no duplication. */
    Severity severity() {
        Meeting meeting = meeting();
        if (meeting == null) {
            return variant.severity();
        }
        return switch (meeting.grade()) {
            case DUPLICATION -> meeting.bothPrepare() ? variant.severity() : variant.severityOfDuplication();
            case OVERLAP -> variant.severity();
            case FRAGMENTATION -> Severity.NOTE;
        };
    }

    /** How closely mandates meet in it; null where it is no meeting. */
    @Nullable
    Grade grade() {
        Meeting meeting = meeting();
        return meeting == null ? null : meeting.grade();
    }

    private @Nullable Meeting meeting() {
        for (Object bound : bindings.values()) {
            if (bound instanceof Meeting meeting) {
                return meeting;
            }
        }
        return null;
    }

    /** The facts it rests on, as far as the input states them. */
    Set<Fact> evidence() {
        Set<Fact> evidence = new LinkedHashSet<>();
        bindings.values().forEach(bound -> addFacts(bound, evidence));
        evidence.removeIf(fact -> fact instanceof Institution institution && institution.outside());
        return evidence;
    }

    /** The mandates it rests on. */
    List<Fact> mandates() {
        return evidence().stream().filter(Mandate.class::isInstance).toList();
    }

    private static void addFacts(Object bound, Set<Fact> evidence) {
        if (bound instanceof Fact fact) {
            evidence.add(fact);
        } else if (bound instanceof Derived derived) {
            evidence.addAll(derived.evidence());
        } else if (bound instanceof Collection<?> many) {
            many.forEach(each -> addFacts(each, evidence));
        }
    }
}
