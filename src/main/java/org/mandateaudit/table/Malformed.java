package org.mandateaudit.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;

/** Where bytes cease to be text. Looked for only in what was found to be none, which is read once more for it. */
public final class Malformed {

    private static final int CHUNK = 64 * 1024;

    /** A longer line is not shown: it may be as long as the file. */
    private static final int LONGEST = 1 << 20;

    private final Charset charset;
    private final StringBuilder line = new StringBuilder();
    private long decoded;
    private int lines = 1;
    private int column = 1;
    private boolean afterReturn;
    private boolean whole;

    private Malformed(Charset charset) {
        this.charset = charset;
    }

    /**
     * The problem with a file that is in none of the encodings that are read, at its first byte that is in none: in the
     * encoding in which most of it can be read, since the rest is in that one.
     *
     * @throws IOException where it cannot be read
     */
    public static Problem problem(String file, ByteSource source, Text message) throws IOException {
        Malformed utf8 = in(source, StandardCharsets.UTF_8);
        Malformed other = in(source, utf16(source) ? StandardCharsets.UTF_16 : Gb18030.CHARSET);
        return (other.whole || other.decoded <= utf8.decoded ? utf8 : other).problem(file, message);
    }

    /** The problem with a file whose bytes are at hand. */
    public static Problem problem(String file, byte[] bytes, Text message) {
        try {
            return problem(file, () -> new ByteArrayInputStream(bytes), message);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // What is at hand can be read.
        }
    }

    private static boolean utf16(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return Bytes.markUtf16(in.readNBytes(2));
        }
    }

    private static Malformed in(ByteSource source, Charset charset) throws IOException {
        Malformed malformed = new Malformed(charset);
        try (InputStream in = source.open()) {
            malformed.look(in);
        }
        return malformed;
    }

    private void look(InputStream in) throws IOException {
        CharsetDecoder decoder = Bytes.decoder(charset);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        boolean end = false;
        while (!whole) {
            bytes.compact();
            int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            end |= bytes.position() + count < bytes.capacity();
            bytes.position(bytes.position() + count).flip();
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, end);
            decoded += bytes.position() - before;
            read(chars.flip());
            chars.clear();
            if (result.isError()) {
                return;
            }
            whole = end && result.isUnderflow();
        }
    }

    private void read(CharBuffer text) {
        while (text.hasRemaining()) {
            char each = text.get();
            boolean first = lines == 1 && column == 1 && line.length() == 0;
            if (each == '\r' || (each == '\n' && !afterReturn)) {
                lines++;
                column = 1;
                line.setLength(0);
            } else if (each != '\n' && !(first && each == '\uFEFF')) {
                column += Character.isLowSurrogate(each) ? 0 : 1;
                if (line.length() < LONGEST) {
                    line.append(each);
                }
            }
            afterReturn = each == '\r';
        }
    }

    private Problem problem(String file, Text message) {
        @Nullable String shown = line.length() < LONGEST ? line + "\uFFFD" : null;
        return new Problem(new Place(file, lines, column), message, shown);
    }
}
