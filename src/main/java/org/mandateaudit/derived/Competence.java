package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Matter;

/**
 * What an institution, with all of its body, holds on a matter, on its parts and on what it is a part of. What those above
 * and below it in its line of subordination hold counts too: it acts through them. That it holds something not is known
 * only where its coverage suffices.
 */
public final class Competence implements Derived {

    private final Institution institution;
    private final Matter matter;
    private final Answer licenses;
    private final Answer penalizes;
    private final Answer holdsSpecificAct;
    private final boolean concentrated;
    private final boolean linkedToHolder;

    Competence(
            Institution institution,
            Matter matter,
            Answer licenses,
            Answer penalizes,
            Answer holdsSpecificAct,
            boolean concentrated,
            boolean linkedToHolder) {
        this.institution = institution;
        this.matter = matter;
        this.licenses = licenses;
        this.penalizes = penalizes;
        this.holdsSpecificAct = holdsSpecificAct;
        this.concentrated = concentrated;
        this.linkedToHolder = linkedToHolder;
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
        return licenses.value();
    }

    /** Whether it penalizes, or one in its line of subordination does. */
    public @Nullable Boolean penalizes() {
        return penalizes.value();
    }

    /** Whether it, or one in its line of subordination, holds any specific act upon somebody outside government. */
    public @Nullable Boolean holdsSpecificAct() {
        return holdsSpecificAct.value();
    }

    /** Whether a concentration moved its licences or penalties on the matter to another body. */
    public boolean concentrated() {
        return concentrated;
    }

    /** Whether a mechanism links it, on the matter, with another that holds the licence or the penalty. */
    public boolean linkedToHolder() {
        return linkedToHolder;
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
        return switch (property) {
            case "licenses" -> licenses.wants();
            case "penalizes" -> penalizes.wants();
            case "holdsSpecificAct" -> holdsSpecificAct.wants();
            default -> Set.of();
        };
    }
}
