package org.mandateaudit.derived;

import java.util.ArrayList;
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

    static final Set<Act> LICENCE = Set.of(Act.LICENSE);
    static final Set<Act> PENALTY = Set.of(Act.PENALIZE);
    static final Set<Act> SPECIFIC = EnumSet.noneOf(Act.class);

    static {
        for (Act act : Act.values()) {
            if (act.isSpecific()) {
                SPECIFIC.add(act);
            }
        }
    }

    private Competences() {}

    /**
     * Works it out.
     *
     * @param regions looks up the mandates of the region that one above it lies in, since it may be another
     */
    static void among(RegionIndex region, RegionLookup regions, Consumer<Derived> found) {
        for (Institution institution : region.institutions()) {
            Set<Matter> matters = new LinkedHashSet<>();
            for (Mandate mandate : region.heldBy(institution)) {
                if (mandate.institution().equals(institution) && matters.add(mandate.matter())) {
                    found.accept(new Competence(region, regions, institution, mandate.matter()));
                }
            }
        }
    }

    /** Whether the institution holds one of the acts, by itself or through those above or below it. */
    static Answer holds(
            Set<Act> acts, RegionIndex region, RegionLookup regions, Institution institution, Matter matter) {
        if (region.isGiven(acts, institution, matter)) {
            return Answer.YES;
        }
        Answer own = Held.holds(region.heldBy(institution), acts, matter);
        return own.yes()
                ? own
                : own.providedThat(Held.coversBody(region, institution, acts))
                        .or(through(ofItsLine(region, regions, institution, matter), institution, acts, matter));
    }

    /** The specific acts on the matter of those that are, or may be, above or below the institution. */
    private static List<Mandate> ofItsLine(
            RegionIndex region, RegionLookup regions, Institution institution, Matter matter) {
        List<Mandate> ofItsLine = new ArrayList<>();
        for (Mandate mandate : region.mandatesPerhapsOn(matter)) {
            if (mandate.specific()
                    && !mandate.holder().body().equals(institution.body())
                    && !Line.surelyApart(institution, mandate.holder()).yes()) {
                ofItsLine.add(mandate);
            }
        }
        for (Institution above = institution.supervisor(); above != null; above = above.supervisor()) {
            if (!above.region().equals(institution.region())) {
                regions.of(above.region()).heldBy(above).stream()
                        .filter(mandate -> mandate.specific() && Kinship.mayBeMeant(mandate.matter(), matter))
                        .forEach(ofItsLine::add);
            }
        }
        return ofItsLine;
    }

    /** Whether those above or below it hold one of the acts; stated, for their silence says nothing of it. */
    private static Answer through(List<Mandate> inLine, Institution institution, Set<Act> acts, Matter matter) {
        return Answer.any(inLine, mandate -> Held.holds(List.of(mandate), acts, matter)
                .and(Line.surelyApart(institution, mandate.holder()).not()));
    }

    static boolean concentrated(RegionIndex region, Institution institution, Matter matter) {
        return region.concentrations().stream()
                .anyMatch(each ->
                        each.takes(Act.LICENSE, institution, matter) || each.takes(Act.PENALIZE, institution, matter));
    }

    static boolean linkedToHolder(RegionIndex region, Institution institution, Matter matter) {
        if (region.mechanisms().isEmpty()) {
            return false;
        }
        return region.mandatesPerhapsOn(matter).stream()
                .filter(mandate -> mandate.act() == Act.LICENSE || mandate.act() == Act.PENALIZE)
                .filter(mandate -> !mandate.holder().body().equals(institution.body()))
                .anyMatch(mandate -> region.mechanisms().stream()
                        .anyMatch(mechanism -> mechanism.joins(List.of(institution, mandate.holder()), matter)));
    }
}
