package org.mandateaudit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.Nearest;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.review.WaiverRules;
import org.mandateaudit.rule.RuleBook;

/**
 * The rules that an audit tells of: {@link Auditor#only} and {@link Auditor#except}.
 *
 * @param book the rules there are
 * @param only rules or challenges; empty for all but those that speak on demand alone
 * @param except rules or challenges
 */
record Asked(RuleBook book, Set<String> only, Set<String> except) {

    static Asked allOf(RuleBook book) {
        return new Asked(book, Set.of(), Set.of());
    }

    Asked only(Collection<String> names) {
        return new Asked(book, checked(names), except);
    }

    Asked except(Collection<String> names) {
        return new Asked(book, only, checked(names));
    }

    List<String> names() {
        return Stream.of(
                        book.challenges().stream(),
                        book.ids().stream(),
                        Stream.of(WaiverRules.GROUP),
                        WaiverRules.all().stream().map(RuleDescription::id))
                .flatMap(names -> names)
                .toList();
    }

    boolean includes(RuleDescription rule) {
        boolean asked = only.isEmpty()
                ? !onlyOnDemand(rule)
                : only.contains(rule.id()) || (only.contains(rule.challenge()) && !onlyOnDemand(rule));
        return asked && !except.contains(rule.id()) && !except.contains(rule.challenge());
    }

    boolean isEmpty() {
        return included().isEmpty() && WaiverRules.all().stream().noneMatch(this::includes);
    }

    /**
     * The rules that bear on what is asked for: those asked for, and those that may silence them. Where nothing is left out,
     * that is all, and no rule need be read to know it.
     */
    Set<String> bearing() {
        return filters() ? book.heard(included()) : Set.copyOf(book.ids());
    }

    /** Where nothing is filtered, only a rule of the user's own can be one that speaks on demand alone. */
    Set<String> leftOut() {
        return (filters() ? book.ids() : book.own())
                .stream().filter(id -> !includes(book.description(id))).collect(Collectors.toSet());
    }

    /** The rules of the user's own whose group is asked for, and that speak only where their own name is. */
    List<String> leftToTheirNames() {
        return only.isEmpty()
                ? List.of()
                : book.own().stream()
                        .map(book::description)
                        .filter(rule -> only.contains(rule.challenge()) && !only.contains(rule.id()))
                        .filter(this::onlyOnDemand)
                        .map(RuleDescription::id)
                        .toList();
    }

    private List<String> included() {
        return book.ids().stream().filter(id -> includes(book.description(id))).toList();
    }

    /** Whether something is left out, or asked for by name. */
    boolean filters() {
        return !only.isEmpty() || !except.isEmpty();
    }

    private boolean onlyOnDemand(RuleDescription rule) {
        return !rule.challenge().equals(WaiverRules.GROUP) && book.onlyOnDemand(rule.id());
    }

    private Set<String> checked(Collection<String> names) {
        for (String name : Objects.requireNonNull(names, "names")) {
            if (!names().contains(Objects.requireNonNull(name, "name"))) {
                String near = Nearest.to(name, names());
                throw new IllegalArgumentException("no rule or challenge is called " + name
                        + (near == null ? "" : "; did you mean " + near + "?") + "; accepted: " + names());
            }
        }
        return Set.copyOf(names);
    }
}
