package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Transfer;

/** Finds, among the industries of one region, promotion by one and management by another. */
final class IndustryPolicies {

    private IndustryPolicies() {}

    static void among(RegionIndex region, Collection<Transfer> transfers, LocalDate day, Consumer<Derived> found) {
        List<Mandate> managements = ofIndustry(region, Act.MANAGE);
        for (Mandate promotion : ofIndustry(region, Act.PROMOTE)) {
            for (Mandate management : managements) {
                if (!promotion.matter().inLineWith(management.matter())) {
                    between(region, promotion, management, transfers, day, found);
                }
            }
        }
    }

    private static List<Mandate> ofIndustry(RegionIndex region, Act act) {
        return region.mandates().stream()
                .filter(mandate -> mandate.act() == act && mandate.matter().domain() == Domain.INDUSTRY)
                .toList();
    }

    private static void between(
            RegionIndex region,
            Mandate promotion,
            Mandate management,
            Collection<Transfer> transfers,
            LocalDate day,
            Consumer<Derived> found) {
        List<Institution> parties = List.of(promotion.holder(), management.holder());
        Answer beside = Line.apart(promotion.holder(), management.holder())
                .and(Meetings.onSameGround(region, promotion, management));
        if (!beside.no()) {
            boolean settled = region.divisions().stream()
                    .anyMatch(division -> division.settles(promotion.matter(), parties)
                            || division.settles(management.matter(), parties));
            Answer transfer = Answer.any(
                    List.of(promotion.matter(), management.matter()),
                    matter -> Handovers.underWay(transfers, promotion.holder(), management.holder(), matter, day));
            found.accept(new IndustryPolicy(promotion, management, settled, transfer, beside.wants()));
        }
    }
}
