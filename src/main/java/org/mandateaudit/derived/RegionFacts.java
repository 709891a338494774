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
    private final Map<Region, List<Transfer>> transfers;
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
        this.transfers = naming(world.transfers());
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
        Map<Region, List<Mandate>> stated =
                by(mandates, mandate -> mandate.institution().region());
        Map<Region, List<Mandate>> elsewhere = by(
                mandates.stream().filter(Mandate::heldElsewhere).toList(),
                mandate -> mandate.holder().body().region());
        return new RegionMandates() {
            @Override
            public List<Mandate> of(Region region) {
                return stated.getOrDefault(region, List.of());
            }

            @Override
            public List<Mandate> elsewhere(Region region) {
                return elsewhere.getOrDefault(region, List.of());
            }
        };
    }

    /** What is in force on the day. */
    public World world() {
        return world;
    }

    /** The facts of one region and what follows from them. Safe to call from any thread. */
    public FactsByType of(Region region) {
        RegionIndex index = index(region);
        List<Transfer> fromHere = transfersFrom.getOrDefault(region, List.of());
        List<Transfer> named = transfers.getOrDefault(region, List.of());
        FactsByType facts = new FactsByType();
        facts.state(Region.class, List.of(region));
        facts.state(Institution.class, index.institutions());
        facts.state(Mandate.class, index.mandates());
        facts.state(Division.class, index.divisions());
        facts.state(Mechanism.class, index.mechanisms());
        facts.state(Concentration.class, index.concentrations());
        facts.state(Transfer.class, named);
        facts.state(Purchase.class, purchases.getOrDefault(region, List.of()));
        facts.derive(Meeting.class, found -> Meetings.among(index, fromHere, day, found));
        facts.derive(LineMeeting.class, found -> LineMeeting.among(index, fromHere, day, found));
        facts.derive(IndustryPolicy.class, found -> IndustryPolicy.among(index, fromHere, day, found));
        facts.derive(Unities.class, found -> ThreeUnities.among(index, fromHere, day, found));
        facts.derive(Coordination.class, found -> Coordinations.among(index, found));
        facts.derive(HostCoordination.class, found -> HostCoordinations.among(index, this::index, found));
        facts.derive(NameplateFunction.class, found -> NameplateFunctions.among(index, this::index, found));
        facts.derive(Competence.class, found -> Competences.among(index, this::index, found));
        facts.derive(RegionalMatter.class, found -> RegionalMatters.among(index, neighbours(region), found));
        facts.derive(ApprovalChain.class, found -> ApprovalChains.among(index, found));
        facts.derive(Holdings.class, found -> AllHoldings.among(index, named, day, found));
        facts.derive(Handover.class, found -> Handovers.among(fromHere, world.transfers(), day, this::index, found));
        facts.derive(
                BigDataPowers.class, found -> BigDataFunctions.among(index, neighbours(region), fromHere, day, found));
        facts.derive(CyberspaceAndBureau.class, found -> CyberspaceAndBureau.among(index, found));
        facts.derive(Grounding.class, found -> Grounding.among(index, found));
        facts.derive(TemporaryLicence.class, found -> TemporaryLicence.among(index, day, found));
        facts.derive(Subdelegation.class, found -> Subdelegations.among(index, this::index, found));
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
                : new RegionIndex(region, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private RegionIndex indexed(Region region) {
        return new RegionIndex(
                region,
                institutions.getOrDefault(region, List.of()),
                mandates.of(region),
                mandates.elsewhere(region),
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
