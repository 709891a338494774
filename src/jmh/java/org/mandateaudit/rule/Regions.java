package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.bench.MeasuredCountry;
import org.mandateaudit.derived.FactsByType;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.Region;

/** The regions of the measured country with all that rules see of them. */
final class Regions {

    final RuleBook book = RuleBook.bundled();
    private final Map<Region, FactsByType> facts = new LinkedHashMap<>();

    Regions() {
        RegionFacts stated = new RegionFacts(MeasuredCountry.mandates().world(), MeasuredCountry.DAY);
        stated.world().regions().forEach(region -> {
            FactsByType its = stated.of(region);
            its.all();
            facts.put(region, its);
        });
    }

    /** The matches of a network in a session for each region. */
    List<List<Match>> matches(Network network) {
        List<List<Match>> matches = new ArrayList<>();
        facts.forEach(
                (region, its) -> matches.add(new RegionAudit(book, region, MeasuredCountry.DAY, Long.MAX_VALUE - 1)
                        .by(network, its)
                        .matches()));
        return matches;
    }
}
