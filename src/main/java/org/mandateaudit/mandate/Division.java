package org.mandateaudit.mandate;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 职责分工: a document that says who does what on a matter.
 *
 * @param id unique in the whole input
 * @param matter what is divided
 * @param institutions those between whom it is divided
 * @param lead who leads
 * @param issuer who issued the division
 * @param source the document
 * @param span the days on which it is in force
 * @param places where it stands in the input
 */
public record Division(
        String id,
        Matter matter,
        Set<Institution> institutions,
        @Nullable Institution lead,
        @Nullable String issuer,
        Source source,
        Span span,
        Places places)
        implements Fact {

    /**
     * Checks that the required fields are there, and copies the institutions.
     *
     * @throws NullPointerException where one is not; the message names the fact and the field
     * @throws IllegalArgumentException where the id is empty
     */
    public Division {
        Required.id("division", id);
        Required.field("division", id, "matter", matter);
        Required.field("division", id, "institutions", institutions);
        Required.ends("division", id, source, span, places);
        institutions = Collections.unmodifiableSet(new LinkedHashSet<>(institutions));
    }

    /** Who issued it; a rule would read the component's own name as that of a getter, {@code is…}. */
    @From("issuer")
    public @Nullable String whoIssued() {
        return issuer;
    }

    /**
     * Whether it settles who does what on a matter among all of these: it names them, its matter is that matter or lies
     * above it, and it states a lead or an issuer, or stands in a provision on functions or a statute, which has one.
     */
    public boolean settles(Matter narrower, Collection<Institution> parties) {
        boolean issued = issuer != null || source.kind() == SourceKind.PROVISION || source.kind() == SourceKind.STATUTE;
        return (lead != null || issued) && narrower.within(matter) && names(parties);
    }

    /** Whether it settles who does what on a matter between this institution and a cyberspace office. */
    public boolean settlesWithCyberspaceOffice(Institution party, Matter on) {
        return settles(on, List.of(party))
                && institutions.stream().anyMatch(each -> Boolean.TRUE.equals(each.cyberspaceOffice()));
    }

    /** Whether it has this institution lead, or names it and does not say who leads. */
    public boolean mayBeLedBy(Institution party) {
        return lead != null ? lead.body().equals(party.body()) : names(List.of(party));
    }

    /** Whether it has this institution lead on a matter. */
    public boolean entrusts(Institution party, Matter on) {
        return lead != null && lead.body().equals(party.body()) && on.within(matter);
    }

    /** Whether it names all of these, each by itself or by another name of its body. */
    public boolean names(Collection<Institution> parties) {
        return parties.stream().allMatch(party -> institutions.stream()
                .anyMatch(named -> named.body().equals(party.body())));
    }

    @Override
    public String text() {
        return Sentences.of(source, matter);
    }
}
