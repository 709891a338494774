package org.mandateaudit.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/** Whether a world built in code holds what its facts name, and each fact once, as the reader makes sure of files. */
final class Coherence {

    private final Set<String> regions = new HashSet<>();
    private final Set<String> institutions = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private Coherence() {}

    /** @throws IllegalArgumentException where the world contradicts itself; it names the fact */
    static void check(World world) {
        Coherence coherence = new Coherence();
        world.regions().forEach(coherence::region);
        for (Institution each : world.institutions()) {
            coherence.claim(each);
            coherence.institutions.add(each.id());
        }
        world.institutions().forEach(coherence::institution);
        world.mandates().forEach(coherence::mandate);
        world.divisions().forEach(coherence::division);
        world.transfers().forEach(coherence::transfer);
        world.concentrations().forEach(coherence::concentration);
        world.mechanisms().forEach(coherence::mechanism);
        world.purchases().forEach(coherence::purchase);
    }

    private void region(Region region) {
        if (!regions.add(region.code())) {
            throw new IllegalArgumentException("two regions have the code " + region.code());
        }
    }

    private void institution(Institution institution) {
        if (!regions.contains(institution.region().code())) {
            throw new IllegalArgumentException("institution " + institution.id() + ": the world lacks its region "
                    + institution.region().code());
        }
        mayBeOutside(institution, "supervisor", institution.supervisor());
        mayBeOutside(institution, "host", institution.host());
    }

    private void mandate(Mandate mandate) {
        claim(mandate);
        stated(mandate, "institution", mandate.institution());
        mayBeOutside(mandate, "delegatedBy", mandate.delegatedBy());
    }

    private void division(Division division) {
        claim(division);
        stated(division, "institutions", division.institutions());
        stated(division, "lead", division.lead());
    }

    private void transfer(Transfer transfer) {
        claim(transfer);
        stated(transfer, "from", transfer.from());
        stated(transfer, "to", transfer.to());
    }

    private void concentration(Concentration concentration) {
        claim(concentration);
        stated(concentration, "from", concentration.from());
        stated(concentration, "to", concentration.to());
    }

    private void mechanism(Mechanism mechanism) {
        claim(mechanism);
        stated(mechanism, "institutions", mechanism.institutions());
    }

    private void purchase(Purchase purchase) {
        claim(purchase);
        stated(purchase, "institution", purchase.institution());
        mayBeOutside(purchase, "provider", purchase.provider());
    }

    private void claim(Fact fact) {
        if (!ids.add(fact.id())) {
            throw new IllegalArgumentException(name(fact) + ": another fact has this id");
        }
    }

    private void stated(Fact fact, String field, Collection<Institution> named) {
        named.forEach(each -> stated(fact, field, each));
    }

    private void stated(Fact fact, String field, @Nullable Institution named) {
        if (named != null && !institutions.contains(named.id())) {
            throw new IllegalArgumentException(
                    name(fact) + ": " + field + " is " + named.id() + ", which the world lacks");
        }
    }

    private void mayBeOutside(Fact fact, String field, @Nullable Institution named) {
        if (named != null && !named.outside() && !institutions.contains(named.id())) {
            throw new IllegalArgumentException(name(fact) + ": " + field + " is " + named.id()
                    + ", which the world lacks; one that is not described is Institution.outside(id, region)");
        }
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + fact.id();
    }
}
