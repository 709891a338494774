package org.mandateaudit.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.World;
import org.mandateaudit.table.ByteSource;
import org.mandateaudit.table.Spreadsheet;
import org.mandateaudit.table.Unreadable;

/** Inputs → facts, in one pass: find the files, read each, link all. */
final class MandateReader {

    private final ReadOptions options;
    private final Problems problems = new Problems();
    private final List<Input> inputs = new ArrayList<>();
    private final List<FileFacts> files = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private @Nullable LocalDate asOf;
    private @Nullable TemporaryFile store;

    private MandateReader(ReadOptions options) {
        this.options = options;
    }

    static Mandates read(Collection<InputFile> given, ReadOptions options) {
        MandateReader reader = new MandateReader(options);
        List<Mandate> mandates = new ArrayList<>();
        World world = reader.world(reader.linker(given, Long.MAX_VALUE), each -> mandates.add(each.fact()));
        return new Mandates(world.with(mandates), reader.asOf, reader.inputs, reader.notes);
    }

    /** @param held how many bytes of YAML and JSON may be held in memory */
    static MandateFiles files(Collection<InputFile> given, ReadOptions options, long held) {
        MandateReader reader = new MandateReader(options);
        try {
            Linker linker = reader.linker(given, held);
            Survey survey = new Survey();
            World world = reader.world(linker, survey);
            return new MandateFiles(linker, world, reader.asOf, reader.inputs, reader.notes, survey, reader.store);
        } catch (RuntimeException e) {
            if (reader.store != null) {
                reader.store.close();
            }
            throw e;
        }
    }

    private World world(Linker linker, Consumer<LinkedMandate> mandates) {
        World world;
        try {
            world = linker.world(mandates);
        } catch (Unreadable e) {
            problems.refused(new Refusal(e));
            throw problems.exception();
        }
        problems.throwIfAny();
        return world;
    }

    private Linker linker(Collection<InputFile> given, long held) {
        InputFiles found = new InputFiles(problems, notes);
        given.forEach(found::add);
        if (given.isEmpty()) {
            problems.refused(Problem.ofPath("-", FileComplaint.nothingNamed()));
        }
        List<Supplier<FileReading>> readings = new ArrayList<>();
        TemporaryFile apart = found.areLarge(held) ? TemporaryFile.open() : null;
        store = apart;
        for (String name : found.names()) {
            if (apart != null && !Spreadsheet.isNamed(name) && found.isReadTwice(name)) {
                readings.add(() -> FileReading.of(name, () -> found.bytes(name), apart));
                continue;
            }
            ByteSource large = found.large(name);
            readings.add(
                    () -> large == null ? FileReading.of(name, () -> found.bytes(name)) : FileReading.of(name, large));
        }
        FileReadings.of(readings).forEach(this::take);
        asOf = asOf();
        return new Linker(Facts.of(files), problems);
    }

    private void take(FileReading reading) {
        if (reading.input() != null) {
            inputs.add(reading.input());
        }
        if (reading.facts() != null) {
            files.add(reading.facts());
        }
        problems.addAll(reading.problems());
        notes.addAll(reading.notes());
    }

    /** The day that is asked for, or else the one day that the files state. */
    private @Nullable LocalDate asOf() {
        if (options.asOf() != null) {
            return options.asOf();
        }
        Stated first = null;
        for (FileFacts each : files) {
            Stated file = each.stated();
            LocalDate day = file.get(FileShape.AS_OF);
            if (day == null) {
                continue;
            }
            if (first == null) {
                first = file;
            } else if (!day.equals(first.get(FileShape.AS_OF))) {
                problems.add(
                        file.place(FileShape.AS_OF),
                        Complaint.otherAsOf(
                                day.toString(),
                                String.valueOf(first.get(FileShape.AS_OF)),
                                first.place(FileShape.AS_OF)));
            }
        }
        return first == null ? null : first.get(FileShape.AS_OF);
    }
}
