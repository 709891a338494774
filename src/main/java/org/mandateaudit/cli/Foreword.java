package org.mandateaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.mandateaudit.Version;
import org.mandateaudit.finding.Language;

/** The version and the general help, told without a parser for the command line: they are asked for in a blink. */
final class Foreword {

    private Foreword() {}

    /** Whether the command line asks for nothing else. */
    static boolean isAll(String[] args) {
        return args.length == 1
                && switch (args[0]) {
                    case "-V", "--version", "-h", "--help" -> true;
                    default -> false;
                };
    }

    static void print(String option, Language language) {
        byte[] text = option.equals("-V") || option.equals("--version") ? version() : help(language);
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(text);
        } catch (IOException e) {
            // A reader that has seen enough closes the pipe.
        }
    }

    static byte[] version() {
        return ("mandate-audit " + Version.current() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The general help as the commands word it; written down by a test. */
    static byte[] help(Language language) {
        return resource("help." + language.tag() + ".txt");
    }

    static byte[] resource(String name) {
        try (InputStream resource = Foreword.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(resource, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
