package org.mandateaudit.derived;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Transfer;

/**
 * One institution promotes an industry, and another, which stands apart from it, manages an industry of another name, and
 * their scopes intersect. Whether the two industries are the same enterprises is for a rule to say.
 *
 * @param promotion the mandate to promote
 * @param management the mandate to manage
 * @param settled whether a division of labour settles who does what, on either matter
 * @param transfer whether a transfer between the two, of a matter in line with either, is under way
 * @param wants the fields without which it is only possible
 */
public record IndustryPolicy(Mandate promotion, Mandate management, boolean settled, Answer transfer, Set<String> wants)
        implements Derived {

    /** Whether both institutions are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return promotion.holder().locallyLed() && management.holder().locallyLed();
    }

    /** Whether a transfer between the two, of a matter in line with either industry, is in force and not yet due. */
    public @Nullable Boolean beingTransferred() {
        return transfer.value();
    }

    /** The two holders. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(promotion.holder(), management.holder());
    }

    /** The industry that is promoted. */
    @Override
    public Matter matter() {
        return promotion.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(promotion, management);
    }

    @Override
    public Set<String> wants(String property) {
        return property.equals("beingTransferred") ? transfer.wants() : Set.of();
    }

    /** Finds, among the industries of one region, promotion by one and management by another. */
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
