package org.mandateaudit.derived;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/** Works out what each institution of one region holds on the matters of its mandates. */
final class Competences {

    private static final Set<Act> SPECIFIC = EnumSet.noneOf(Act.class);

    static {
        for (Act act : Act.values()) {
            if (act.isSpecific()) {
                SPECIFIC.add(act);
            }
        }
    }

    private Competences() {}

    static void among(RegionIndex region, Consumer<Derived> found) {
        for (Institution institution : region.institutions()) {
            Set<Matter> matters = new LinkedHashSet<>();
            region.heldBy(institution).stream()
                    .filter(mandate -> mandate.institution().equals(institution))
                    .forEach(mandate -> matters.add(mandate.matter()));
            matters.forEach(matter -> found.accept(of(region, institution, matter)));
        }
    }

    private static Competence of(RegionIndex region, Institution institution, Matter matter) {
        Collection<Mandate> held = region.heldBy(institution);
        Collection<Institution> body = region.membersOfBody(institution);
        return new Competence(
                institution,
                matter,
                Held.holds(held, Act.LICENSE, matter).providedThat(Held.covers(body, Set.of(Act.LICENSE))),
                Held.holds(held, Act.PENALIZE, matter).providedThat(Held.covers(body, Set.of(Act.PENALIZE))),
                Answer.any(SPECIFIC, act -> Held.holds(held, act, matter))
                        .providedThat(Held.covers(body, SPECIFIC)),
                concentrated(region, institution, matter),
                linkedToHolder(region, institution, matter));
    }

    private static boolean concentrated(RegionIndex region, Institution institution, Matter matter) {
        return region.concentrations().stream()
                .anyMatch(each -> each.takes(Act.LICENSE, institution, matter)
                        || each.takes(Act.PENALIZE, institution, matter));
    }

    private static boolean linkedToHolder(RegionIndex region, Institution institution, Matter matter) {
        if (region.mechanisms().isEmpty()) {
            return false;
        }
        return region.mandatesInLineWith(matter).stream()
                .filter(mandate -> mandate.act() == Act.LICENSE || mandate.act() == Act.PENALIZE)
                .filter(mandate -> !mandate.holder().body().equals(institution.body()))
                .anyMatch(mandate -> region.mechanisms().stream()
                        .anyMatch(mechanism -> mechanism.joins(List.of(institution, mandate.holder()), matter)));
    }
}
