package org.mandateaudit.cli;

import java.nio.file.Path;
import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;

/** Mandate files as every command reads them: what was passed over is told on standard error. */
final class Inputs {

    private Inputs() {}

    static Mandates read(List<Path> paths, ReadOptions options, Terminal terminal, Language language) {
        Mandates mandates = Mandates.read(paths, options);
        tell(mandates.notes(), terminal, language);
        return mandates;
    }

    /** The same, with mandates that may stay in their files. */
    static MandateFiles files(List<Path> paths, ReadOptions options, Terminal terminal, Language language) {
        MandateFiles files = MandateFiles.read(paths, options);
        tell(files.notes(), terminal, language);
        return files;
    }

    private static void tell(List<Problem> notes, Terminal terminal, Language language) {
        notes.forEach(note -> terminal.err()
                .println("mandate-audit: " + note.place().file()
                        + language.say("：", ": ")
                        + note.message().in(language)));
    }
}
