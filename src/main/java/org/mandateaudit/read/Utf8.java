package org.mandateaudit.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.table.Bytes;

/** Bytes → text, or what they look like if they are not UTF-8. */
final class Utf8 {

    /** How much is looked at to guess an encoding. */
    private static final int SAMPLE = 64 * 1024;

    private Utf8() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws Refusal where it is not UTF-8
     */
    static Script decode(String file, byte[] bytes) {
        refuseWideAndBinary(file, bytes);
        int start = Bytes.startWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = Bytes.decoder(StandardCharsets.UTF_8).decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw new Refusal(notUtf8(file, out.toString(), bytes, in.position()));
        }
        return new Script(file, out.toString());
    }

    private static void refuseWideAndBinary(String file, byte[] bytes) {
        int nul = Bytes.nul(bytes);
        String wide = nul >= 0 && Bytes.areUtf32(bytes)
                ? "UTF-32"
                : Bytes.markUtf16(bytes) || (nul >= 0 && looksLikeUtf16(bytes)) ? "UTF-16" : null;
        if (wide != null) {
            throw new Refusal(new Problem(new Place(file, 1, 1), FileComplaint.otherEncoding(wide), null));
        }
        if (nul >= 0) {
            String before = new String(bytes, 0, nul, StandardCharsets.UTF_8);
            throw new Refusal(new Problem(end(file, before), FileComplaint.binary(), null));
        }
    }

    /** Of text in UTF-16 without a mark, every other byte of ASCII characters is NUL; in Chinese text, line ends are. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int[] nuls = new int[2];
        int pairs = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                nuls[i % 2]++;
            }
            if (i % 2 == 1 && bytes[i] == 0 && bytes[i - 1] == 0) {
                pairs++;
            }
        }
        return pairs == 0 && Math.min(nuls[0], nuls[1]) == 0 && Math.max(nuls[0], nuls[1]) > length / 16;
    }

    private static Problem notUtf8(String file, String before, byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        ByteBuffer sample = ByteBuffer.wrap(bytes, start, Math.min(bytes.length - start, SAMPLE));
        for (String name : List.of("GB18030", "Big5")) {
            if (Charset.isSupported(name)) {
                CharBuffer text = CharBuffer.allocate(sample.remaining());
                // The sample may end within a character, which is no mistake.
                if (!Bytes.decoder(Charset.forName(name))
                        .decode(sample.duplicate(), text, false)
                        .isError()) {
                    String line = new Script(file, text.flip().toString()).line(1);
                    return new Problem(end(file, before), FileComplaint.otherEncoding(name), line);
                }
            }
        }
        return new Problem(end(file, before), FileComplaint.otherEncoding(null), null);
    }

    private static Place end(String file, String text) {
        return new Script(file, text).placeOf(text.codePointCount(0, text.length()));
    }
}
