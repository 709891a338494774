package org.mandateaudit.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chinese names of files and institutions, where the locale cannot carry them: Java then reads the command line, and
 * writes that of another process, in ASCII. A bare container has no other locale.
 */
final class Typed {

    private static final String COMMAND_LINE = "/proc/self/cmdline";

    private Typed() {}

    /** Whether the locale carries every name. */
    static boolean carried() {
        return "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    }

    /** The arguments as they were typed, in UTF-8; as Java read them, where the system does not tell. */
    static String[] arguments(String[] args) {
        if (carried()) {
            return args;
        }
        String[] words = words();
        return words == null || words.length < args.length
                ? args
                : Arrays.copyOfRange(words, words.length - args.length, words.length);
    }

    /** The command line of this process, beginning with {@code java}; null where the system does not tell. */
    static String @Nullable [] words() {
        // A stream, because Files opens a channel, whose classes Java has not made ready.
        try (InputStream line = new FileInputStream(COMMAND_LINE)) {
            String[] words = new String(line.readAllBytes(), StandardCharsets.UTF_8).split("\0", -1);
            return Arrays.copyOf(words, words.length - 1);
        } catch (IOException e) {
            return null;
        }
    }

    /** A file of arguments for {@code java}, which passes on what it holds as it stands. */
    static Path file(List<String> arguments) throws IOException {
        return Files.writeString(
                Files.createTempFile("mandate-audit", ".args"),
                arguments.stream().map(Typed::quoted).collect(Collectors.joining("\n")));
    }

    /** Such a file has served; whoever clears the folder for temporary files clears what cannot be deleted. */
    static void discard(@Nullable Path file) {
        if (file != null) {
            var unused = file.toFile().delete();
        }
    }

    private static String quoted(String argument) {
        return '"'
                + argument.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    /** An environment whose locale carries every name, and whose language stays that of the user. */
    static void carry(Map<String, String> environment) {
        environment.putIfAbsent(
                Main.LANGUAGE, Main.language(new String[0], environment).tag());
        environment.put("LC_ALL", "C.UTF-8");
    }
}
