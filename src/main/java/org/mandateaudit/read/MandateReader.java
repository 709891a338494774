package org.mandateaudit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.World;
import org.mandateaudit.table.Spreadsheet;

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
        if (standardInput != null) {
            InputStream in = standardInput;
            read(STANDARD_INPUT, () -> InputFiles.bytes(STANDARD_INPUT, in));
        }
        found.names().forEach(name -> read(name, () -> found.bytes(name)));
        LocalDate asOf = asOf();
        World world = Linker.link(Facts.of(files), problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems.sorted());
        }
        return new Mandates(world, asOf, inputs, notes);
    }

    private void read(String name, Supplier<byte[]> source) {
        try {
            byte[] bytes = source.get();
            inputs.add(new Input(name, sha256(bytes)));
            if (Spreadsheet.isNamed(name)) {
                files.add(TableFile.read(name, bytes, problems, notes));
                return;
            }
            Script script = Utf8.decode(name, bytes);
            problems.in(script);
            Node root = YamlTree.of(script);
            if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
                throw script.refusal(new Place(name, 1, 1), FileComplaint.empty());
            }
            if (!(root instanceof Node.Mapping mapping) || !isMandateFile(mapping)) {
                throw script.refusal(root.place(), FileComplaint.notMandateFile());
            }
            files.add(FileFacts.of(FileShape.SHAPE.read(mapping, problems)));
        } catch (Refusal e) {
            problems.refused(e.problem());
        }
    }

    private static boolean isMandateFile(Node.Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(FileShape.MANDATE_FILE.name()));
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

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
