package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --watch}, as a process that a person leaves running beside the editor. */
class WatchIT {

    private static final String CLEAN =
            """
            mandate-file: 1
            as_of: 2019-06-30
            regions: [{code: "990000", name: 甲省, level: province}]
            institutions:
              - {id: a, name: 甲省信息中心, region: "990000", kind: big-data, nature: public, form: managed-public,
                 mandates: [{text: 维护数据交易平台, matter: data-trading, act: operate, role: sole}]}
            """;
    private static final String WRONG =
            CLEAN.replace("维护数据交易平台", "核发数据交易许可").replace("act: operate", "act: license, authorised_by: none");

    @TempDir
    Path folder;

    private Process program;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    private void start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Program.JAR.toString(),
                "check",
                "--watch",
                "--lang=en",
                "-q"));
        command.addAll(List.of(arguments));
        program = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines = program.inputReader()) {
                lines.lines().forEach(said::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    /** As an editor does: an audit never finds half a file. */
    private void save(Path file, String text) throws IOException {
        Files.move(Files.writeString(folder.resolve("beside"), text), file, StandardCopyOption.ATOMIC_MOVE);
    }

    private String await(String words) throws InterruptedException {
        StringBuilder all = new StringBuilder();
        for (String line = said.poll(60, TimeUnit.SECONDS); line != null; line = said.poll(60, TimeUnit.SECONDS)) {
            all.append(line).append('\n');
            if (line.contains(words)) {
                return all.toString();
            }
        }
        throw new AssertionError("never said: " + words + "\n" + all);
    }

    @AfterEach
    void end() throws Exception {
        program.destroy();
        assertTrue(program.waitFor(30, TimeUnit.SECONDS));
    }

    @Test
    void eachSaveIsAuditedAndItsChangesTold() throws Exception {
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Path file = Files.writeString(watched.resolve("jia.yaml"), CLEAN);
        start(watched.toString(), "-f", "text", "-f", "json=" + folder.resolve("report.json"));
        await("waiting for a save");

        save(file, WRONG);
        String found = await("waiting for a save");
        assertTrue(found.contains("public-institution-with-administrative-power"), found);
        assertTrue(found.matches("(?s).* new 1 \\[[0-9a-f]{16}], resolved 0, undecided 0;.*"), found);

        save(file, "mandate-file: 1\nregions: [{cod: 1}]\n");
        assertTrue(await("waiting for a save").contains("did you mean code?"));

        save(file, CLEAN);
        String silent = await("waiting for a save");
        assertTrue(silent.matches("(?s).* new 0, resolved 0, undecided 1 \\[[0-9a-f]{16}];.*"), silent);

        save(file, WRONG);
        await("waiting for a save");
        save(file, CLEAN.replace("kind: big-data,", "kind: big-data, coverage: full,"));
        String over = await("waiting for a save");
        assertTrue(over.matches("(?s).* new 0, resolved 1 \\[[0-9a-f]{16}], undecided 0;.*"), over);

        program.destroy();
        assertTrue(program.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, program.exitValue());
    }

    @Test
    void standardInputCannotBeWatched() throws Exception {
        start("-");
        assertTrue(program.waitFor(30, TimeUnit.SECONDS));
        assertEquals(2, program.exitValue());
    }
}
