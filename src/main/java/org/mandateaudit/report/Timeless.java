package org.mandateaudit.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of office files, so that the same report gives the same bytes. */
final class Timeless {

    /** A day that every zone writes alike: of the first day that a zip file knows, Java adds what it is in UTC. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private Timeless() {}

    /** Writes the workbook that is in the file anew; the stream is not closed. */
    static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        // Not a stream: the library states sizes only in the directory at the end, which a stream does not see.
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                copy.putNextEntry(entry(part.getName()));
                try (InputStream in = parts.getInputStream(part)) {
                    byte[] bytes = in.readAllBytes();
                    copy.write(part.getName().equals(PROPERTIES) ? withoutTime(bytes) : bytes);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    /** A part of a file that says nothing of when it was written. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
