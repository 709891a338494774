package org.mandateaudit.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mandateaudit.cli.SmallWorld.CLEAN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program loads for which command: what it does not need costs a short run time. */
class LoadedClassesIT {

    @TempDir
    private Path folder;

    private String world(String text) throws Exception {
        return SmallWorld.in(folder, text);
    }

    @Test
    void theTemplatesAreLoadedForThePageAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String main = java + " -Xlog:class+load:file=%s -cp " + Program.JAR + " org.mandateaudit.cli.Main check "
                + world(CLEAN) + " -f %s > " + folder.resolve("out");
        Path text = folder.resolve("text.log");
        Path html = folder.resolve("html.log");
        Program.inChinese().shell(main.formatted(text, "text"));
        Program.inChinese().shell(main.formatted(html, "html"));

        assertFalse(Files.readString(text).contains(" gg.jte."));
        assertTrue(Files.readString(html).contains(" gg.jte."));
    }

    @Test
    void whatReadsDocumentsIsNotOnTheClassPathOfCheck() throws Exception {
        // It stands in a jar of its own, which the program's jar names.
        String classPath = classPath(Program.JAR.resolveSibling(classPath(Program.JAR)));

        assertTrue(classPath.contains("drools-core"), classPath);
        assertFalse(
                classPath.contains("poi-") || classPath.contains("pdfbox") || classPath.contains("jsoup"), classPath);
    }

    private static String classPath(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Class-Path");
        }
    }

    @Test
    void theReadersOfTablesAreLoadedForTablesAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path log = folder.resolve("classes.log");
        Program.inChinese()
                .shell(java + " -Xlog:class+load:file=" + log + " -cp " + Program.JAR
                        + " org.mandateaudit.cli.Main check " + world(CLEAN));
        String loaded = Files.readString(log);
        for (String each :
                List.of("org.dhatim", "org.apache.poi", "commons.compress", "read.TableFile", "table.Grid")) {
            assertFalse(loaded.contains(each), each);
        }
    }
}
