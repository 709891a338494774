package org.mandateaudit.derived;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.mandate.Nature;

/**
 * Lines of subordination. A managed institution and its supervisor, the names of one body, an organ and its own public
 * institution do not meet: what lies between them is an order, no overlap.
 */
final class Line {

    private static final Set<Kind> MOSTLY_MANAGED =
            EnumSet.of(Kind.BIG_DATA, Kind.GOVERNMENT_SERVICES, Kind.ENFORCEMENT);

    private Line() {}

    /** Whether two institutions stand apart: no names of one body, and neither above the other. */
    static Answer apart(Institution one, Institution other) {
        if (one.body().equals(other.body()) || isAbove(one, other) || isAbove(other, one)) {
            return Answer.NO;
        }
        return open(one, other).and(open(other, one));
    }

    /**
     * The same, for what is silent only where they do not: an institution that says nothing of its form may be managed by
     * one that ranks above it.
     */
    static Answer surelyApart(Institution one, Institution other) {
        Answer apart = apart(one, other);
        return apart.no() ? apart : apart.and(unmanaged(one, other)).and(unmanaged(other, one));
    }

    private static Answer unmanaged(Institution one, Institution other) {
        boolean unsaid = one.form() == null && one.supervisor() == null && one.host() == null;
        return unsaid && mayOutrank(other, one) ? Answer.unknown(one.id(), "form") : Answer.YES;
    }

    /** Whether one is the department that manages the other; unknown where that one does not say by whom it is managed. */
    static Answer manages(Institution upper, Institution lower) {
        if (upper.body().equals(lower.body())) {
            return Answer.NO;
        }
        if (lower.supervisor() != null) {
            return Answer.of(lower.supervisor().body().equals(upper.body()));
        }
        boolean possible = lower.form() != null && lower.form().hasSupervisor() && mayOutrank(upper, lower);
        return possible ? Answer.unknown(lower.id(), "supervisor") : Answer.NO;
    }

    /**
     * Unknown where an institution must have a supervisor or host and does not say which: it may be the other; and where it
     * was formed from the other, which is not said to have ended.
     */
    private static Answer open(Institution one, Institution other) {
        if (one.formedFrom(other)) {
            return Answer.unknown(other.id(), "until");
        }
        boolean unsaid = one.supervisor() == null && one.host() == null;
        if (unsaid && (one.isNamedAsPartOf(other) || one.isNamedAsSiblingOf(other))) {
            return Answer.unknown(one.id(), "supervisor");
        }
        if (one.form() == null) {
            Answer form = Answer.unknown(one.id(), "form");
            return mayBeOwnPublicInstitution(one, other)
                    ? form.and(Answer.unknown(one.id(), "supervisor"))
                    : mayBeBureauOf(one, other) ? form : Answer.YES;
        }
        if (one.form().hasSupervisor() && one.supervisor() == null && mayOutrank(other, one)) {
            return Answer.unknown(one.id(), "supervisor");
        }
        if (one.form().hasHost() && one.host() == null) {
            return Answer.unknown(one.id(), "host");
        }
        return Answer.YES;
    }

    /** A public institution that says neither what it is nor whose may be an organ's own. */
    private static boolean mayBeOwnPublicInstitution(Institution one, Institution other) {
        return one.nature() == Nature.PUBLIC
                && one.supervisor() == null
                && one.host() == null
                && Organ.is(other).yes()
                && mayOutrank(other, one);
    }

    /**
     * A bureau for big data or government services, a law-enforcement body, or one of those that departments mostly manage,
     * that says neither what it is nor whose may be managed by a department, or its nameplate: of one that ranks below it, it
     * is certainly neither.
     */
    private static boolean mayBeBureauOf(Institution one, Institution other) {
        return one.supervisor() == null
                && one.host() == null
                && (one.rank() == null || other.rank() == null || !one.rank().above(other.rank()))
                && Organ.mayBe(one)
                && Organ.mayBe(other)
                && (isMostlyManaged(one.kinds()) || one.mostlyManagedByName());
    }

    private static boolean isMostlyManaged(@Nullable Set<Kind> kinds) {
        return kinds != null && kinds.stream().anyMatch(MOSTLY_MANAGED::contains);
    }

    private static boolean mayOutrank(Institution upper, Institution lower) {
        return upper.rank() == null || lower.rank() == null || upper.rank().above(lower.rank());
    }

    private static boolean isAbove(Institution upper, Institution lower) {
        return above(lower, upper, new HashSet<>()) || upper.isNamedAsAbove(lower);
    }

    private static boolean above(@Nullable Institution lower, Institution upper, Set<Institution> seen) {
        if (lower == null || !seen.add(lower)) {
            return false;
        }
        if (lower.body().equals(upper.body())) {
            return true;
        }
        return above(lower.supervisor(), upper, seen) || above(lower.host(), upper, seen);
    }
}
