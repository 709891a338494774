package org.mandateaudit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.World;

/** Paths → facts, in one pass: find the files, read each, link all. */
final class MandateReader {

    private static final String STANDARD_INPUT = "-";

    private final ReadOptions options;
    private final Problems problems = new Problems();
    private final List<Input> inputs = new ArrayList<>();
    private final List<FileFacts> files = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    private MandateReader(ReadOptions options) {
        this.options = options;
    }

    static Mandates read(List<Path> paths, ReadOptions options) {
        return new MandateReader(options).read(paths);
    }

    private Mandates read(List<Path> paths) {
        InputStream standardInput = null;
        InputFiles found = new InputFiles(problems, notes);
        for (Path path : paths) {
            if (options.standardInput() != null && path.toString().equals(STANDARD_INPUT)) {
                standardInput = options.standardInput();
            } else {
                found.add(path);
            }
        }
        if (paths.isEmpty()) {
            problems.refused(Problem.ofPath(STANDARD_INPUT, FileComplaint.nothingNamed()));
        }
        List<Supplier<FileReading>> readings = new ArrayList<>();
        if (standardInput != null) {
            InputStream in = standardInput;
            readings.add(() -> FileReading.of(STANDARD_INPUT, () -> InputFiles.bytes(STANDARD_INPUT, in)));
        }
        for (String name : found.names()) {
            readings.add(() -> FileReading.of(name, () -> found.bytes(name)));
        }
        FileReadings.of(readings).forEach(this::take);
        LocalDate asOf = asOf();
        World world = Linker.link(Facts.of(files), problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems.sorted());
        }
        return new Mandates(world, asOf, inputs, notes);
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
