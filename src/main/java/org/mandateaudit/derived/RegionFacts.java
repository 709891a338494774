package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/** Everything that the rules see, region by region: the facts in force on a day, and what follows from them. */
public final class RegionFacts {

    private final World world;
    private final LocalDate day;
    private final Map<Region, RegionIndex> indexes = new LinkedHashMap<>();

    /**
     * Takes what is in force on the day.
     *
     * @param world all that is stated
     * @param day the as-of date
     */
    public RegionFacts(World world, LocalDate day) {
        this.world = world.on(day);
        this.day = day;
        Map<Region, List<Institution>> institutions = by(this.world.institutions(), Institution::region);
        Map<Region, List<Mandate>> mandates =
                by(this.world.mandates(), mandate -> mandate.institution().region());
        for (Region region : this.world.regions()) {
            indexes.put(
                    region,
                    new RegionIndex(
                            region,
                            institutions.getOrDefault(region, List.of()),
                            mandates.getOrDefault(region, List.of()),
                            naming(region, this.world.divisions()),
                            naming(region, this.world.mechanisms()),
                            naming(region, this.world.concentrations())));
        }
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
        List<Transfer> transfers = world.transfers().stream()
                .filter(transfer -> transfer.from().region().equals(region))
                .toList();
        facts.addAll(transfers);
        facts.addAll(naming(region, world.purchases()));
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
        for (RegionIndex other : indexes.values()) {
            @Nullable Region parent = other.region().parent();
            if (other.region().equals(region.parent()) || (parent != null && parent.equals(region))) {
                neighbours.add(other);
            }
        }
        return neighbours;
    }

    private static <T extends About> List<T> naming(Region region, List<T> facts) {
        return facts.stream()
                .filter(fact -> fact.institutions().stream()
                        .anyMatch(institution -> institution.region().equals(region)))
                .toList();
    }

    private static <T> Map<Region, List<T>> by(List<T> facts, Function<T, Region> region) {
        Map<Region, List<T>> grouped = new LinkedHashMap<>();
        facts.forEach(fact -> grouped.computeIfAbsent(region.apply(fact), each -> new ArrayList<>())
                .add(fact));
        return grouped;
    }
}
