package org.mandateaudit.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.World;
import org.mandateaudit.table.Unreadable;

/**
 * Mandate files of which everything is in order, and whose mandates are not in memory, since a country has more of them
 * than it holds: they are gone through again when they are wanted, those of large CSV files where they are, those of many
 * YAML files in a temporary file that is gone when this is closed, or else with the program.
 *
 * <pre>{@code
 * try (MandateFiles files = MandateFiles.read(List.of(Path.of("country")), ReadOptions.DEFAULT)) {
 *     Report report = auditor.audit(files);
 * }
 * }</pre>
 */
public final class MandateFiles implements AutoCloseable {

    private final Linker linker;
    private final World world;
    private final @Nullable LocalDate asOf;
    private final List<Input> inputs;
    private final List<Problem> notes;
    private final Survey survey;
    private final @Nullable TemporaryFile store;
    private volatile boolean closed;

    MandateFiles(
            Linker linker,
            World world,
            @Nullable LocalDate asOf,
            List<Input> inputs,
            List<Problem> notes,
            Survey survey,
            @Nullable TemporaryFile store) {
        this.linker = linker;
        this.world = world.withMandatesElsewhere();
        this.asOf = asOf;
        this.inputs = List.copyOf(inputs);
        this.notes = List.copyOf(notes);
        this.survey = survey;
        this.store = store;
    }

    /**
     * Reads mandate files as {@link Mandates#read(List, ReadOptions)} does, and lets go of the mandates.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static MandateFiles read(List<Path> paths, ReadOptions options) {
        return read(InputFile.of(paths, options.standardInput()), options);
    }

    /**
     * Reads mandate files as {@link Mandates#read(Collection, ReadOptions)} does, and lets go of the mandates.
     *
     * @throws InputException where anything is wrong with them; it tells all that is
     */
    public static MandateFiles read(Collection<InputFile> files, ReadOptions options) {
        return MandateReader.files(files, options, InputFiles.HELD);
    }

    /** The facts but for the mandates: those of this world are not in memory, and it says so to whoever looks at them. */
    public World world() {
        return world;
    }

    /** The day that the input says it describes, or that was asked for instead; null where there is neither. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The files that were read, by path. */
    public List<Input> inputs() {
        return inputs;
    }

    /** What a user should hear of the files and is no fault of theirs. */
    public List<Problem> notes() {
        return notes;
    }

    /** How many mandates there are. */
    public int mandates() {
        return survey.mandates();
    }

    /** The position of the last mandate of each region that has any, by the region's code; the first mandate is 0. */
    public Map<String, Integer> ends() {
        return survey.ends();
    }

    /** The codes of regions that a mandate connects: that of its institution and that of who delegated it. */
    public Collection<Set<String>> connections() {
        return survey.connections();
    }

    /**
     * Goes through the mandates in the order in which they are stated. By one thread at a time.
     *
     * @throws InputException where a file is no longer what it was
     * @throws IllegalStateException where they are closed
     */
    public void each(Consumer<Mandate> action) {
        if (closed) {
            throw new IllegalStateException("the mandate files are closed");
        }
        try {
            linker.mandates(action);
        } catch (Unreadable e) {
            throw new Refusal(e).exception();
        }
    }

    /** Whether the mandates are so few that they are in memory anyway. */
    public boolean areFew() {
        return survey.few() != null;
    }

    /** The same with the mandates in memory. */
    public Mandates all() {
        List<Mandate> few = survey.few();
        if (few != null) {
            return with(few);
        }
        List<Mandate> mandates = new ArrayList<>(survey.mandates());
        each(mandates::add);
        return with(mandates);
    }

    /** Lets go of the temporary file, where there is one; the mandates cannot be gone through any more. */
    @Override
    public void close() {
        closed = true;
        if (store != null) {
            store.close();
        }
    }

    private Mandates with(List<Mandate> mandates) {
        return new Mandates(world.with(mandates), asOf, inputs, notes);
    }

    /** Whether a file of that name is read where a folder with it is. */
    public static boolean isReadFromFolders(Path file) {
        return InputFiles.isMandateFile(file);
    }
}
