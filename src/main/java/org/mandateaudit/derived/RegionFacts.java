package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private final RegionMandates mandates;
    private final Map<Region, RegionIndex> indexes = new ConcurrentHashMap<>();
    private final Set<Region> regions;
    private final Map<Region, List<Region>> below = new HashMap<>();
    private final Map<Region, List<Institution>> institutions;
    private final Map<Region, List<Division>> divisions;
    private final Map<Region, List<Mechanism>> mechanisms;
    private final Map<Region, List<Concentration>> concentrations;
    private final Map<Region, List<Transfer>> transfersFrom;
    private final Map<Region, List<Purchase>> purchases;

    /**
     * Takes what is in force on the day.
     *
     * @param world all that is stated
     * @param day the as-of date
     */
    public RegionFacts(World world, LocalDate day) {
        this(day, world.on(day));
    }

    private RegionFacts(LocalDate day, World inForce) {
        this(inForce, day, of(inForce.mandates()));
    }

    /**
     * Takes what is in force on the day, with mandates that are not all in memory at once.
     *
     * @param world what is stated and in force on the day, but for mandates
     * @param day the as-of date
     * @param mandates the mandates
     */
    public RegionFacts(World world, LocalDate day, RegionMandates mandates) {
        this.world = world;
        this.day = day;
        this.mandates = mandates;
        this.regions = Set.copyOf(world.regions());
        this.transfersFrom = by(world.transfers(), transfer -> transfer.from().region());
        this.purchases = naming(world.purchases());
        this.institutions = by(world.institutions(), Institution::region);
        this.divisions = naming(world.divisions());
        this.mechanisms = naming(world.mechanisms());
        this.concentrations = naming(world.concentrations());
        for (Region region : world.regions()) {
            Region parent = region.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, each -> new ArrayList<>()).add(region);
            }
        }
    }

    private static RegionMandates of(List<Mandate> mandates) {
        Map<Region, List<Mandate>> byRegion =
                by(mandates, mandate -> mandate.institution().region());
        return region -> byRegion.getOrDefault(region, List.of());
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

    /** Forgets a region until it is asked for again. */
    public void letGo(Region region) {
        indexes.remove(region);
    }

    private RegionIndex index(Region region) {
        return regions.contains(region)
                ? indexes.computeIfAbsent(region, this::indexed)
                : new RegionIndex(region, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private RegionIndex indexed(Region region) {
        return new RegionIndex(
                region,
                institutions.getOrDefault(region, List.of()),
                mandates.of(region),
                divisions.getOrDefault(region, List.of()),
                mechanisms.getOrDefault(region, List.of()),
                concentrations.getOrDefault(region, List.of()));
    }

    /** The level above and the level below. */
    private Collection<RegionIndex> neighbours(Region region) {
        List<RegionIndex> neighbours = new ArrayList<>();
        Region parent = region.parent();
        if (parent != null && regions.contains(parent)) {
            neighbours.add(index(parent));
        }
        below.getOrDefault(region, List.of()).forEach(each -> neighbours.add(index(each)));
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
