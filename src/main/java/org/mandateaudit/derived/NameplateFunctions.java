package org.mandateaudit.derived;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;

/** Holds what stands under the further names of one region's bodies against what else those bodies do. */
final class NameplateFunctions {

    private final RegionIndex region;
    private final RegionLookup regions;

    private NameplateFunctions(RegionIndex region, RegionLookup regions) {
        this.region = region;
        this.regions = regions;
    }

    static void among(RegionIndex region, RegionLookup regions, Consumer<Derived> found) {
        NameplateFunctions functions = new NameplateFunctions(region, regions);
        Map<String, Institution> furtherNames = new HashMap<>();
        region.institutions().stream()
                .filter(HostCoordinations::mayHaveHost)
                .forEach(each -> furtherNames.put(each.name(), each));
        for (Mandate mandate : region.mandates()) {
            Institution institution = mandate.institution();
            Institution name = furtherNames.get(mandate.underName());
            if (name != null && mayBear(institution, name)) {
                found.accept(functions.function(name, mandate));
            } else if (HostCoordinations.mayHaveHost(institution)) {
                found.accept(functions.function(institution, mandate));
            }
        }
    }

    /** Whether a name is the institution's, or does not say whose it is. */
    private static boolean mayBear(Institution institution, Institution name) {
        return name.host() == null || name.body().equals(institution.body());
    }

    private NameplateFunction function(Institution name, Mandate mandate) {
        return new NameplateFunction(name, mandate, onMatterOfBody(name, mandate));
    }

    private Answer onMatterOfBody(Institution name, Mandate mandate) {
        if (name.host() == null) {
            return HostCoordinations.unhosted(name);
        }
        Set<Institution> others = new LinkedHashSet<>(region.membersOfBody(name));
        others.addAll(HostCoordinations.hosts(name));
        others.remove(name);
        Set<Region> seats = new LinkedHashSet<>();
        others.forEach(each -> seats.add(each.region()));
        boolean stated = seats.stream()
                .flatMap(seat -> regions.of(seat).mandates().stream())
                .anyMatch(
                        each -> standsUnderAnother(name, each) && Kinship.mayBeMeant(each.matter(), mandate.matter()));
        return Answer.of(stated)
                .providedThat(Held.covers(others, EnumSet.allOf(Act.class)).and(Held.strayNames(region)));
    }

    /** Whether the body has the mandate, or delegates it, under another of its names. */
    private static boolean standsUnderAnother(Institution name, Mandate mandate) {
        Institution body = name.body();
        return (mandate.institution().body().equals(body)
                        || mandate.holder().body().equals(body))
                && !mandate.institution().equals(name)
                && !name.name().equals(mandate.underName());
    }
}
