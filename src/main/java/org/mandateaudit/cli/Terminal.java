package org.mandateaudit.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.mandateaudit.finding.Problem;

/**
 * Where a command reads and writes. Everything is written in UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and for what went wrong
 * @param environment the environment variables
 * @param interactive whether a person sits at it
 * @param interruption the user's wish that the program end
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        Map<String, String> environment,
        boolean interactive,
        Interruption interruption) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Terminal(
                in,
                out,
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                environment,
                atTerminal() && !"dumb".equals(environment.get("TERM")),
                new Interruption());
    }

    /** Tells it on standard error, in the program's name. What was typed, and is told of here, is not to steer a terminal. */
    void tell(String message) {
        err.println("mandate-audit: " + Problem.harmless(message));
    }

    // From Java 22 on a console need not be a terminal: where it can say whether it is one, it is asked.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean atTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal failed", e);
        }
    }

    /** Java asks of standard input and output alone whether they are a terminal; standard error may go to a file. */
    boolean errIsTerminal() {
        if (!interactive) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return true; // Not Linux, which alone can say.
        }
    }

    /** Whether what goes to standard output is coloured. */
    boolean colored(Arguments parsed) {
        return switch (parsed.value("--color", "auto")) {
            case "always" -> true;
            case "auto" -> wantsColor();
            default -> false;
        };
    }

    /** Whether colour is wanted where the user has not said: on a terminal, unless NO_COLOR is set. */
    private boolean wantsColor() {
        String noColor = environment.get("NO_COLOR");
        return interactive && (noColor == null || noColor.isEmpty());
    }
}
