package org.mandateaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, which opens what the program writes; .ci/run installs it where it is missing. */
final class Office {

    private Office() {}

    static void assumeThere() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(
                there,
                "LibreOffice (soffice) is not installed: apt-get install libreoffice-calc-nogui libreoffice-writer-nogui");
    }

    /** Opens a file and writes it beside itself in another format; gives what LibreOffice said, in small letters. */
    static String convert(Path file, String format) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new AssertionError("LibreOffice is still at it after three minutes");
        }
        assertEquals(0, office.exitValue());
        // That LibreOffice finds no Java for its own macros is no matter of the file.
        return Files.readString(said)
                .lines()
                .filter(line -> !line.contains("javaldx"))
                .reduce("", (all, line) -> all + line + "\n")
                .toLowerCase(Locale.ROOT);
    }
}
