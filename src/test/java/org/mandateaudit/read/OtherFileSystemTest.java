package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.mandate.Mandate;

/** Mandate files that lie in another file system than the machine's, as in an archive. */
class OtherFileSystemTest {

    @TempDir
    Path folder;

    @Test
    void mandateFilesMayLieInAnArchive() throws IOException {
        Path archive = folder.resolve("mandates.zip");
        Path sample = Path.of("samples/clean.yaml");
        Mandates known = Mandates.read(sample);
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path file = Files.copy(sample, zip.getPath("/clean.yaml"));

            Mandates read = Mandates.read(file);
            assertEquals(texts(known), texts(read));
            assertEquals("/clean.yaml", read.inputs().get(0).path());
            try (MandateFiles files =
                    MandateReader.files(List.of(InputFile.of(zip.getPath("/"))), ReadOptions.DEFAULT, 0)) {
                assertEquals(known.world().mandates().size(), files.mandates());
                assertTrue(files.areFew());
            }
        }
    }

    @Test
    void whatLiesInTwoFileSystemsIsReadTogether() throws IOException {
        String waiver =
                """
                - {finding: %s, reason: 过渡期, approver: 甲省委编办, basis: 甲编办〔2019〕5号, until: 2020-01-01}
                """;
        Path disk = Files.writeString(folder.resolve("waivers.yaml"), waiver.formatted("2ae850352944d60e"));
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("w.zip"), Map.of("create", "true"))) {
            Path packed = Files.writeString(zip.getPath("/waivers.yaml"), waiver.formatted("2ae850352944d60f"));

            assertEquals(2, Waivers.read(packed, disk).all().size());
        }
    }

    private static List<String> texts(Mandates mandates) {
        return mandates.world().mandates().stream().map(Mandate::text).toList();
    }
}
