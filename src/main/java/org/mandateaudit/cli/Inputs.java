package org.mandateaudit.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.ReadOptions;

/** Mandate files as every command reads them: what was passed over is told on standard error. */
final class Inputs {

    private Inputs() {}

    static Mandates read(List<Path> paths, @Nullable LocalDate asOf, Console console) {
        Mandates mandates =
                Mandates.read(paths, new ReadOptions(asOf, console.terminal().in()));
        tell(mandates.notes(), console);
        return mandates;
    }

    /** The same, with mandates that may stay in their files. */
    static MandateFiles files(List<Path> paths, @Nullable LocalDate asOf, Console console) {
        MandateFiles files = MandateFiles.read(
                paths, new ReadOptions(asOf, console.terminal().in()));
        tell(files.notes(), console);
        return files;
    }

    private static void tell(List<Problem> notes, Console console) {
        for (Problem note : notes) {
            String file = note.place().file();
            console.tell(
                    file + "：" + note.message().zh(),
                    file + ": " + note.message().en());
        }
    }
}
