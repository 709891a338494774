package org.mandateaudit.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Fact;
import org.mandateaudit.mandate.From;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Transfer;

/** How a transfer has been carried out by the as-of date. */
public final class Handover implements Derived {

    private final Transfer transfer;
    private final Answer due;
    private final Answer stillLed;
    private final Answer takenUp;
    private final Answer superseded;
    private final List<Mandate> kept;

    Handover(Transfer transfer, Answer due, Answer stillLed, Answer takenUp, Answer superseded, List<Mandate> kept) {
        this.transfer = transfer;
        this.due = due;
        this.stillLed = stillLed;
        this.takenUp = takenUp;
        this.superseded = superseded;
        this.kept = List.copyOf(kept);
    }

    /** The transfer. */
    public Transfer transfer() {
        return transfer;
    }

    /** Whether the day by which it was to be complete, or a year since it was ordered, has passed. */
    @From({"transfer.date", "transfer.completed"})
    public @Nullable Boolean due() {
        return due.value();
    }

    /**
     * Whether the old holder still leads that very matter region-wide, by a power that the new one has on it too, or, where
     * that has none, by being in charge. A part, a sector, another power or another level's own may be left to it.
     */
    public @Nullable Boolean stillLed() {
        return stillLed.value();
    }

    /** Whether the new holder holds the matter, a part of it or what it is a part of. */
    public @Nullable Boolean takenUp() {
        return takenUp.value();
    }

    /** Whether a later transfer gives the matter back, or on from the new holder. */
    public @Nullable Boolean superseded() {
        return superseded.value();
    }

    /** The mandates by which the old holder still leads. */
    public List<Mandate> kept() {
        return kept;
    }

    @Override
    public Collection<Institution> institutions() {
        return List.of(transfer.from(), transfer.to());
    }

    @Override
    public Matter matter() {
        return transfer.matter();
    }

    @Override
    public Collection<? extends Fact> evidence() {
        List<Fact> evidence = new ArrayList<>(kept);
        evidence.add(transfer);
        return evidence;
    }

    @Override
    public Set<String> wants(String property) {
        return switch (property) {
            case "due" -> due.wants();
            case "stillLed" -> stillLed.wants();
            case "takenUp" -> takenUp.wants();
            case "superseded" -> superseded.wants();
            default -> Set.of();
        };
    }
}
