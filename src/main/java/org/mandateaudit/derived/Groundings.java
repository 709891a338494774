package org.mandateaudit.derived;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.SourceKind;

/**
 * Holds the provisions on functions of one region's institutions against their power lists. A delegated power answers to
 * the functions of its delegator, and to none here.
 */
final class Groundings {

    private Groundings() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        for (Mandate mandate : region.mandates()) {
            if (mandate.delegated()) {
                continue;
            }
            if (mandate.source().kind() == SourceKind.POWER_LIST) {
                ground(region, mandate, SourceKind.PROVISION, found);
            } else if (mandate.source().kind() == SourceKind.PROVISION) {
                ground(region, mandate, SourceKind.POWER_LIST, found);
            }
        }
    }

    private static void ground(RegionIndex region, Mandate mandate, SourceKind other, Consumer<Derived> found) {
        Institution institution = mandate.institution();
        List<Mandate> ofBody = region.mandates().stream()
                .filter(each -> each.institution().body().equals(institution.body()))
                .toList();
        List<Mandate> others = ofBody.stream()
                .filter(each -> each.source().kind() == null || each.source().kind() == other)
                .toList();
        if (others.stream().noneMatch(each -> each.source().kind() == other)) {
            return;
        }
        Answer inOther = Answer.any(
                        others,
                        each -> !Kinship.mayBeMeant(each.matter(), mandate.matter())
                                ? Answer.NO
                                : each.source().kind() == other ? Answer.YES : Answer.unknown(each.id(), "source.kind"))
                .providedThat(Held.coversBody(region, institution, EnumSet.allOf(Act.class)));
        boolean elsewhere = ofBody.stream()
                .filter(each -> each.source().kind() == SourceKind.STATUTE
                        || each.source().kind() == SourceKind.OTHER)
                .anyMatch(each -> Kinship.mayBeMeant(each.matter(), mandate.matter()));
        Answer gathered =
                Answer.any(region.namesOfBody(institution), each -> Answer.of(each.gathersPowers(), each.id(), "kind"));
        found.accept(new Grounding(mandate, inOther, elsewhere, gathered));
    }
}
