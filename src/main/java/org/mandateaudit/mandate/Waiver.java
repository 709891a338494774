package org.mandateaudit.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 豁免: a decision that a finding is accepted as it is, for a time. No mandate file states it: it stands in a file of its
 * own, and a finding about it cites it as evidence.
 *
 * @param subject what it covers
 * @param reason why
 * @param approver who decided
 * @param basis what the decision rests on
 * @param until the first day on which it no longer holds
 * @param places where it stands in the waivers file
 */
public record Waiver(Subject subject, String reason, String approver, String basis, LocalDate until, Places places)
        implements Fact {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException where something is; the message names the finding and the field
     */
    public Waiver {
        Objects.requireNonNull(subject, "waiver: subject is null");
        Required.field("waiver", subject.name(), "reason", reason);
        Required.field("waiver", subject.name(), "approver", approver);
        Required.field("waiver", subject.name(), "basis", basis);
        Required.field("waiver", subject.name(), "until", until);
        Required.field("waiver", subject.name(), "places", places);
    }

    /**
     * What a waiver covers: one finding, never a class of them.
     *
     * <p>It names the finding by its id; what it states beside the id must then be so of that finding. Or it describes
     * the finding by rule, institutions and matter, which makes it just as narrow: it covers the finding that is about
     * exactly these institutions, in any order, and exactly this matter, or about no matter where it states none. A
     * finding that another institution has joined is another finding, for which nobody has decided.
     *
     * @param finding the finding's id; null where it is described instead
     * @param rule the rule's name; null where it is not stated
     * @param institutions the ids of the institutions; empty where they are not stated
     * @param matter the code or a Chinese wording of the matter; null where none is stated
     */
    public record Subject(
            @Nullable String finding, @Nullable String rule, Set<String> institutions, @Nullable String matter) {

        /** Checks that it names or describes a finding; copies the set. */
        public Subject {
            institutions = Set.copyOf(institutions);
            if (finding == null && (rule == null || institutions.isEmpty())) {
                throw new IllegalArgumentException("a waiver names a finding, or its rule and institutions");
            }
        }

        /** The finding of that id. */
        public static Subject of(String finding) {
            return new Subject(finding, null, Set.of(), null);
        }

        /** The finding's id, or else the rule's name. */
        public String name() {
            return finding != null ? finding : String.valueOf(rule);
        }

        @Override
        public String toString() {
            return name()
                    + (institutions.isEmpty() ? "" : " " + new TreeSet<>(institutions))
                    + (matter == null ? "" : " " + matter);
        }
    }

    /** Whether it no longer holds on the day. */
    public boolean expired(LocalDate day) {
        return !span().contains(day);
    }

    @Override
    public String id() {
        return subject.name();
    }

    @Override
    public Span span() {
        return new Span(null, until);
    }

    @Override
    public String text() {
        return reason;
    }

    /** None: it names by id what it covers. */
    @Override
    public Collection<Institution> institutions() {
        return List.of();
    }

    @Override
    public @Nullable Matter matter() {
        return null;
    }
}
