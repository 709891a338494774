package org.mandateaudit.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.mandateaudit.read.InputException;
import org.mandateaudit.table.Bytes;
import org.mandateaudit.table.Gb18030;
import org.mandateaudit.table.Malformed;

/** The bytes of a text file → its text: UTF-8, UTF-16 with a mark, or GB18030, which holds GBK and GB 2312. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\f\u2028\u2029]");

    private PlainText() {}

    static List<String> lines(String text) {
        return List.of(LINE_END.split(text, -1));
    }

    /** @throws InputException where it is no text, or in another encoding */
    static String decode(String path, byte[] bytes) {
        boolean nul = Bytes.nul(bytes) >= 0;
        // Its mark begins as that of UTF-16 does.
        if (nul && Bytes.areUtf32(bytes)) {
            throw SourceText.refusal(path, Complaints.utf32());
        }
        if (Bytes.markUtf16(bytes)) {
            String text = Bytes.text(bytes, StandardCharsets.UTF_16);
            if (text != null) {
                return text;
            }
        }
        if (nul) {
            throw SourceText.refusal(path, Complaints.binary());
        }
        String utf8 = Bytes.text(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return withoutMark(utf8);
        }
        String gb = Gb18030.text(bytes);
        if (gb == null) {
            throw new InputException(List.of(Malformed.problem(path, bytes, Complaints.encoding())));
        }
        return withoutMark(gb);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
