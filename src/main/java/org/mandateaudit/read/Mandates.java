package org.mandateaudit.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
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
 * @param notes what a user should hear of the files and is no fault of theirs: which were not read, and which not as UTF-8
 */
public record Mandates(World world, @Nullable LocalDate asOf, List<Input> inputs, List<Problem> notes) {

    /**
     * Copies the lists. It does not look whether the facts contradict themselves, which {@link #of(World, LocalDate)} does.
     *
     * @throws NullPointerException where the world or a list is null; the message names it
     */
    public Mandates {
        Objects.requireNonNull(world, "world");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(notes, "notes");
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /**
     * Facts that were built in code, of no stated day: an audit looks at the day that it is asked for, or at today.
     *
     * @throws IllegalArgumentException where a mandate file could not say so, naming the fact and the field: a name that is
     *     blank, an id with white space, a code of no region, a number below 1; or where they contradict themselves: one id of
     *     two facts, or one code of two regions; a region, an institution or a matter that is named and is not in the world, or that the world
     *     describes otherwise. A supervisor, host, delegator or provider need not be there where it is an
     *     {@link org.mandateaudit.mandate.Institution#outside outside} one.
     */
    public static Mandates of(World world) {
        return of(world, null);
    }

    /**
     * Facts that were built in code, or read and then changed.
     *
     * @param asOf the day that they describe; null where an audit is to look at today
     * @throws IllegalArgumentException where they contradict themselves, as with {@link #of(World)}
     */
    public static Mandates of(World world, @Nullable LocalDate asOf) {
        Coherence.check(Objects.requireNonNull(world, "world"));
        return new Mandates(world, asOf, List.of(), List.of());
    }

    /**
     * Reads mandate files as one world: YAML, JSON, workbooks ({@code .xlsx}, {@code .xls}) and CSV. Of a folder every file
     * that ends in {@code .yaml}, {@code .yml} or {@code .json} is read, and every CSV file that is named as a table is
     * ({@code institutions.csv}, {@code 机构.csv}), those in folders below it too; hidden ones are not. In what order the
     * paths are named makes no difference, and a file named twice is read once.
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
        return read(InputFile.of(paths, options.standardInput()), options);
    }

    /**
     * Reads what is in memory, as of an upload, and files beside it, as one world: each as a file of its name would be.
     *
     * <pre>{@code
     * Mandates mandates = Mandates.read(InputFile.of("upload.yaml", bytes));
     * }</pre>
     *
     * @throws InputException where anything is wrong with them; it tells all that is, by their names
     * @throws IllegalArgumentException where two have one name
     * @throws BrokenStreamException where one is a stream that breaks
     * @throws org.mandateaudit.finding.MissingLibraryException where one is a workbook and the application lacks the library
     *     that reads it
     */
    public static Mandates read(InputFile first, InputFile... more) {
        return read(Stream.concat(Stream.of(first), Stream.of(more)).toList(), ReadOptions.DEFAULT);
    }

    /**
     * Reads what is in memory and files beside it, as one world.
     *
     * @throws InputException where anything is wrong with them; it tells all that is, by their names
     * @throws IllegalArgumentException where two have one name
     */
    public static Mandates read(Collection<InputFile> files, ReadOptions options) {
        return MandateReader.read(files, options);
    }
}
