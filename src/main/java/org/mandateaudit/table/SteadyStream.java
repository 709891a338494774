package org.mandateaudit.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;

/** The bytes of a file that is read more than once, and must be the same each time. */
final class SteadyStream extends FilterInputStream {

    private final String file;
    private final long expected;
    private final CRC32C sum = new CRC32C();

    /**
     * Begins.
     *
     * @param file the path as the user named it
     * @param skipped how many bytes of the beginning are not handed out
     * @param expected the checksum of all bytes
     */
    SteadyStream(String file, InputStream in, int skipped, long expected) throws IOException {
        super(in);
        this.file = file;
        this.expected = expected;
        byte[] start = in.readNBytes(skipped);
        sum.update(start, 0, start.length);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count > 0) {
            sum.update(target, offset, count);
        } else if (count < 0) {
            in.close();
            if (sum.getValue() != expected) {
                throw Unreadable.ofFile(file, TableComplaint.changed());
            }
        }
        return count;
    }
}
