package org.mandateaudit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void version_is_the_number_that_the_build_filled_in() throws IOException {
        assertTrue(
                Files.readString(Path.of("pom.xml"))
                        .contains("<artifactId>mandate-audit</artifactId>\n  <version>" + Version.current()
                                + "</version>"),
                Version.current());
    }
}
