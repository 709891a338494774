package org.mandateaudit.mandate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of a world in which one institution is described anew: whatever names it, at first or at second hand, is too. */
@SuppressWarnings("ReferenceEquality") // Of one id are both: which of the two it is, is the question.
final class Relinked {

    private final Map<Institution, Institution> institutions = new HashMap<>();

    private Relinked(Institution changed) {
        institutions.put(changed, changed);
    }

    /** @throws IllegalArgumentException where the world has no institution of that id */
    static World of(World world, Institution changed) {
        if (!world.institutions().contains(changed)) {
            throw new IllegalArgumentException("the world lacks institution " + changed.id());
        }
        Relinked relinked = new Relinked(changed);
        return new World(
                world.matters(),
                world.regions(),
                world.institutions().stream().map(relinked::of).toList(),
                world.mandates().stream().map(relinked::of).toList(),
                world.divisions().stream().map(relinked::of).toList(),
                world.transfers().stream().map(relinked::of).toList(),
                world.concentrations().stream().map(relinked::of).toList(),
                world.mechanisms().stream().map(relinked::of).toList(),
                world.purchases().stream().map(relinked::of).toList());
    }

    private Institution of(Institution institution) {
        Institution known = institutions.get(institution);
        if (known == null) {
            Institution supervisor = orNull(institution.supervisor());
            Institution host = orNull(institution.host());
            known = supervisor == institution.supervisor() && host == institution.host()
                    ? institution
                    : institution.toBuilder().supervisor(supervisor).host(host).build();
            institutions.put(institution, known);
        }
        return known;
    }

    private @Nullable Institution orNull(@Nullable Institution institution) {
        return institution == null ? null : of(institution);
    }

    private Set<Institution> all(Set<Institution> named) {
        Set<Institution> all = new LinkedHashSet<>();
        named.forEach(each -> all.add(of(each)));
        return all;
    }

    private Mandate of(Mandate mandate) {
        Institution holder = of(mandate.institution());
        Institution delegator = orNull(mandate.delegatedBy());
        return holder == mandate.institution() && delegator == mandate.delegatedBy()
                ? mandate
                : mandate.toBuilder().institution(holder).delegatedBy(delegator).build();
    }

    private Division of(Division division) {
        return new Division(
                division.id(),
                division.matter(),
                all(division.institutions()),
                orNull(division.lead()),
                division.issuer(),
                division.source(),
                division.span(),
                division.places());
    }

    private Transfer of(Transfer transfer) {
        return new Transfer(
                transfer.id(),
                transfer.matter(),
                of(transfer.from()),
                of(transfer.to()),
                transfer.date(),
                transfer.completed(),
                transfer.source(),
                transfer.span(),
                transfer.places());
    }

    private Concentration of(Concentration concentration) {
        return new Concentration(
                concentration.id(),
                concentration.matter(),
                concentration.acts(),
                all(concentration.from()),
                of(concentration.to()),
                concentration.basis(),
                concentration.approver(),
                concentration.source(),
                concentration.span(),
                concentration.places());
    }

    private Mechanism of(Mechanism mechanism) {
        return new Mechanism(
                mechanism.id(),
                mechanism.matter(),
                all(mechanism.institutions()),
                mechanism.kinds(),
                mechanism.source(),
                mechanism.span(),
                mechanism.places());
    }

    private Purchase of(Purchase purchase) {
        return new Purchase(
                purchase.id(),
                of(purchase.institution()),
                orNull(purchase.provider()),
                purchase.matter(),
                purchase.evaluated(),
                purchase.source(),
                purchase.span(),
                purchase.places());
    }
}
