package org.mandateaudit.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** What a look through the bytes of a CSV file says of it. */
final class CsvSurvey {

    private static final int CHUNK = 64 * 1024;

    private final CRC32C sum = new CRC32C();
    private byte[] start = {};
    private boolean utf8 = true;
    private boolean binary;

    /**
     * Looks through a file.
     *
     * @throws IOException where it cannot be read
     */
    static CsvSurvey of(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return new CsvSurvey(in);
        }
    }

    private CsvSurvey(InputStream in) throws IOException {
        byte[] buffer = new byte[CHUNK];
        int held = 0;
        for (int count = in.readNBytes(buffer, 0, CHUNK);
                count > 0;
                count = in.readNBytes(buffer, held, CHUNK - held)) {
            sum.update(buffer, held, count);
            int limit = held + count;
            if (start.length == 0) {
                start = Arrays.copyOf(buffer, limit);
            }
            look(buffer, limit);
            held = Bytes.begun(buffer, limit);
            System.arraycopy(buffer, limit - held, buffer, 0, held);
        }
        utf8 &= held == 0;
    }

    private void look(byte[] buffer, int limit) {
        utf8 &= Bytes.areUtf8(buffer, limit - Bytes.begun(buffer, limit));
        for (int i = 0; i < limit; i++) {
            binary |= buffer[i] == 0;
        }
    }

    /** What kind of file it is. */
    Signature signature() {
        Signature signature = Signature.of(start);
        return signature == Signature.TEXT && binary && !Bytes.markUtf16(start) ? Signature.BINARY : signature;
    }

    /** Whether it is text in UTF-8. */
    boolean isUtf8() {
        return utf8;
    }

    /** The checksum of all bytes. */
    long sum() {
        return sum.getValue();
    }

    /** The first bytes. */
    byte[] start() {
        return start;
    }
}
