package org.mandateaudit.derived;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.SourceKind;

/**
 * Whether an institution's provision on functions and its power list answer to each other. Each must be stated whole for
 * an item of one to be known to have nothing in the other.
 */
public final class Grounding implements Derived {

    private final Mandate mandate;
    private final Answer inOther;
    private final boolean groundedElsewhere;
    private final Answer gathered;

    Grounding(Mandate mandate, Answer inOther, boolean groundedElsewhere, Answer gathered) {
        this.mandate = mandate;
        this.inOther = inOther;
        this.groundedElsewhere = groundedElsewhere;
        this.gathered = gathered;
    }

    /** The item of the power list, or the mandate of the provision. */
    public Mandate mandate() {
        return mandate;
    }

    /** Whether the other document has a mandate of the institution on a matter in line with this one's. */
    public @Nullable Boolean inOther() {
        return inOther.value();
    }

    /** Whether a statute or another document is stated to give the institution a mandate on a matter in line with it. */
    public boolean groundedElsewhere() {
        return groundedElsewhere;
    }

    /** Whether its body is an approval or enforcement body, which exercises the powers of many departments on their matters. */
    public @Nullable Boolean gathered() {
        return gathered.value();
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(mandate.institution());
    }

    @Override
    public Matter matter() {
        return mandate.matter();
    }

    @Override
    public Collection<Mandate> evidence() {
        return List.of(mandate);
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "inOther" -> inOther.wants();
            case "gathered" -> gathered.wants();
            default -> Set.of();
        };
    }

    /**
     * Holds the provisions on functions of one region's institutions against their power lists. A delegated power answers to
     * the functions of its delegator, and to none here.
     */
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
                        each -> !answersTo(each, mandate)
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

    /** Who manages data has their security to see to (数据安全法 6), so that an item on it rests on that function. */
    private static boolean answersTo(Mandate each, Mandate mandate) {
        return Kinship.mayBeMeant(each.matter(), mandate.matter())
                || (mandate.source().kind() == SourceKind.POWER_LIST
                        && mandate.matter().within("data-security")
                        && each.matter().within("information-resources", "public-data"));
    }
}
