package org.mandateaudit.read;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.ByteSource;
import org.mandateaudit.table.Spreadsheet;

/**
 * What came of reading one file, apart from all others.
 *
 * @param input the file; null where it cannot be read
 * @param facts what it states; null where it states nothing that can be read
 * @param problems what is wrong with it
 * @param notes what the user should hear of it and is no problem
 */
record FileReading(@Nullable Input input, @Nullable FileFacts facts, Problems problems, List<Problem> notes) {

    /** Reads a file; what is wrong with it is told in the reading. */
    static FileReading of(String name, Supplier<byte[]> source) {
        return of((problems, notes) -> {
            byte[] bytes = source.get();
            FileFacts facts = Spreadsheet.isNamed(name)
                    ? TableFile.read(name, bytes, problems, notes)
                    : FileFacts.of(tree(name, bytes, problems));
            return new Opened(new Input(name, Sha256.of(bytes)), facts);
        });
    }

    /** Reads a YAML or JSON file of which neither the mandates nor the text are kept in memory. */
    static FileReading of(String name, Supplier<byte[]> source, TemporaryFile store) {
        return of((problems, notes) -> {
            byte[] bytes = source.get();
            Node.Mapping root = root(Utf8.decode(name, bytes));
            problems.in(name, () -> again(name, source));
            Stated file = FileShape.SHAPE.read(root, problems);
            return new Opened(new Input(name, Sha256.of(bytes)), StoredMandates.of(file, root, store));
        });
    }

    /** Reads a CSV file that is too large to be held in memory; meanwhile its digest is made. */
    static FileReading of(String name, ByteSource source) {
        return of((problems, notes) -> {
            // Who embeds this is not kept waiting for the digest of a file that is refused.
            CompletableFuture<String> digest =
                    CompletableFuture.supplyAsync(() -> Sha256.of(source), task -> OwnThread.of("digest", task)
                            .start());
            FileFacts facts = TableFile.read(name, source, problems, notes);
            try {
                return new Opened(new Input(name, FileReadings.join(digest)), facts);
            } catch (UncheckedIOException e) {
                throw InputFiles.refusal(name, e.getCause());
            }
        });
    }

    private record Opened(Input input, FileFacts facts) {}

    private interface Opening {
        Opened open(Problems problems, List<Problem> notes);
    }

    private static FileReading of(Opening opening) {
        Problems problems = new Problems();
        List<Problem> notes = new ArrayList<>();
        try {
            Opened opened = opening.open(problems, notes);
            return new FileReading(opened.input(), opened.facts(), problems, notes);
        } catch (Refusal e) {
            problems.refused(e);
            return new FileReading(null, null, problems, notes);
        }
    }

    private static Stated tree(String name, byte[] bytes, Problems problems) {
        Script script = Utf8.decode(name, bytes);
        problems.in(script);
        return FileShape.SHAPE.read(root(script), problems);
    }

    /** A file's text to show lines of; none where it cannot be read any more, and what is wrong is told without its line. */
    private static Script again(String name, Supplier<byte[]> source) {
        try {
            return Utf8.decode(name, source.get());
        } catch (Refusal e) {
            return new Script(name, "");
        }
    }

    private static Node.Mapping root(Script script) {
        Node root = YamlTree.of(script);
        if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
            throw script.refusal(new Place(script.file(), 1, 1), FileComplaint.empty());
        }
        if (!(root instanceof Node.Mapping mapping) || !isMandateFile(mapping)) {
            throw script.refusal(root.place(), FileComplaint.notMandateFile());
        }
        return mapping;
    }

    private static boolean isMandateFile(Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(FileShape.MANDATE_FILE.name())) {
                return true;
            }
        }
        return false;
    }
}
