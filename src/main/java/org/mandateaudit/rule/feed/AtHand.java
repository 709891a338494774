package org.mandateaudit.rule.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

/** Regions that are all in memory. */
public final class AtHand implements Feed {

    private final World world;
    private final List<Region> regions;
    private final boolean largestFirst;
    private @Nullable Map<Region, Long> mandates;
    private @Nullable Holders holders;

    /**
     * Prepares.
     *
     * @param regions the regions of the world, in order
     * @param largestFirst whether those with the most mandates come first, so that what is left for the end is soon done
     */
    public AtHand(World world, List<Region> regions, boolean largestFirst) {
        this.world = world;
        this.regions = regions;
        this.largestFirst = largestFirst;
    }

    @Override
    public void each(Consumer<Region> ready) {
        if (largestFirst) {
            regions.stream()
                    .sorted((one, other) -> Long.compare(mandates(other), mandates(one)))
                    .forEach(ready);
        } else {
            regions.forEach(ready);
        }
    }

    @Override
    public Collection<Region> audited(Region region) {
        return List.of();
    }

    @Override
    public synchronized long mandates(Region region) {
        if (mandates == null) {
            mandates = new HashMap<>();
            for (Mandate mandate : world.mandates()) {
                mandates.merge(mandate.institution().region(), 1L, Long::sum);
            }
        }
        return mandates.getOrDefault(region, 0L);
    }

    @Override
    public synchronized Function<String, @Nullable Institution> holders(Region region) {
        if (holders == null) {
            Map<String, Institution> institutions = new HashMap<>();
            world.institutions().forEach(each -> institutions.put(each.id(), each));
            holders = new Holders(institutions);
            world.mandates().forEach(holders::add);
        }
        return holders::of;
    }
}
