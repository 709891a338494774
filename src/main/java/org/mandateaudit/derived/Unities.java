package org.mandateaudit.derived;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;

/**
 * Planning, issuing rules and managing, the three unities (统一规划、统一标准、统一管理), of one matter region-wide, by three
 * institutions that stand apart.
 */
public final class Unities implements Derived {

    private final Mandate plan;
    private final Mandate issue;
    private final Mandate manage;
    private final Answer allLed;
    private final Answer united;
    private final boolean settled;
    private final Answer transfer;
    private final Set<String> wants;

    Unities(
            Mandate plan,
            Mandate issue,
            Mandate manage,
            Answer allLed,
            Answer united,
            boolean settled,
            Answer transfer,
            Set<String> wants) {
        this.plan = plan;
        this.issue = issue;
        this.manage = manage;
        this.allLed = allLed;
        this.united = united;
        this.settled = settled;
        this.transfer = transfer;
        this.wants = Set.copyOf(wants);
    }

    /** The mandate to plan. */
    public Mandate plan() {
        return plan;
    }

    /** The mandate to issue rules. */
    public Mandate ruleMaking() {
        return issue;
    }

    /** The mandate to manage. */
    public Mandate manage() {
        return manage;
    }

    /** Whether each of the three leads. */
    public @Nullable Boolean allLed() {
        return allLed.value();
    }

    /** Whether some body leads two of the three on the matter region-wide. */
    public @Nullable Boolean united() {
        return united.value();
    }

    /** Whether a division of labour settles who does what between any two of the three. */
    public boolean settled() {
        return settled;
    }

    /** Whether a transfer between any two of the three, of a matter in line with this one, is in force and not yet due. */
    public @Nullable Boolean beingTransferred() {
        return transfer.value();
    }

    /** Whether all three are led by the place where they sit, not from above. */
    public boolean locallyLed() {
        return institutions().stream().allMatch(Institution::locallyLed);
    }

    /** The three holders. */
    @Override
    public Collection<Institution> institutions() {
        return List.of(plan.holder(), issue.holder(), manage.holder());
    }

    @Override
    public Matter matter() {
        return plan.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        return List.of(plan, issue, manage);
    }

    @Override
    public Set<String> wants() {
        return wants;
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "allLed" -> allLed.wants();
            case "united" -> united.wants();
            case "beingTransferred" -> transfer.wants();
            default -> Set.of();
        };
    }
}
