package org.mandateaudit.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.World;

/**
 * The facts to audit, with the files that they were read from.
 *
 * @param world the facts, linked to what they name
 * @param asOf the day that the input says it describes; null where it says none
 * @param inputs the files that were read, by path; empty for facts built in code
 */
public record Mandates(World world, @Nullable LocalDate asOf, List<Input> inputs) {

    /** Copies the list. */
    public Mandates {
        inputs = List.copyOf(inputs);
    }

    /** Facts that were built in code. */
    public static Mandates of(World world) {
        return new Mandates(world, null, List.of());
    }
}
