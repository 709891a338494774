package org.mandateaudit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.Auditor;
import org.mandateaudit.Report;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.read.Mandates;

class CountryTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertEquals(tables(5, "once"), tables(5, "again"));
    }

    @Test
    void anotherSeedGivesAnotherCountry() throws IOException {
        assertNotEquals(tables(5, "one"), tables(6, "other"));
    }

    @Test
    void tablesAndFilesTellOneCountry() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Path files = Files.createDirectory(folder.resolve("files"));
        new Country(7).writeTables(tables, 4);
        new Country(7).writeFiles(files, 4);
        Report ofTables = Auditor.withBundledRules().audit(Mandates.read(tables));
        Report ofFiles = Auditor.withBundledRules().audit(Mandates.read(files));
        assertEquals(
                ofTables.findings().stream().map(Finding::id).toList(),
                ofFiles.findings().stream().map(Finding::id).toList());
    }

    private Map<String, String> tables(long seed, String name) throws IOException {
        Path written = Files.createDirectory(folder.resolve(name));
        new Country(seed).writeTables(written, 3);
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(written)) {
            files.forEach(file -> texts.put(file.getFileName().toString(), text(file)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
