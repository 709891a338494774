package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Region;

/** The facts of one region, to be looked up by matter and by body. */
final class RegionIndex {

    private final Region region;
    private final List<Institution> institutions;
    private final List<Mandate> mandates;
    private final List<Division> divisions;
    private final List<Mechanism> mechanisms;
    private final List<Concentration> concentrations;
    private final Map<Matter, List<Mandate>> exactly = new LinkedHashMap<>();
    private final Map<Matter, List<Mandate>> atOrBelow = new LinkedHashMap<>();
    private final Map<Institution, List<Mandate>> stated = new LinkedHashMap<>();
    private final Map<Institution, List<Mandate>> heldByBody = new LinkedHashMap<>();
    private final Map<Institution, Set<Institution>> members = new LinkedHashMap<>();
    private final List<Institution> strayNames;
    private final Map<Mandate, Answer> heldFurtherUp = new HashMap<>();

    /** @param elsewhere the mandates of other regions that bodies of this one hold */
    RegionIndex(
            Region region,
            List<Institution> institutions,
            List<Mandate> mandates,
            List<Mandate> elsewhere,
            List<Division> divisions,
            List<Mechanism> mechanisms,
            List<Concentration> concentrations) {
        this.region = region;
        this.institutions = institutions;
        this.mandates = mandates;
        this.divisions = divisions;
        this.mechanisms = mechanisms;
        this.concentrations = concentrations;
        this.strayNames = institutions.stream().filter(Institution::strayName).toList();
        for (Mandate mandate : mandates) {
            exactly.computeIfAbsent(mandate.matter(), matter -> new ArrayList<>())
                    .add(mandate);
            for (Matter matter = mandate.matter(); matter != null; matter = matter.broader()) {
                atOrBelow.computeIfAbsent(matter, each -> new ArrayList<>()).add(mandate);
            }
            stated.computeIfAbsent(mandate.institution(), institution -> new ArrayList<>())
                    .add(mandate);
        }
        for (Institution institution : institutions) {
            members.computeIfAbsent(institution.body(), body -> new LinkedHashSet<>())
                    .add(institution);
        }
        for (Mandate mandate : mandates) {
            if (mandate.delegated()) {
                heldFurtherUp.put(mandate, Chains.heldFurtherUp(this, mandate));
            }
            if (!heldFurtherUp(mandate).yes()) {
                hold(mandate);
            }
        }
        elsewhere.forEach(this::hold);
    }

    private void hold(Mandate mandate) {
        heldByBody
                .computeIfAbsent(mandate.holder().body(), body -> new ArrayList<>())
                .add(mandate);
    }

    Region region() {
        return region;
    }

    List<Institution> institutions() {
        return institutions;
    }

    List<Mandate> mandates() {
        return mandates;
    }

    List<Division> divisions() {
        return divisions;
    }

    List<Mechanism> mechanisms() {
        return mechanisms;
    }

    List<Concentration> concentrations() {
        return concentrations;
    }

    /** Whether a concentration gives an institution one of the acts on the matter. */
    boolean isGiven(Set<Act> acts, Institution institution, Matter matter) {
        return concentrations.stream()
                .anyMatch(each -> acts.stream().anyMatch(act -> each.gives(act, institution, matter)));
    }

    /** Every matter that a mandate of the region is on. */
    Set<Matter> matters() {
        return exactly.keySet();
    }

    List<Mandate> mandatesExactlyOn(Matter matter) {
        return exactly.getOrDefault(matter, List.of());
    }

    List<Mandate> mandatesAtOrBelow(Matter matter) {
        return atOrBelow.getOrDefault(matter, List.of());
    }

    List<Mandate> mandatesAtOrAbove(Matter matter) {
        if (matter.broader() == null) {
            return mandatesExactlyOn(matter);
        }
        List<Mandate> above = new ArrayList<>();
        for (Matter each = matter; each != null; each = each.broader()) {
            above.addAll(mandatesExactlyOn(each));
        }
        return above;
    }

    /** The mandates on the matter, on its parts and on what it is a part of, by whichever name they call it. */
    List<Mandate> mandatesPerhapsOn(Matter matter) {
        Set<String> otherNames = Kinship.otherNames(matter);
        if (matter.broader() == null && otherNames.isEmpty()) {
            return mandatesAtOrBelow(matter);
        }
        List<Mandate> perhaps = new ArrayList<>(mandatesAtOrBelow(matter));
        for (Matter each = matter.broader(); each != null; each = each.broader()) {
            perhaps.addAll(mandatesExactlyOn(each));
        }
        if (!otherNames.isEmpty()) {
            exactly.forEach((other, mandates) -> {
                if (Kinship.standsUnder(otherNames, other) && !other.inLineWith(matter)) {
                    perhaps.addAll(mandates);
                }
            });
        }
        return perhaps;
    }

    /** The mandates that are on all of the matter, by whichever name they call it. */
    List<Mandate> mandatesPerhapsOnAllOf(Matter matter) {
        Set<String> otherNames = Kinship.otherNames(matter);
        if (otherNames.isEmpty()) {
            return mandatesAtOrAbove(matter);
        }
        List<Mandate> perhaps = new ArrayList<>(mandatesAtOrAbove(matter));
        exactly.forEach((other, mandates) -> {
            if (otherNames.contains(other.code()) && !matter.within(other)) {
                perhaps.addAll(mandates);
            }
        });
        return perhaps;
    }

    /** The mandates that are stated of the institution itself, whoever delegates them. */
    List<Mandate> statedOf(Institution institution) {
        return stated.getOrDefault(institution, List.of());
    }

    /** The mandates that are stated of the institution's body, whoever delegates them. */
    List<Mandate> statedOfBody(Institution institution) {
        return membersOfBody(institution).stream()
                .flatMap(member -> statedOf(member).stream())
                .toList();
    }

    /**
     * Whether a mandate is held neither by its institution nor by the one who delegates it, but further up in a chain of
     * delegations; the mandate by which that one received it tells of its holder.
     */
    Answer heldFurtherUp(Mandate mandate) {
        return mandate.delegated() ? heldFurtherUp.getOrDefault(mandate, Answer.NO) : Answer.NO;
    }

    /** The mandates that the institution's body holds, those it delegates among them, to another region, too. */
    List<Mandate> heldBy(Institution institution) {
        return heldByBody.getOrDefault(institution.body(), List.of());
    }

    /** The institutions of the region that are one body with this one, itself included. */
    Collection<Institution> membersOfBody(Institution institution) {
        return members.getOrDefault(institution.body(), Set.of(institution));
    }

    /** The same with the body itself, which may lie outside the region. */
    Collection<Institution> namesOfBody(Institution institution) {
        Set<Institution> names = new LinkedHashSet<>(membersOfBody(institution));
        names.add(institution.body());
        return names;
    }

    /** The second names that do not say whose they are: any body of the region may be theirs. */
    List<Institution> strayNames() {
        return strayNames;
    }
}
