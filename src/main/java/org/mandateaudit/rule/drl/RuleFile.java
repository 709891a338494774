package org.mandateaudit.rule.drl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.Example;
import org.mandateaudit.read.Examples;
import org.mandateaudit.read.TextFile;

/**
 * A rule's file in a folder of rules.
 *
 * @param path where it is
 * @param challenge the name of its folder
 * @param id its stem
 * @param file its text
 * @param drl its text, taken apart
 */
public record RuleFile(Path path, String challenge, String id, TextFile file, DrlText drl) {

    /** Something that is wrong at an offset of the text. */
    public Problem problem(int offset, Text message) {
        return file.problem(drl.line(offset), drl.column(offset), message);
    }

    /** Where its examples stand, if it has any. */
    public Path beside() {
        return path.resolveSibling(id + ".yaml");
    }

    /** It as a rule of a book: its text, and its examples when they are asked for. */
    public RuleSource source() {
        return new RuleSource(file.name(), challenge, id, drl::text, this::examples);
    }

    private List<Example> examples() {
        return Files.exists(beside()) ? Examples.read(beside()) : List.of();
    }
}
