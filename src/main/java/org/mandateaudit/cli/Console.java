package org.mandateaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Text;
import org.mandateaudit.report.Style;
import org.mandateaudit.report.TextFormat;

/**
 * What every command works with.
 *
 * @param terminal where it reads and writes
 * @param output where its results go
 * @param language the language it speaks
 * @param options the options, with their help in that language
 */
record Console(Terminal terminal, Output output, Language language, Options options) {

    static Console of(Terminal terminal, Language language) {
        return new Console(terminal, new Output(terminal), language, new Options(language));
    }

    String say(String zh, String en) {
        return language.say(zh, en);
    }

    /** Tells it on standard error. */
    void tell(String zh, String en) {
        terminal.tell(say(zh, en));
    }

    void tell(Text text) {
        terminal.tell(text.in(language));
    }

    /** Makes sure, before any work is done, that the file of {@code --output} can be written. */
    void probe(Arguments parsed) {
        parsed.file("--output").ifPresent(output::probe);
    }

    /** Writes a result into that file, or to standard output where none is named, which alone is coloured. */
    <T> void write(TextFormat<T> format, T result, Arguments parsed) {
        Optional<Path> file = parsed.file("--output");
        boolean colored = file.isEmpty() && terminal.colored(parsed);
        output.deliver(file, format.bytes(result, Style.of(language).withColor(colored)));
    }
}
