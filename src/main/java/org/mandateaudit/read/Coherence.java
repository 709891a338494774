package org.mandateaudit.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/**
 * Whether a world built in code holds what its facts name, each fact once and in one version, as the reader makes sure of
 * files.
 */
final class Coherence {

    private final Matters matters;
    private final Map<String, Region> regions = new HashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Coherence(Matters matters) {
        this.matters = matters;
    }

    /** @throws IllegalArgumentException where the world contradicts itself; it names the fact */
    static void check(World world) {
        Coherence coherence = new Coherence(world.matters());
        world.regions().forEach(coherence::code);
        world.regions().forEach(coherence::region);
        for (Institution each : world.institutions()) {
            coherence.claim(each);
            coherence.institutions.put(each.id(), each);
        }
        world.institutions().forEach(coherence::institution);
        world.mandates().forEach(coherence::mandate);
        world.divisions().forEach(coherence::division);
        world.transfers().forEach(coherence::transfer);
        world.concentrations().forEach(coherence::concentration);
        world.mechanisms().forEach(coherence::mechanism);
        world.purchases().forEach(coherence::purchase);
    }

    private void code(Region region) {
        if (!Spelling.isCode(region.code())) {
            throw wrong(region, "code", region.code(), "six digits, or x- and what tells it from others");
        }
        word(region, "name", region.name());
        if (regions.put(region.code(), region) != null) {
            throw new IllegalArgumentException("two regions have the code " + region.code());
        }
    }

    private void region(Region region) {
        Region parent = region.parent();
        if (parent != null) {
            Region known = regions.get(parent.code());
            if (known == null) {
                throw lacking(region, "parent", parent.code());
            }
            unchanged(region, "parent", known, parent);
        }
    }

    private void institution(Institution institution) {
        Region known = regions.get(institution.region().code());
        if (known == null) {
            throw new IllegalArgumentException("institution " + institution.id() + ": the world lacks its region "
                    + institution.region().code());
        }
        unchanged(institution, "region", known, institution.region());
        word(institution, "name", institution.name());
        institution.names().forEach(name -> word(institution, "names", name));
        Integer sequence = institution.sequence();
        if (sequence != null && sequence < 1) {
            throw wrong(institution, "sequence", String.valueOf(sequence), "1 or more");
        }
        mayBeOutside(institution, "supervisor", institution.supervisor());
        mayBeOutside(institution, "host", institution.host());
    }

    private void mandate(Mandate mandate) {
        claim(mandate);
        word(mandate, "text", mandate.text());
        if (mandate.delegatedInWriting() != null && mandate.delegatedBy() == null) {
            throw new IllegalArgumentException(name(mandate) + ": delegatedInWriting without delegatedBy");
        }
        on(mandate, mandate.matter());
        stated(mandate, "institution", mandate.institution());
        mayBeOutside(mandate, "delegatedBy", mandate.delegatedBy());
    }

    private void division(Division division) {
        claim(division);
        on(division, division.matter());
        some(division, "institutions", division.institutions());
        stated(division, "institutions", division.institutions());
        stated(division, "lead", division.lead());
    }

    private void transfer(Transfer transfer) {
        claim(transfer);
        on(transfer, transfer.matter());
        stated(transfer, "from", transfer.from());
        stated(transfer, "to", transfer.to());
    }

    private void concentration(Concentration concentration) {
        claim(concentration);
        on(concentration, concentration.matter());
        some(concentration, "acts", concentration.acts());
        some(concentration, "from", concentration.from());
        stated(concentration, "from", concentration.from());
        stated(concentration, "to", concentration.to());
    }

    private void mechanism(Mechanism mechanism) {
        claim(mechanism);
        on(mechanism, mechanism.matter());
        some(mechanism, "institutions", mechanism.institutions());
        stated(mechanism, "institutions", mechanism.institutions());
    }

    private void purchase(Purchase purchase) {
        claim(purchase);
        on(purchase, purchase.matter());
        stated(purchase, "institution", purchase.institution());
        mayBeOutside(purchase, "provider", purchase.provider());
    }

    private static void word(Fact fact, String field, String value) {
        if (Spelling.isBlank(value)) {
            throw new IllegalArgumentException(name(fact) + ": " + field + " is blank");
        }
    }

    private static void some(Fact fact, String field, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(name(fact) + ": " + field + " is empty");
        }
    }

    private static IllegalArgumentException wrong(Fact fact, String field, String value, String accepted) {
        return new IllegalArgumentException(
                name(fact) + ": " + field + " is " + Complaint.cut(value) + ", and must be " + accepted);
    }

    private void claim(Fact fact) {
        if (!Spelling.isId(fact.id())) {
            throw wrong(fact, "id", fact.id(), "without white space");
        }
        if (!ids.add(fact.id())) {
            throw new IllegalArgumentException(name(fact) + ": another fact has this id");
        }
    }

    private void on(Fact fact, @Nullable Matter matter) {
        if (matter != null) {
            Matter known = matters.find(matter.code());
            if (known == null) {
                throw new IllegalArgumentException(name(fact) + ": matter is " + matter.code()
                        + ", which the vocabulary of the world lacks; it is extended by Matters.shipped().with(terms)");
            }
            unchanged(fact, "matter", known, matter);
        }
    }

    private void stated(Fact fact, String field, Collection<Institution> named) {
        named.forEach(each -> stated(fact, field, each));
    }

    private void stated(Fact fact, String field, @Nullable Institution named) {
        if (named != null) {
            Institution known = institutions.get(named.id());
            if (known == null) {
                throw lacking(fact, field, named.id());
            }
            unchanged(fact, field, known, named);
        }
    }

    private void mayBeOutside(Fact fact, String field, @Nullable Institution named) {
        if (named == null) {
            return;
        }
        Institution known = institutions.get(named.id());
        if (known != null) {
            unchanged(fact, field, known, named);
        } else if (!named.outside()) {
            throw new IllegalArgumentException(name(fact) + ": " + field + " is " + named.id()
                    + ", which the world lacks; one that is not described is Institution.outside(id, region)");
        }
    }

    private static IllegalArgumentException lacking(Fact fact, String field, String named) {
        return new IllegalArgumentException(name(fact) + ": " + field + " is " + named + ", which the world lacks");
    }

    private static void unchanged(Fact fact, String field, Record known, Record named) {
        String difference = SameFact.difference(known, named);
        if (difference != null) {
            throw new IllegalArgumentException(
                    name(fact) + ": " + field + " is " + named + ", of which the world states another " + difference);
        }
    }

    private static String name(Fact fact) {
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + Complaint.cut(fact.id());
    }
}
