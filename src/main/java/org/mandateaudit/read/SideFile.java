package org.mandateaudit.read;

import java.util.Optional;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * A file that is read beside the mandate files: waivers, a baseline.
 *
 * @param input its path and digest
 * @param script its text
 * @param root its tree
 */
record SideFile(Input input, Script script, Node root) {

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
