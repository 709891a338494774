package org.mandateaudit.read;

import java.nio.file.Path;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/**
 * The text of a file that is no mandate file, read with the same care: UTF-8 and of bounded size.
 *
 * @param name the path as the user named it
 * @param text the text, without a byte order mark
 */
public record TextFile(String name, String text) {

    /**
     * Reads a file.
     *
     * @param accepted what is accepted there, for the message where it is something else
     * @throws InputException where it cannot be read, is too large, or is not UTF-8
     */
    public static TextFile read(Path file, Text accepted) {
        try {
            String name = NamedFile.name(file);
            return new TextFile(
                    name,
                    Utf8.decode(name, InputFiles.bytesOf(InputFile.of(file), accepted))
                            .text());
        } catch (Refusal e) {
            throw e.exception();
        }
    }

    /**
     * The bytes of a file that need not be UTF-8, read with the same bounds.
     *
     * @param accepted what is accepted there, for the message where it is something else
     * @throws InputException where it cannot be read or is too large
     * @throws BrokenStreamException where it is a stream that breaks
     */
    public static byte[] bytes(InputFile file, Text accepted) {
        try {
            return InputFiles.bytesOf(file, accepted);
        } catch (Refusal e) {
            throw e.exception();
        }
    }

    /** Something that is wrong at a line and a column, counted from 1 in code points, with the text of the line. */
    public Problem problem(int line, int column, Text message) {
        return new Script(name, text).problem(new Place(name, line, column), message);
    }
}
