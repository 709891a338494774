package org.mandateaudit.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.mandateaudit.bench.MeasuredCountry;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.mandate.Region;

/** The regions of the measured country with all that rules see of them. */
final class Regions {

    final RuleBook book = RuleBook.bundled();
    private final Map<Region, Collection<Object>> facts = new LinkedHashMap<>();

    Regions() {
        RegionFacts stated = new RegionFacts(MeasuredCountry.mandates().world(), MeasuredCountry.DAY);
        stated.world().regions().forEach(region -> facts.put(region, stated.of(region)));
    }

    /** The matches of a base in a session for each region. */
    List<List<Match>> matches(KieBase base) {
        List<List<Match>> matches = new ArrayList<>();
        facts.forEach(
                (region, its) -> matches.add(new RegionAudit(book, region, MeasuredCountry.DAY, Long.MAX_VALUE - 1)
                        .by(base, its)
                        .matches()));
        return matches;
    }
}
