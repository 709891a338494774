package org.mandateaudit.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.Report;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matters;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;

/**
 * A region with what its pictures show.
 *
 * @param region the region
 * @param vocabulary the matters, in order
 * @param institutions its institutions by order of precedence, those without one last
 * @param mandates their mandates
 * @param facts what follows from the facts
 */
record HtmlRegion(
        Region region, Matters vocabulary, List<Institution> institutions, List<Mandate> mandates, RegionFacts facts) {

    private static final Comparator<Institution> PRECEDENCE = Comparator.comparing(
                    Institution::sequence, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Institution::id);

    /** The regions that have pictures: the most burdened ones where there are more than the limit, in the order of the facts. */
    static List<HtmlRegion> of(Report report, int limit) {
        World world = report.world();
        RegionFacts facts = new RegionFacts(world, report.asOf());
        Map<Region, Long> burden = new HashMap<>();
        for (Finding finding : report.findings()) {
            burden.merge(finding.region(), 1L, Long::sum);
        }
        Set<Region> shown = new HashSet<>(peopled(world).stream()
                .sorted(Comparator.comparing((Region region) -> -burden.getOrDefault(region, 0L))
                        .thenComparing(Region::code))
                .limit(limit)
                .toList());
        return world.regions().stream()
                .filter(shown::contains)
                .sorted(Comparator.comparing(Region::code))
                .map(region -> new HtmlRegion(
                        region,
                        world.matters(),
                        world.institutions().stream()
                                .filter(each -> each.region().equals(region))
                                .sorted(PRECEDENCE)
                                .toList(),
                        world.mandates().stream()
                                .filter(each -> each.institution().region().equals(region))
                                .toList(),
                        facts))
                .toList();
    }

    /** The regions that have a mandate to show. */
    static List<Region> peopled(World world) {
        Set<Region> held = new HashSet<>();
        world.mandates().forEach(mandate -> held.add(mandate.institution().region()));
        return world.regions().stream().filter(held::contains).toList();
    }
}
