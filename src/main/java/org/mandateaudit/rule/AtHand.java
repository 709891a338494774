package org.mandateaudit.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

/** Regions that are all in memory. */
final class AtHand implements Feed {

    private final List<Region> regions;
    private final Map<Region, Long> mandates;
    private final Map<String, Institution> holders = new HashMap<>();

    /** @param regions the regions of the world, in the order in which they are audited */
    AtHand(World world, List<Region> regions) {
        this.regions = regions;
        this.mandates = world.mandates().stream()
                .collect(Collectors.groupingBy(mandate -> mandate.institution().region(), Collectors.counting()));
        for (Mandate mandate : world.mandates()) {
            holders.put(mandate.id(), mandate.institution());
        }
        for (Institution institution : world.institutions()) {
            holders.put(institution.id(), institution);
        }
    }

    @Override
    public void each(Consumer<Region> ready) {
        regions.forEach(ready);
    }

    @Override
    public Collection<Region> audited(Region region) {
        return List.of();
    }

    @Override
    public long mandates(Region region) {
        return mandates.getOrDefault(region, 0L);
    }

    @Override
    public Function<String, @Nullable Institution> holders(Region region) {
        return holders::get;
    }
}
