package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Role;

/**
 * A matter in a region: who has a mandate on it, and what nobody does about it. That nobody does is known only where the
 * region is complete and the coverage of those with a mandate in line with the matter suffices.
 */
public final class RegionalMatter implements Derived {

    private final Matter matter;
    private final List<Mandate> mandates;
    private final Answer led;
    private final boolean ledFromAbove;
    private final Answer inspected;
    private final Answer sanctioned;
    private final Answer mirrored;
    private final Answer providedFromAbove;

    RegionalMatter(
            Matter matter,
            List<Mandate> mandates,
            Answer led,
            boolean ledFromAbove,
            Answer inspected,
            Answer sanctioned,
            Answer mirrored,
            Answer providedFromAbove) {
        this.matter = matter;
        this.mandates = List.copyOf(mandates);
        this.led = led;
        this.ledFromAbove = ledFromAbove;
        this.inspected = inspected;
        this.sanctioned = sanctioned;
        this.mirrored = mirrored;
        this.providedFromAbove = providedFromAbove;
    }

    @Override
    public Matter matter() {
        return matter;
    }

    /** The mandates on this very matter that reach the whole region. */
    public List<Mandate> mandates() {
        return mandates;
    }

    /** Whether somebody in the region leads it, or a matter above it. */
    public @Nullable Boolean led() {
        return led.value();
    }

    /** Whether the level above is stated to lead it, or a matter above it, for all that lies below. */
    public boolean ledFromAbove() {
        return ledFromAbove;
    }

    /** Those of the mandates whose role is a joint one. */
    public List<Mandate> joint() {
        return mandates.stream().filter(mandate -> mandate.role() == Role.JOINT).toList();
    }

    /** Whether somebody in the region, or stated at a neighbouring level, inspects it, a part of it or what it is a part of. */
    public @Nullable Boolean inspected() {
        return inspected.value();
    }

    /** Whether somebody in the region, or stated at a neighbouring level, may penalize or compel on it. */
    public @Nullable Boolean sanctioned() {
        return sanctioned.value();
    }

    /** Whether three or more hold it jointly, each answering to higher departments of its own. */
    public @Nullable Boolean mirrored() {
        return mirrored.value();
    }

    /** Whether the level above leads the building or running of it, or of a matter above it, for the governments below. */
    public @Nullable Boolean providedFromAbove() {
        return providedFromAbove.value();
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
        return switch (property) {
            case "led" -> led.wants();
            case "inspected" -> inspected.wants();
            case "sanctioned" -> sanctioned.wants();
            case "mirrored" -> mirrored.wants();
            case "providedFromAbove" -> providedFromAbove.wants();
            default -> Set.of();
        };
    }
}
