package org.mandateaudit.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Standard input. Where the program is started without one, the first file that Java opens takes its place, so that Java's
 * own classes would be read as what the user gave.
 */
final class StandardInput extends FilterInputStream {

    private static final Path LINK = Path.of("/proc/self/fd/0");

    private boolean looked;

    private StandardInput(InputStream in) {
        super(in);
    }

    static InputStream open() {
        return new StandardInput(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    }

    @Override
    public int read() throws IOException {
        look();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        look();
        return super.read(target, offset, length);
    }

    private void look() throws IOException {
        if (!looked && isOfJava()) {
            throw new IOException("Bad file descriptor");
        }
        looked = true;
    }

    private static boolean isOfJava() {
        try {
            return Files.readSymbolicLink(LINK)
                    .startsWith(Path.of(System.getProperty("java.home")).toRealPath());
        } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
            return false; // Not Linux, which alone can say.
        }
    }
}
