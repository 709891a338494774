package org.mandateaudit.rule.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.About;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

/**
 * Which regions the audit of a region looks at: the region itself, the levels above and below, and its circle, whose
 * institutions are connected by a host, a supervisor, a delegation or a fact that names several. A region looks at those
 * that look at it.
 */
final class Sights {

    private final List<Region> regions;
    private final Map<String, List<Region>> circles = new HashMap<>();
    private final Map<String, List<Region>> near = new HashMap<>();

    /** @param connections the codes of regions that mandates connect */
    Sights(World world, Collection<Set<String>> connections) {
        this.regions = world.regions();
        Circles joined = new Circles();
        connections.forEach(joined::join);
        world.institutions().forEach(institution -> joined.join(codes(institution)));
        for (List<? extends About> facts : List.of(
                world.divisions(), world.transfers(), world.concentrations(), world.mechanisms(), world.purchases())) {
            facts.forEach(fact -> joined.join(codes(fact.institutions())));
        }
        Map<String, List<Region>> byFirst = new HashMap<>();
        for (Region region : regions) {
            List<Region> circle = byFirst.computeIfAbsent(joined.of(region.code()), each -> new ArrayList<>(1));
            circle.add(region);
            circles.put(region.code(), circle);
        }
        for (Region region : regions) {
            Region parent = region.parent();
            if (parent != null && circles.containsKey(parent.code())) {
                near.computeIfAbsent(region.code(), each -> new ArrayList<>(1)).add(parent);
                near.computeIfAbsent(parent.code(), each -> new ArrayList<>(1)).add(region);
            }
        }
    }

    /** All regions. */
    List<Region> regions() {
        return regions;
    }

    /** The regions that are connected with one, itself among them: one list for all of them. */
    List<Region> circle(Region region) {
        return circles.getOrDefault(region.code(), List.of());
    }

    /** The levels above and below. */
    List<Region> near(Region region) {
        return near.getOrDefault(region.code(), List.of());
    }

    private static Set<String> codes(Institution institution) {
        Set<String> codes = new TreeSet<>();
        for (@Nullable Institution each = institution; each != null; each = each.host()) {
            codes.add(each.region().code());
        }
        Institution supervisor = institution.supervisor();
        if (supervisor != null) {
            codes.add(supervisor.region().code());
        }
        return codes;
    }

    private static Set<String> codes(Collection<Institution> institutions) {
        Set<String> codes = new TreeSet<>();
        institutions.forEach(institution -> codes.addAll(codes(institution)));
        return codes;
    }
}
