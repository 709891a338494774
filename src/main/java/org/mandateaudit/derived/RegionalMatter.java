package org.mandateaudit.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;

/**
 * A matter in a region: who has a mandate on it, and what nobody does about it, by whichever name documents call it. That
 * nobody does is known only where the region is complete and the coverage of all who may do it suffices.
 */
public final class RegionalMatter implements Derived {

    private final RegionIndex region;
    private final Collection<RegionIndex> neighbours;
    private final Matter matter;
    private final List<Mandate> mandates;
    private final Map<String, Answer> answers = new HashMap<>();

    RegionalMatter(RegionIndex region, Collection<RegionIndex> neighbours, Matter matter, List<Mandate> mandates) {
        this.region = region;
        this.neighbours = neighbours;
        this.matter = matter;
        this.mandates = List.copyOf(mandates);
    }

    @Override
    public Matter matter() {
        return matter;
    }

    /** The mandates on this very matter that reach the whole region. */
    public List<Mandate> mandates() {
        return mandates;
    }

    /** Whether somebody in the region leads it, or a matter above it, by a mandate or by a division of labour. */
    public @Nullable Boolean led() {
        return answer("led").value();
    }

    /** Whether the level above is stated to lead it, or a matter above it, by a mandate for all that lies below or a division. */
    public boolean ledFromAbove() {
        return RegionalMatters.ledFromAbove(region, neighbours, matter);
    }

    /** Those of the mandates whose role is a joint one. */
    public List<Mandate> joint() {
        return mandates.stream().filter(mandate -> mandate.role() == Role.JOINT).toList();
    }

    /**
     * Whether somebody in the region, or stated at a neighbouring level, inspects or manages it, a part of it or what it is a
     * part of, or may order, penalize or compel on it: who penalizes looks into it first.
     */
    public @Nullable Boolean supervised() {
        return answer("supervised").value();
    }

    /** Whether somebody in the region, or stated at a neighbouring level, may penalize or compel on it. */
    public @Nullable Boolean sanctioned() {
        return answer("sanctioned").value();
    }

    /** Whether three or more hold it jointly, each answering to higher departments of its own. */
    public @Nullable Boolean mirrored() {
        return answer("mirrored").value();
    }

    /** Whether the level above leads the building or running of it, or of a matter above it, for the governments below. */
    public @Nullable Boolean providedFromAbove() {
        return answer("providedFromAbove").value();
    }

    /** Whether an institution is stated to license on it. */
    public boolean licensedBy(Institution institution) {
        return mandates.stream()
                .anyMatch(mandate -> mandate.act() == Act.LICENSE
                        && mandate.specific()
                        && Held.held(mandate).yes()
                        && mandate.holder().body().equals(institution.body()));
    }

    /** None: a rule binds those mandates on the matter that it is about. */
    @Override
    public Collection<Institution> institutions() {
        return List.of();
    }

    @Override
    public Collection<Mandate> evidence() {
        return List.of();
    }

    @Override
    public Set<String> wants(String property) {
        return answer(property).wants();
    }

    private Answer answer(String property) {
        return answers.computeIfAbsent(property, this::work);
    }

    private Answer work(String property) {
        return switch (property) {
            case "led" -> RegionalMatters.led(region, matter);
            case "supervised" -> RegionalMatters.supervised(region, neighbours, matter);
            case "sanctioned" -> RegionalMatters.sanctioned(region, neighbours, matter);
            case "mirrored" -> RegionalMatters.mirrored(region, mandates);
            case "providedFromAbove" -> RegionalMatters.providedFromAbove(region, neighbours, matter);
            default -> throw new IllegalArgumentException("nothing is open about " + property);
        };
    }
}
