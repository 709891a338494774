package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;
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
        Problems problems = new Problems();
        List<Problem> notes = new ArrayList<>();
        Input input = null;
        FileFacts facts = null;
        try {
            byte[] bytes = source.get();
            input = new Input(name, Sha256.of(bytes));
            facts = Spreadsheet.isNamed(name)
                    ? TableFile.read(name, bytes, problems, notes)
                    : FileFacts.of(tree(name, bytes, problems));
        } catch (Refusal e) {
            problems.refused(e.problem());
        }
        return new FileReading(input, facts, problems, notes);
    }

    private static Stated tree(String name, byte[] bytes, Problems problems) {
        Script script = Utf8.decode(name, bytes);
        problems.in(script);
        Node root = YamlTree.of(script);
        if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
            throw script.refusal(new Place(name, 1, 1), FileComplaint.empty());
        }
        if (!(root instanceof Node.Mapping mapping) || !isMandateFile(mapping)) {
            throw script.refusal(root.place(), FileComplaint.notMandateFile());
        }
        return FileShape.SHAPE.read(mapping, problems);
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
