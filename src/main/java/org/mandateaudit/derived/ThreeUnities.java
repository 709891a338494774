package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Transfer;

/** Finds the matters of one region that one institution plans, another regulates and a third manages. */
final class ThreeUnities {

    private ThreeUnities() {}

    static void among(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Consumer<Derived> found) {
        for (Matter matter : region.matters()) {
            List<Mandate> plans = on(region, matter, Act.PLAN);
            List<Mandate> issues = on(region, matter, Act.ISSUE);
            List<Mandate> managements = on(region, matter, Act.MANAGE);
            if (plans.isEmpty() || issues.isEmpty() || managements.isEmpty()) {
                continue;
            }
            Answer united = united(plans, issues, managements);
            for (Mandate plan : plans) {
                for (Mandate issue : issues) {
                    for (Mandate manage : managements) {
                        add(region, List.of(plan, issue, manage), united, transfers, day, found);
                    }
                }
            }
        }
    }

    private static List<Mandate> on(RegionIndex region, Matter matter, Act act) {
        return region.mandatesExactlyOn(matter).stream()
                .filter(mandate -> mandate.act() == act && mandate.regionWide())
                .filter(mandate -> mandate.role() != Role.ASSIST && mandate.role() != Role.JOINT)
                .filter(mandate -> !mandate.inNameOfDeliberativeOffice())
                .filter(mandate -> !region.heldFurtherUp(mandate).yes())
                .toList();
    }

    /** Whether one body leads two of the three. */
    private static Answer united(List<Mandate> plans, List<Mandate> issues, List<Mandate> managements) {
        Map<Institution, Answer> first = new LinkedHashMap<>();
        Answer united = Answer.NO;
        for (List<Mandate> unity : List.of(plans, issues, managements)) {
            Map<Institution, Answer> leads = new LinkedHashMap<>();
            unity.forEach(mandate -> leads.merge(mandate.holder().body(), Held.led(mandate), Answer::or));
            for (Map.Entry<Institution, Answer> each : leads.entrySet()) {
                united = united.or(each.getValue().and(first.getOrDefault(each.getKey(), Answer.NO)));
            }
            leads.forEach((body, led) -> first.merge(body, led, Answer::or));
        }
        return united;
    }

    private static void add(
            RegionIndex region,
            List<Mandate> three,
            Answer united,
            Collection<Transfer> transfers,
            LocalDate day,
            Consumer<Derived> found) {
        List<List<Institution>> pairs = new ArrayList<>();
        for (int one = 0; one < three.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairs.add(List.of(three.get(one).holder(), three.get(other).holder()));
            }
        }
        Answer apart = Answer.all(pairs, pair -> Line.apart(pair.get(0), pair.get(1)));
        if (apart.no()) {
            return;
        }
        Matter matter = three.get(0).matter();
        boolean settled = pairs.stream()
                .anyMatch(pair -> region.divisions().stream().anyMatch(division -> division.settles(matter, pair)));
        found.accept(new Unities(
                three.get(0),
                three.get(1),
                three.get(2),
                Answer.all(three, Held::led),
                united,
                settled,
                Answer.any(pairs, pair -> Handovers.underWay(transfers, pair.get(0), pair.get(1), matter, day)),
                apart.wants()));
    }
}
