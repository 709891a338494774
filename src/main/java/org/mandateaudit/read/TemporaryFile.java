package org.mandateaudit.read;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * A file for what memory is not to hold, which nobody else may read. Where the system lets go of the name of a file in use,
 * it has none, and is gone with the program however that ends. Threads may share it.
 */
final class TemporaryFile implements AutoCloseable {

    // A channel would be closed by the interruption of a thread that reads, and others want to read on.
    private final RandomAccessFile file;
    private long end;

    /** Bytes that were written at once. */
    record Part(long start, int length) {}

    TemporaryFile(RandomAccessFile file) {
        this.file = file;
    }

    /** A new one; null where there is no room for any. */
    static @Nullable TemporaryFile open() {
        try {
            File path = Files.createTempFile("mandate-audit", ".tmp").toFile();
            RandomAccessFile file = new RandomAccessFile(path, "rw");
            if (!path.delete()) {
                path.deleteOnExit();
            }
            return new TemporaryFile(file);
        } catch (IOException e) {
            return null;
        }
    }

    /** Lets go of it, and of the room that it takes. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // What is in it is of no more use.
        }
    }

    /** Writes bytes; null where there is no room for them. */
    synchronized @Nullable Part write(byte[] bytes, int length) {
        try {
            file.seek(end);
            file.write(bytes, 0, length);
            Part part = new Part(end, length);
            end += length;
            return part;
        } catch (IOException e) {
            return null;
        }
    }

    /** The bytes of a part. */
    synchronized byte[] read(Part part) {
        byte[] bytes = new byte[part.length()];
        try {
            file.seek(part.start());
            file.readFully(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
