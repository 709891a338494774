package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library on the module path, with the modules that the README says an application there has to name. */
class ModulePathIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private static String jar() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.map(Path::toString)
                    .filter(file -> file.matches(".*/mandate-audit-[0-9][0-9.]*(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Program.Result run(String command) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Program.inChinese()
                .shell(java + " -p " + jar() + ":" + TARGET.resolve("lib")
                        // The last for the command line alone, which parses its arguments with it.
                        + " --add-modules org.snakeyaml.engine,org.slf4j,org.jspecify,info.picocli"
                        + " -m org.mandateaudit/org.mandateaudit.cli.Main " + command);
    }

    @Test
    void itReadsAuditsAndExplains() throws Exception {
        Program.Result audited = run("check samples/article");
        assertEquals(1, audited.status(), audited.err());
        assertTrue(audited.out().contains("261ab7a02afbf3cc"), audited.out());

        Program.Result explained = run("why 261a samples/article");
        assertEquals(0, explained.status(), explained.err());
    }

    @Test
    void theReadmeNamesThoseModules() throws IOException {
        String named = "--add-modules org.snakeyaml.engine,org.slf4j,org.jspecify";

        assertEquals(
                List.of(2L),
                List.of(Files.readString(Path.of("README.md"))
                        .lines()
                        .filter(line -> line.contains(named))
                        .count()));
    }
}
