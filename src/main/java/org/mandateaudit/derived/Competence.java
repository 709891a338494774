package org.mandateaudit.derived;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;

/**
 * What an institution, with all of its body, holds on a matter, on its parts and on what it is a part of, by whichever
 * name documents call it. What those above and below it in its line of subordination hold counts too: it acts through
 * them. That it holds something not is known only where its coverage suffices.
 */
public final class Competence implements Derived {

    private final RegionIndex region;
    private final RegionLookup regions;
    private final Institution institution;
    private final Matter matter;
    private final Map<String, Answer> answers = new HashMap<>();

    Competence(RegionIndex region, RegionLookup regions, Institution institution, Matter matter) {
        this.region = region;
        this.regions = regions;
        this.institution = institution;
        this.matter = matter;
    }

    /** Whose competence it is. */
    public Institution institution() {
        return institution;
    }

    @Override
    public Matter matter() {
        return matter;
    }

    /** Whether it licenses, or one in its line of subordination does. */
    public @Nullable Boolean licenses() {
        return answer("licenses").value();
    }

    /** Whether it penalizes, or one in its line of subordination does. */
    public @Nullable Boolean penalizes() {
        return answer("penalizes").value();
    }

    /** Whether it, or one in its line of subordination, holds any specific act upon somebody outside government. */
    public @Nullable Boolean holdsSpecificAct() {
        return answer("holdsSpecificAct").value();
    }

    /** Whether a concentration moved its licences or penalties on the matter to another body. */
    public boolean concentrated() {
        return Competences.concentrated(region, institution, matter);
    }

    /** Whether a mechanism links it, on the matter, with another that holds the licence or the penalty. */
    public boolean linkedToHolder() {
        return Competences.linkedToHolder(region, institution, matter);
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(institution);
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(institution);
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
            case "licenses" -> Competences.holds(Competences.LICENCE, region, regions, institution, matter);
            case "penalizes" -> Competences.holds(Competences.PENALTY, region, regions, institution, matter);
            case "holdsSpecificAct" -> Competences.holds(Competences.SPECIFIC, region, regions, institution, matter);
            default -> throw new IllegalArgumentException("nothing is open about " + property);
        };
    }
}
