package org.mandateaudit.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * A file that is read beside the mandate files: waivers, a baseline.
 *
 * @param input its path and digest
 * @param script its text; null where it is a table, which has none or is not shown by its lines
 * @param root its tree
 */
record SideFile(Input input, @Nullable Script script, Node root) {

    /** Reads a table of decisions; what is wrong with the file as a whole becomes a problem. */
    static Optional<SideFile> ofTable(InputFile file, Text what, Problems problems) {
        try {
            String name = file.name();
            byte[] bytes = InputFiles.bytesOf(file, what);
            return Optional.of(
                    new SideFile(new Input(name, Sha256.of(bytes)), null, DecisionTable.read(name, bytes, problems)));
        } catch (Refusal e) {
            problems.refused(e);
            return Optional.empty();
        }
    }

    /** Notes that it is not what is accepted there. */
    void refuse(Text what, Problems problems) {
        problems.refused(new Problem(root.place(), FileComplaint.isNo(what), null));
    }

    /**
     * Reads it; what is wrong with the file as a whole becomes a problem.
     *
     * @param what what is accepted there
     */
    static Optional<SideFile> read(InputFile file, Text what, Problems problems) {
        try {
            String name = file.name();
            byte[] bytes = InputFiles.bytesOf(file, what);
            Script script = Utf8.decode(name, bytes);
            problems.in(script);
            Node root = YamlTree.ofAny(script);
            if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
                throw script.refusal(new Place(name, 1, 1), FileComplaint.empty(what));
            }
            return Optional.of(new SideFile(new Input(name, Sha256.of(bytes)), script, root));
        } catch (Refusal e) {
            problems.refused(e);
            return Optional.empty();
        }
    }
}
