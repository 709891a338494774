package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Region, List<Institution>> institutions;
    private final Map<Region, List<Mandate>> mandates;
    private final Map<Region, List<Division>> divisions;
    private final Map<Region, List<Mechanism>> mechanisms;
    private final Map<Region, List<Concentration>> concentrations;
    private final Map<Region, List<Transfer>> transfersFrom;
    private final Map<Region, List<Purchase>> purchases;
    private final Map<Region, List<Region>> below = new HashMap<>();
    private final Map<Region, RegionIndex> indexes = new ConcurrentHashMap<>();

    /**
     * Takes what is in force on the day.
     *
     * @param world all that is stated
     * @param day the as-of date
     */
    public RegionFacts(World world, LocalDate day) {
        this.world = world.on(day);
        this.day = day;
        this.institutions = by(this.world.institutions(), Institution::region);
        this.mandates =
                by(this.world.mandates(), mandate -> mandate.institution().region());
        this.divisions = naming(this.world.divisions());
        this.mechanisms = naming(this.world.mechanisms());
        this.concentrations = naming(this.world.concentrations());
        this.transfersFrom =
                by(this.world.transfers(), transfer -> transfer.from().region());
        this.purchases = naming(this.world.purchases());
        for (Region region : this.world.regions()) {
            if (region.parent() != null) {
                below.computeIfAbsent(region.parent(), each -> new ArrayList<>())
                        .add(region);
            }
        }
    }

    /** What is in force on the day. */
    public World world() {
        return world;
    }

    /** The facts of one region and what follows from them. Safe to call from any thread. */
    public FactsByType of(Region region) {
        RegionIndex index = index(region);
        List<Transfer> transfers = transfersFrom.getOrDefault(region, List.of());
        FactsByType facts = new FactsByType();
        facts.state(Region.class, List.of(region));
        facts.state(Institution.class, index.institutions());
        facts.state(Mandate.class, index.mandates());
        facts.state(Division.class, index.divisions());
        facts.state(Mechanism.class, index.mechanisms());
        facts.state(Concentration.class, index.concentrations());
        facts.state(Transfer.class, transfers);
        facts.state(Purchase.class, purchases.getOrDefault(region, List.of()));
        facts.derive(Meeting.class, found -> Meetings.among(index, found));
        facts.derive(LineMeeting.class, found -> LineMeetings.among(index, found));
        facts.derive(IndustryPolicy.class, found -> IndustryPolicies.among(index, found));
        facts.derive(Unities.class, found -> ThreeUnities.among(index, found));
        facts.derive(Coordination.class, found -> Coordinations.among(index, found));
        facts.derive(HostCoordination.class, found -> HostCoordinations.among(index, this::index, found));
        facts.derive(NameplateFunction.class, found -> NameplateFunctions.among(index, this::index, found));
        facts.derive(Competence.class, found -> Competences.among(index, found));
        facts.derive(RegionalMatter.class, found -> RegionalMatters.among(index, neighbours(region), found));
        facts.derive(ApprovalChain.class, found -> ApprovalChains.among(index, found));
        facts.derive(Holdings.class, found -> AllHoldings.among(index, day, found));
        facts.derive(Handover.class, found -> Handovers.among(transfers, world.transfers(), day, this::index, found));
        facts.derive(BigDataPowers.class, found -> BigDataFunctions.among(index, found));
        facts.derive(CyberspaceAndBureau.class, found -> CyberspaceOffices.among(index, found));
        facts.derive(Grounding.class, found -> Groundings.among(index, found));
        facts.derive(TemporaryLicence.class, found -> TemporaryLicences.among(index, day, found));
        facts.derive(Subdelegation.class, found -> Subdelegations.among(index, this::index, found));
        return facts;
    }

    /** What the body of an institution holds, to be asked. */
    public BodyHoldings heldBy(Institution institution) {
        return new BodyHoldings(index(institution.region()), institution);
    }

    /** Of a region that is not in the input, an empty one. */
    private RegionIndex index(Region region) {
        return indexes.computeIfAbsent(
                region,
                each -> new RegionIndex(
                        each,
                        institutions.getOrDefault(each, List.of()),
                        mandates.getOrDefault(each, List.of()),
                        divisions.getOrDefault(each, List.of()),
                        mechanisms.getOrDefault(each, List.of()),
                        concentrations.getOrDefault(each, List.of())));
    }

    /** The level above and the level below. */
    private Collection<RegionIndex> neighbours(Region region) {
        List<RegionIndex> neighbours = new ArrayList<>();
        if (region.parent() != null) {
            neighbours.add(index(region.parent()));
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
