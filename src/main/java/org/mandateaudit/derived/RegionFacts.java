package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/** Everything that the rules see, region by region: the facts in force on a day, and what follows from them. */
public final class RegionFacts {

    private final World world;
    private final LocalDate day;
    private final Map<Region, RegionIndex> indexes = new LinkedHashMap<>();
    private final Map<Region, List<RegionIndex>> below = new HashMap<>();
    private final Map<Region, List<Transfer>> transfersFrom;
    private final Map<Region, List<Purchase>> purchases;

    /**
     * Takes what is in force on the day.
     *
     * @param world all that is stated
     * @param day the as-of date
     */
    public RegionFacts(World world, LocalDate day) {
        this.world = world.on(day);
        this.day = day;
        this.transfersFrom =
                by(this.world.transfers(), transfer -> transfer.from().region());
        this.purchases = naming(this.world.purchases());
        Map<Region, List<Institution>> institutions = by(this.world.institutions(), Institution::region);
        Map<Region, List<Mandate>> mandates =
                by(this.world.mandates(), mandate -> mandate.institution().region());
        Map<Region, List<Division>> divisions = naming(this.world.divisions());
        Map<Region, List<Mechanism>> mechanisms = naming(this.world.mechanisms());
        Map<Region, List<Concentration>> concentrations = naming(this.world.concentrations());
        for (Region region : this.world.regions()) {
            indexes.put(
                    region,
                    new RegionIndex(
                            region,
                            institutions.getOrDefault(region, List.of()),
                            mandates.getOrDefault(region, List.of()),
                            divisions.getOrDefault(region, List.of()),
                            mechanisms.getOrDefault(region, List.of()),
                            concentrations.getOrDefault(region, List.of())));
        }
        indexes.values().forEach(index -> {
            Region parent = index.region().parent();
            if (parent != null) {
                below.computeIfAbsent(parent, each -> new ArrayList<>()).add(index);
            }
        });
    }

    /** What is in force on the day. */
    public World world() {
        return world;
    }

    /** The facts of one region and what follows from them, in no order that matters. Safe to call from any thread. */
    public Collection<Object> of(Region region) {
        RegionIndex index = index(region);
        List<Object> facts = new ArrayList<>();
        facts.add(region);
        facts.addAll(index.institutions());
        facts.addAll(index.mandates());
        facts.addAll(index.divisions());
        facts.addAll(index.mechanisms());
        facts.addAll(index.concentrations());
        List<Transfer> transfers = transfersFrom.getOrDefault(region, List.of());
        facts.addAll(transfers);
        facts.addAll(purchases.getOrDefault(region, List.of()));
        Meetings.among(index, facts::add);
        LineMeetings.among(index, facts::add);
        IndustryPolicies.among(index, facts::add);
        ThreeUnities.among(index, facts::add);
        Coordinations.among(index, facts::add);
        HostCoordinations.among(index, this::index, facts::add);
        NameplateFunctions.among(index, this::index, facts::add);
        Competences.among(index, facts::add);
        RegionalMatters.among(index, neighbours(region), facts::add);
        ApprovalChains.among(index, facts::add);
        AllHoldings.among(index, day, facts::add);
        Handovers.among(transfers, world.transfers(), day, this::index, facts::add);
        BigDataFunctions.among(index, facts::add);
        CyberspaceOffices.among(index, facts::add);
        Groundings.among(index, facts::add);
        PowerOrigins.among(index, day, this::index, facts::add);
        return facts;
    }

    /** What the body of an institution holds, to be asked. */
    public BodyHoldings heldBy(Institution institution) {
        return new BodyHoldings(index(institution.region()), institution);
    }

    private RegionIndex index(Region region) {
        RegionIndex index = indexes.get(region);
        return index != null ? index : new RegionIndex(region, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The level above and the level below. */
    private Collection<RegionIndex> neighbours(Region region) {
        List<RegionIndex> neighbours = new ArrayList<>();
        RegionIndex above = region.parent() == null ? null : indexes.get(region.parent());
        if (above != null) {
            neighbours.add(above);
        }
        neighbours.addAll(below.getOrDefault(region, List.of()));
        return neighbours;
    }

    /** The facts by each region in which an institution that they name sits. */
    private static <T extends About> Map<Region, List<T>> naming(List<T> facts) {
        Map<Region, List<T>> grouped = new LinkedHashMap<>();
        facts.forEach(fact -> fact.institutions().stream()
                .map(Institution::region)
                .distinct()
                .forEach(region -> grouped.computeIfAbsent(region, each -> new ArrayList<>())
                        .add(fact)));
        return grouped;
    }

    private static <T> Map<Region, List<T>> by(List<T> facts, Function<T, Region> region) {
        Map<Region, List<T>> grouped = new LinkedHashMap<>();
        facts.forEach(fact -> grouped.computeIfAbsent(region.apply(fact), each -> new ArrayList<>())
                .add(fact));
        return grouped;
    }
}
