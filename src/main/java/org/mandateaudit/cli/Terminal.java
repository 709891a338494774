package org.mandateaudit.cli;

import java.io.Console;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command reads and writes. Everything is written in UTF-8, whatever the locale says.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for progress and for what went wrong
 * @param environment the environment variables
 * @param interactive whether a person sits at it
 */
record Terminal(
        InputStream in, OutputStream out, PrintWriter err, Map<String, String> environment, boolean interactive) {

    static Terminal of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Terminal(
                in,
                out,
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                environment,
                atTerminal() && !"dumb".equals(environment.get("TERM")));
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

    /** Whether colour is wanted where the user has not said: on a terminal, unless NO_COLOR is set. */
    boolean wantsColor() {
        String noColor = environment.get("NO_COLOR");
        return interactive && (noColor == null || noColor.isEmpty());
    }
}
