package org.mandateaudit.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.World;

/**
 * The facts to audit, with the files that they were read from.
 *
 * <pre>{@code
 * Mandates mandates = Mandates.read(Path.of("guizhou.yaml"));
 * }</pre>
 *
 * @param world the facts, linked to what they name
 * @param asOf the day that the input says it describes, or that was asked for instead; null where there is neither
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

    /**
     * Reads mandate files, in YAML or JSON, as one world. Of a folder every file that ends in {@code .yaml}, {@code .yml}
     * or {@code .json} is read, those in folders below it too; hidden ones are not. In what order the paths are named
     * makes no difference, and a file named twice is read once.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static Mandates read(Path... paths) {
        return read(List.of(paths), ReadOptions.DEFAULT);
    }

    /**
     * Reads mandate files, and standard input too, as one world.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static Mandates read(List<Path> paths, ReadOptions options) {
        return MandateReader.read(paths, options);
    }
}
